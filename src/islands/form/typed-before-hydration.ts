import type { Field } from '~/domain/form/field';

interface EarlyAnswer {
  readonly field: Field;
  readonly text: string;
}

/** The name of the control for the time of a date-time field. */
export function timeName(field: Field): string {
  return `${field.id}-time`;
}

/** A day and a time as one answer; the time alone is kept too, so that nothing typed is lost while the day is missing. */
export function joinDateTime(date: string, time: string): string {
  return time === '' ? date : `${date}T${time}`;
}

/** Answers typed before the form was hydrated: at that time they are held only by the DOM controls. */
export function typedBeforeHydration(form: HTMLFormElement, fields: readonly Field[]): readonly EarlyAnswer[] {
  const controls = new FormData(form);
  const read = (name: string): string => {
    const text = controls.get(name);
    return typeof text === 'string' ? text : '';
  };
  return fields.flatMap((field) => {
    const text = field.form === 'date-time' ? joinDateTime(read(field.id), read(timeName(field))) : read(field.id);
    return text === '' || text === field.choices?.[0] ? [] : [{ field, text }];
  });
}
