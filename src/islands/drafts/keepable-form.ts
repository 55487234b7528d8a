import type { Draft } from '~/domain/drafts/draft';
import type { Answers } from '~/domain/form/answers';
import type { Field } from '~/domain/form/field';
import type { LinkArrival } from './arrival';

/** What keeping a draft needs of a form. `createForm` returns such a form; this folder knows no more of it. */
export interface KeepableForm {
  readonly fields: readonly Field[];
  /** The key under which the tab keeps what the form holds. */
  readonly draftKey: string;
  readonly draft: () => Draft;
  readonly answers: () => Answers;
  readonly arrival: () => LinkArrival;
  /** Replaces all that the form holds. */
  readonly take: (draft: Draft, arrival: LinkArrival) => void;
  /** Removes the notice about the last link or draft. */
  readonly dismissLink: () => void;
}
