import { lazyPart } from '~/islands/form/lazy-part';

/*
 * Every part of the builder that is not loaded with the page. Each is loaded when it is first shown; all but `LinkBanner`
 * and `TooLong` are loaded before that, when the focus first enters the builder.
 */

/** Shown when the page was opened by a link or from the list of kept drafts. */
export const LinkBanner = lazyPart(async () => (await import('~/islands/form/LinkBanner')).LinkBanner);

/** In the form: shown for several people, on request, and once the form is not empty. */
export const PersonHead = lazyPart(async () => (await import('./fields/PersonHead')).PersonHead);
export const Prompts = lazyPart(async () => (await import('./fields/Prompts')).Prompts);
export const KeepDraft = lazyPart(async () => (await import('~/islands/drafts/KeepDraft')).KeepDraft);

/** Around the letter: shown once the form or the letter calls for it. */
export const SendAdvice = lazyPart(async () => (await import('./letter/SendAdvice')).SendAdvice);
export const PeopleTabs = lazyPart(async () => (await import('./letter/PeopleTabs')).PeopleTabs);
export const EditNote = lazyPart(async () => (await import('./letter/LetterNotes')).EditNote);
export const TooLong = lazyPart(async () => (await import('./letter/LetterNotes')).TooLong);
export const Checks = lazyPart(async () => (await import('./letter/Checks')).Checks);

/** Opened by a button. */
export const MoreActions = lazyPart(async () => (await import('./actions/MoreActions')).MoreActions);
export const SharePanel = lazyPart(async () => (await import('./share/SharePanel')).SharePanel);

/** Once the reader begins to write, loads all that may be opened later, so that it also opens offline. */
export function fetchLazyParts(): void {
  for (const part of [Checks, EditNote, KeepDraft, SharePanel, PeopleTabs, SendAdvice, MoreActions, PersonHead, Prompts])
    part.fetch();
}
