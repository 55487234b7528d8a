import { lazyPart } from '~/islands/form/lazy-part';

const open = async () => import('./opened-parts');

/*
 * Every part of the builder that is not loaded with the page. Those of `opened-parts.ts` are loaded together: when the focus
 * first enters the builder, or when one of them is first shown.
 */

/** Shown when the page was opened by a link or from the list of kept drafts. */
export const LinkBanner = lazyPart(async () => (await import('~/islands/form/LinkBanner')).LinkBanner);

/** In the form: shown for several people, on request, and once the form is not empty. */
export const PersonHead = lazyPart(async () => (await open()).PersonHead);
export const GreetAs = lazyPart(async () => (await open()).GreetAs);
export const BetterAnswer = lazyPart(async () => (await open()).BetterAnswer);
export const Prompts = lazyPart(async () => (await open()).Prompts);
export const KeepDraft = lazyPart(async () => (await open()).KeepDraft);

/** Around the letter: shown once the form or the letter calls for it. */
export const SendAdvice = lazyPart(async () => (await open()).SendAdvice);
export const PeopleTabs = lazyPart(async () => (await open()).PeopleTabs);
export const EditNote = lazyPart(async () => (await open()).EditNote);
export const TooLong = lazyPart(async () => (await open()).TooLong);
export const Checks = lazyPart(async () => (await open()).Checks);

/** Opened by a button. */
export const MoreActions = lazyPart(async () => (await open()).MoreActions);
export const WordingPanel = lazyPart(async () => (await open()).WordingPanel);
export const SharePanel = lazyPart(async () => (await open()).SharePanel);

/** Once the reader begins to write, loads all that may be opened later, so that it also opens offline. */
export function fetchLazyParts(): void {
  for (const part of [Checks, EditNote, TooLong, KeepDraft, SharePanel, PeopleTabs, SendAdvice, MoreActions]) part.fetch();
  for (const part of [PersonHead, Prompts, GreetAs, BetterAnswer, WordingPanel]) part.fetch();
}
