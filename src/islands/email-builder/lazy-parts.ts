import type { Component } from 'solid-js';
import { lazyPart, MISSING_PART } from '~/islands/form/lazy-part';
import type { CopiedPart } from './actions/create-copying';
import type { EmailBuilder } from './create-email-builder';
import type { Pasted } from './fields/paste-people';

const open = async () => import('./opened-parts');

type Parts = Awaited<ReturnType<typeof open>>;

function opened<Props extends object>(pick: (parts: Parts) => Component<Props>) {
  return lazyPart(async () => pick(await open()));
}

/*
 * Every part of the builder that is not loaded with the page. Those of `opened-parts.ts` are loaded together: when the focus
 * first enters the builder, or when one of them is first shown.
 */

/** Shown when the page was opened by a link or from the list of kept interviews. */
export const LinkBanner = lazyPart(async () => (await import('~/islands/form/LinkBanner')).LinkBanner);

/** In the form: shown for several people, on request, and once the form is not empty or can't be kept. */
export const PersonHead = opened((parts) => parts.PersonHead);
export const GreetAs = opened((parts) => parts.GreetAs);
export const BetterAnswer = opened((parts) => parts.BetterAnswer);
export const Prompts = opened((parts) => parts.Prompts);
export const NotKept = opened((parts) => parts.NotKept);
export const KeepInterview = opened((parts) => parts.KeepInterview);

/** Around the letter: shown once the form or the letter calls for it. */
export const SendAdvice = opened((parts) => parts.SendAdvice);
export const PeopleTabs = opened((parts) => parts.PeopleTabs);
export const EditNote = opened((parts) => parts.EditNote);
export const TooLong = opened((parts) => parts.TooLong);
export const Checks = opened((parts) => parts.Checks);
export const LetterStrip = opened((parts) => parts.LetterStrip);
export const CopyNext = opened((parts) => parts.CopyNext);
export const NextSteps = opened((parts) => parts.NextSteps);

/** Opened by a button. */
export const MoreActions = opened((parts) => parts.MoreActions);
export const WordingPanel = opened((parts) => parts.WordingPanel);
export const SharePanel = opened((parts) => parts.SharePanel);

/** What came of it, in words for the reader. */
async function said<Part>(part: Promise<Part>, act: (part: Part) => string | Promise<string>): Promise<string> {
  return part.then(act, () => MISSING_PART);
}

/** Makes people of a list that was pasted. */
export async function pastePeople(builder: EmailBuilder, pasted: Pasted): Promise<string> {
  return said(open(), (parts) => parts.pastePeople(builder, pasted));
}

/** Selects what the browser did not let the page copy, and says what to press. */
export async function copyRefused(part: CopiedPart): Promise<string> {
  return said(open(), (parts) => parts.copyRefused(part));
}

/** Saves the email as a draft that a mail program opens. */
export async function saveAsDraft(builder: EmailBuilder): Promise<string> {
  return said(import('./actions/save-email'), async (found) => found.saveAsDraft(builder));
}

/** Moves the focus to the field of a blank: of this one, or of the one at the caret. */
export async function goToBlank(builder: EmailBuilder, blank: string | HTMLTextAreaElement): Promise<void> {
  (await open()).goToBlank(builder, blank);
}

/** Once the reader begins to write, loads all that may be opened later, so that it also opens offline. */
export function fetchLazyParts(): void {
  // What fails here is tried again, and said, when a part is shown.
  open().catch(() => undefined);
}
