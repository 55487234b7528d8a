import type { Draft } from '~/domain/drafts/draft';
import type { Field } from '~/domain/form/field';
import type { KeptInterview } from '~/domain/interviews/kept-interview';
import type { LinkNotice, ReadLink } from '~/domain/links/share-link';

/** What became of the last link that was opened, or of the interview on this device that a link named. */
export type LinkArrival =
  | { readonly kind: 'none' }
  | { readonly kind: 'filled'; readonly notices: readonly LinkNotice[] }
  | { readonly kind: 'waiting'; readonly link: ReadLink }
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'kept, waiting'; readonly interview: KeptInterview }
  | { readonly kind: 'kept, not found'; readonly isDamaged: boolean }
  /** What another form of this tab holds about the same interview. */
  | { readonly kind: 'carried' }
  | { readonly kind: 'forgotten' };

export interface OpenLinkOptions {
  readonly fields: readonly Field[];
  readonly draftKey: string;
  readonly mostPeople: number;
  /** What the form held before the link was opened. */
  readonly before: Draft;
  readonly now: Draft;
}

export interface OpenedLink {
  readonly arrival: LinkArrival;
  /** Undefined where the reader is asked first. */
  readonly draft: Draft | undefined;
}
