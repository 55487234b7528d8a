import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import type { PlainDateTime } from '~/domain/plain-date';
import { problemAmong } from '~/domain/problems';
import type { Field } from '~/domain/scenario';
import { DATE_FIELDS } from '~/domain/shared-fields';
import { onEveryMinute } from '../browser/clock';
import { createForm, PEOPLE } from '../form/create-form';

export type DateCalculator = ReturnType<typeof createDateCalculator>;

/** What was typed about one interview, and the reader's clock. */
export function createDateCalculator(element: Accessor<HTMLFormElement>) {
  const form = createForm({
    fields: DATE_FIELDS,
    draftKey: 'afterword.dates',
    mostPeople: PEOPLE.one,
    element,
  });
  const [now, setNow] = createSignal<PlainDateTime>();
  onMount(() => {
    onCleanup(onEveryMinute(setNow));
  });
  const answers = () => form.answers().shared;
  return { form, answers, now, problem: (field: Field) => problemAmong(field, answers()) };
}
