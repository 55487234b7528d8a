import type { Draft } from '~/domain/drafts/draft';
import { holdsOwnWords, ownWords, sameAnswers, takeLink, withRest } from '~/domain/drafts/merge-link';
import type { Field } from '~/domain/form/field';
import { readLink, withoutLink } from '~/domain/links/share-link';
import { readAddress, replaceAddress } from '../browser/address';
import { closeDraft } from '../browser/kept-in-tab';
import type { LinkArrival } from './create-form';
import { openKeptDraft } from './open-kept-draft';

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

/**
 * Reads the link in the address and takes it out of there: what it held stays neither in the history nor in an address that
 * is copied. The reader's own words always stay; where they stood there before, nothing is filled in without asking.
 */
export function openLink(options: OpenLinkOptions): OpenedLink | undefined {
  const { fields, draftKey, mostPeople, before, now } = options;
  const address = readAddress();
  const keptId = new URLSearchParams(address.fragment.slice(1)).get('draft');
  if (keptId !== null) {
    replaceAddress(address.query);
    return openKeptDraft(keptId, options);
  }
  const link = readLink(address, fields, mostPeople);
  if (!link) return undefined;
  replaceAddress(withoutLink(address.query, fields));
  const own = ownWords(now.answers, now.fromLink);
  if (holdsOwnWords(before) && !sameAnswers(takeLink(link.answers, own), now.answers)) {
    return { arrival: { kind: 'waiting', link }, draft: undefined };
  }
  // What fills a form that holds no word of the reader's is another email than the one that was kept.
  if (!holdsOwnWords(now)) closeDraft(draftKey);
  return {
    arrival: { kind: 'filled', notices: link.notices },
    draft: { ...now, answers: withRest(own, link.answers), fromLink: link.answers },
  };
}
