import type { Field } from '../form/field';
import type { Template } from './template';

interface FieldGroup {
  readonly title: string;
  readonly fieldIds: readonly string[];
}

/** One situation to write from: everything that the builder needs of `content/scenarios/<id>.mustache`. */
export interface Scenario {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly groups: readonly FieldGroup[];
  /** Whether several people may get one email each. */
  readonly severalPeople: boolean;
  /** One line each; the first is taken unless the reader chooses another. */
  readonly subjects: readonly Template[];
  /** With a section for each tone. */
  readonly message: Template;
}

/** Plain text, both. */
export interface Email {
  readonly subject: string;
  readonly message: string;
}
