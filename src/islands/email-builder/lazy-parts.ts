import type { Component } from 'solid-js';
import { lazyPart } from '~/islands/form/lazy-part';

const open = async () => import('./opened-parts');

function opened<Props extends object>(pick: (parts: Awaited<ReturnType<typeof open>>) => Component<Props>) {
  return lazyPart(async () => pick(await open()));
}

/*
 * Every part of the builder that is not loaded with the page. Those of `opened-parts.ts` are loaded together: when the focus
 * first enters the builder, or when one of them is first shown.
 */

/** Shown when the page was opened by a link or from the list of kept interviews. */
export const LinkBanner = lazyPart(async () => (await import('~/islands/form/LinkBanner')).LinkBanner);

/** In the form: shown for several people, on request, and once the form is not empty. */
export const PersonHead = opened((parts) => parts.PersonHead);
export const GreetAs = opened((parts) => parts.GreetAs);
export const BetterAnswer = opened((parts) => parts.BetterAnswer);
export const Prompts = opened((parts) => parts.Prompts);
export const KeepInterview = opened((parts) => parts.KeepInterview);

/** Around the letter: shown once the form or the letter calls for it. */
export const SendAdvice = opened((parts) => parts.SendAdvice);
export const PeopleTabs = opened((parts) => parts.PeopleTabs);
export const EditNote = opened((parts) => parts.EditNote);
export const TooLong = opened((parts) => parts.TooLong);
export const SentNote = opened((parts) => parts.SentNote);
export const Checks = opened((parts) => parts.Checks);

/** Opened by a button. */
export const MoreActions = opened((parts) => parts.MoreActions);
export const WordingPanel = opened((parts) => parts.WordingPanel);
export const SharePanel = opened((parts) => parts.SharePanel);

/** Once the reader begins to write, loads all that may be opened later, so that it also opens offline. */
export function fetchLazyParts(): void {
  // What fails here is tried again, and said, when a part is shown.
  open().catch(() => undefined);
}
