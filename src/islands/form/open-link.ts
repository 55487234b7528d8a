import { hasTypedAnswers, typedAnswers, areSameAnswers, mergeLink, addMissingAnswers } from '~/domain/drafts/merge-link';
import { isBlankDraft } from '~/domain/drafts/draft';
import { isEmpty, type Answers } from '~/domain/form/answers';
import type { Field } from '~/domain/form/field';
import { isWhole, readLink, withoutLink, type LinkText, type ReadLink } from '~/domain/links/read-link';
import { LONGEST_LINK } from '~/domain/links/share-link';
import { readAddress, replaceAddress } from '~/islands/browser/whole-address';
import { closeForm } from '~/islands/drafts/kept-in-tab';
import type { LinkArrival, OpenDraftOptions, OpenedLink, OpenLinkOptions } from '~/islands/drafts/arrival';
import { findInterview } from '~/islands/drafts/kept-interviews';
import { carryOver, isKnownInTab, openInterview } from '~/islands/drafts/open-interview';

/**
 * Reads the link in the address, or without one takes over what the tab knows of the interview. Takes the link out of there:
 * what it held stays neither in the history nor in an address that is copied. The reader's own words always stay; where they
 * stood there before, nothing is filled in without asking. Where the address holds no link, what was to be said about an
 * earlier one is said again.
 */
export async function openLink({ now, earlier, ...form }: OpenLinkOptions): Promise<OpenedLink | undefined> {
  const { fields, mostPeople } = form;
  const address = readAddress();
  const interviewId = interviewIn(address);
  if (interviewId !== undefined) {
    replaceAddress(address.query);
    return askAgain(openInterview(interviewId, { ...form, now: now() }), address);
  }
  const mended = isWhole(address) ? address : await mend(address, fields);
  const link = readLink(mended, fields, mostPeople);
  if (!link) {
    if (isArrival(earlier)) return { arrival: remind(earlier, form, now().answers), draft: undefined };
    // A link that came while this code was loading may have filled in the form by now.
    return isBlankDraft(form.before) && !now().fromLink ? carryOver({ ...form, now: now() }) : undefined;
  }
  // Another link that arrived in the meantime is read by itself.
  if (readAddress().fragment !== address.fragment) return undefined;
  replaceAddress(mended.query === address.query ? withoutLink(address.query, fields) : '');
  return take(link, mended, { ...form, now: now() });
}

function take({ answers, notices }: ReadLink, whole: LinkText, options: OpenDraftOptions): OpenedLink {
  const { draftKey, before, now } = options;
  // Of a link that is too long to be read, its length says enough.
  const { query, fragment, length } = whole;
  const address = { query: query.slice(0, LONGEST_LINK), fragment: fragment.slice(0, LONGEST_LINK), length };
  const nothing: LinkArrival = notices.length > 0 ? { kind: 'empty', notices, address } : { kind: 'none' };
  if (isEmpty(answers)) return { arrival: nothing, draft: undefined };
  if (isKnownInTab({ answers, notices }, options)) {
    const carried = isBlankDraft(before) ? carryOver(options) : undefined;
    return carried ?? { arrival: { kind: 'none' }, draft: { ...now, answers: mergeLink(answers, now.answers) } };
  }
  const own = typedAnswers(now.answers, now.fromLink);
  if (hasTypedAnswers(before) && !areSameAnswers(mergeLink(answers, own), now.answers)) {
    return { arrival: { kind: 'waiting', link: { answers, notices }, address }, draft: undefined };
  }
  // What fills a form that holds no word of the reader's is another email than the one that was kept.
  if (!hasTypedAnswers(now)) closeForm(draftKey);
  const merged = addMissingAnswers(own, answers);
  return {
    arrival: holdsAny(merged, answers) ? { kind: 'filled', notices, address } : nothing,
    draft: { ...now, answers: merged, fromLink: answers },
  };
}

/** What holds after a reload, which changes nothing in the form: the question, or the notice while a value of the link stands. */
function remind(
  { kind, address }: Arrived,
  { fields, mostPeople }: Pick<OpenDraftOptions, 'fields' | 'mostPeople'>,
  now: Answers,
): LinkArrival {
  const interviewId = interviewIn(address);
  const interview = interviewId === undefined ? undefined : findInterview(interviewId);
  if (interview) return { kind: 'kept, waiting', interview, address };
  const link = readLink(address, fields, mostPeople);
  if (!link) return { kind: 'none' };
  if (kind === 'waiting') return { kind, link, address };
  const { answers, notices } = link;
  if (holdsAny(now, answers)) return { kind: 'filled', notices, address };
  return isEmpty(answers) ? { kind: 'empty', notices, address } : { kind: 'none' };
}

function askAgain({ arrival, draft }: OpenedLink, address: LinkText): OpenedLink {
  return arrival.kind === 'kept, waiting' ? { arrival: { ...arrival, address }, draft } : { arrival, draft };
}

/** Loaded only where a link did not arrive as the page wrote it. Without it, the link is read as it stands. */
async function mend(address: LinkText, fields: readonly Field[]): Promise<LinkText> {
  const loaded = await import('~/domain/links/mend-link').catch(() => undefined);
  return loaded ? loaded.mendLink(address, fields) : address;
}

/** The id in `#open=…`, without what a carrier may have added to its end. */
function interviewIn({ fragment }: LinkText): string | undefined {
  return /^#open(?:=|%3D)(?<id>[a-z\d-]+)/iu.exec(fragment)?.groups?.id;
}

/** Whether a value of the link stands in the form. */
function holdsAny(now: Answers, link: Answers): boolean {
  return !areSameAnswers(typedAnswers(now, link), now);
}

interface Arrived {
  readonly kind: string;
  readonly address: LinkText;
}

function isArrival(value: unknown): value is Arrived {
  if (!isRecord(value) || !isRecord(value.address)) return false;
  const { query, fragment, length } = value.address;
  return typeof query === 'string' && typeof fragment === 'string' && typeof length === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
