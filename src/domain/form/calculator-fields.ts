import type { Field } from './field';
import { DATE_FIELDS, optional } from './shared-fields';

/** What the calculator asks and takes from links, and hands on to nobody. */
export const CALCULATOR_FIELDS: readonly Field[] = [
  ...DATE_FIELDS,
  { ...optional, id: 'off', label: 'Days that do not count', form: 'days-off' },
  {
    ...optional,
    id: 'grace',
    label: 'Working days to wait after the promised day',
    form: 'choice',
    choices: ['1', '2', '3', '4', '5'],
  },
  { ...optional, id: 'second', label: 'Second nudge', form: 'choice', choices: ['no', 'yes'] },
  { ...optional, id: 'zone', label: 'Their time zone', form: 'zone' },
];
