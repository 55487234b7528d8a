import type { Draft } from '~/domain/drafts/draft';
import type { Field } from '~/domain/form/field';
import type { LinkArrival } from './arrival';

/** What keeping a form needs of it. `createForm` returns such a form; this folder knows no more of it. */
export interface KeepableForm {
  readonly fields: readonly Field[];
  /** The key under which the tab keeps what the form holds. */
  readonly draftKey: string;
  readonly mostPeople: number;
  readonly draft: () => Draft;
  readonly arrival: () => LinkArrival;
  /** Replaces all that the form holds. */
  readonly take: (draft: Draft, arrival: LinkArrival) => void;
  readonly empty: () => void;
  /** Removes the notice about the last link or interview. */
  readonly dismissLink: () => void;
}
