import { expect, test } from 'vitest';
import { ENGLISH_FIELD, subjectField, TONE_FIELD } from '~/domain/form/choice-fields';
import { DATE_FIELDS } from '~/domain/form/common-fields';
import { SHARED_FIELDS } from '~/domain/form/shared-fields';

test.each([...DATE_FIELDS, TONE_FIELD, ENGLISH_FIELD, subjectField(2)].map((field) => [field.id, field] as const))(
  'the field %s has the form and the choices that the table gives it',
  (id, { form, choices }) => {
    const shared = SHARED_FIELDS.get(id);
    expect(shared?.form).toBe(form);
    expect(shared?.choices ?? choices).toEqual(choices);
  },
);
