import type { Field } from './field';
import { DATE_FIELDS, OPTIONAL } from './common-fields';

/** All fields of the calculator and of links to it. Links from it to the builder hold only `DATE_FIELDS`. */
export const CALCULATOR_FIELDS: readonly Field[] = [
  ...DATE_FIELDS,
  { ...OPTIONAL, id: 'off', label: 'Days that do not count', form: 'days-off' },
  {
    ...OPTIONAL,
    id: 'grace',
    label: 'Working days to wait after the promised day',
    form: 'choice',
    choices: ['1', '2', '3', '4', '5'],
  },
  { ...OPTIONAL, id: 'second', label: 'Second nudge', form: 'choice', choices: ['no', 'yes'] },
  { ...OPTIONAL, id: 'zone', label: 'Their time zone', form: 'zone' },
];
