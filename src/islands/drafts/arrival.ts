import type { Draft } from '~/domain/drafts/draft';
import type { Field } from '~/domain/form/field';
import type { KeptInterview } from '~/domain/interviews/kept-interview';
import type { LinkNotice, LinkText, ReadLink } from '~/domain/links/read-link';

/** What became of the last link that was opened, or of the interview on this device that a link named. */
export type LinkArrival = {
  /** What was opened, where a question or a notice about it is still to be there after a reload. */
  readonly address?: LinkText | undefined;
} & (
  | { readonly kind: 'none' }
  /** The code that reads it could not be loaded. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'filled'; readonly notices: readonly LinkNotice[] }
  /** It brought no answer to this form. */
  | { readonly kind: 'empty'; readonly notices: readonly LinkNotice[] }
  | { readonly kind: 'waiting'; readonly link: ReadLink }
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'kept, waiting'; readonly interview: KeptInterview }
  | { readonly kind: 'kept, not found'; readonly isDamaged: boolean }
  /** What another form of this tab holds about the same interview. */
  | { readonly kind: 'carried' }
  | { readonly kind: 'forgotten' }
);

export interface OpenDraftOptions {
  readonly fields: readonly Field[];
  readonly draftKey: string;
  readonly mostPeople: number;
  /** What the form held before the link was opened. */
  readonly before: Draft;
  readonly now: Draft;
}

export interface OpenLinkOptions extends Omit<OpenDraftOptions, 'now'> {
  readonly now: () => Draft;
  /** The arrival that the tab kept, where the page has just been loaded; storage may hold anything. */
  readonly earlier?: unknown;
}

export interface OpenedLink {
  readonly arrival: LinkArrival;
  /** Undefined where the reader is asked first. */
  readonly draft: Draft | undefined;
}
