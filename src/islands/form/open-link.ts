import { isBlankDraft } from '~/domain/drafts/draft';
import { hasTypedAnswers, typedAnswers, areSameAnswers, mergeLink, addMissingAnswers } from '~/domain/drafts/merge-link';
import { readLink, withoutLink } from '~/domain/links/share-link';
import { readAddress, replaceAddress } from '~/islands/browser/address';
import { closeForm } from '~/islands/drafts/kept-in-tab';
import type { OpenedLink, OpenLinkOptions } from '~/islands/drafts/arrival';
import { carryOver, openInterview } from '~/islands/drafts/open-interview';

/**
 * Reads the link in the address, or without one takes over what the tab knows of the interview. Takes the link out of there: what it held stays neither in the history nor in an address that
 * is copied. The reader's own words always stay; where they stood there before, nothing is filled in without asking.
 */
export function openLink(options: OpenLinkOptions): OpenedLink | undefined {
  const { fields, draftKey, mostPeople, before, now } = options;
  const address = readAddress();
  const keptId = new URLSearchParams(address.fragment.slice(1)).get('open');
  if (keptId !== null) {
    replaceAddress(address.query);
    return openInterview(keptId, options);
  }
  const link = readLink(address, fields, mostPeople);
  if (!link) return isBlankDraft(before) ? carryOver(options) : undefined;
  replaceAddress(withoutLink(address.query, fields));
  const own = typedAnswers(now.answers, now.fromLink);
  if (hasTypedAnswers(before) && !areSameAnswers(mergeLink(link.answers, own), now.answers)) {
    return { arrival: { kind: 'waiting', link }, draft: undefined };
  }
  // What fills a form that holds no word of the reader's is another email than the one that was kept.
  if (!hasTypedAnswers(now)) closeForm(draftKey);
  return {
    arrival: { kind: 'filled', notices: link.notices },
    draft: { ...now, answers: addMissingAnswers(own, link.answers), fromLink: link.answers },
  };
}
