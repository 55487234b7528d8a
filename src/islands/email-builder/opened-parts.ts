/* What `lazy-parts.ts` loads: one file, because all of it is loaded at once. */
export { KeepInterview } from '~/islands/drafts/KeepInterview';
export { MoreActions } from './actions/MoreActions';
export { SentNote } from './actions/SentNote';
export { BetterAnswer } from './fields/BetterAnswer';
export { GreetAs } from './fields/GreetAs';
export { PersonHead } from './fields/PersonHead';
export { Prompts } from './fields/Prompts';
export { Checks } from './letter/Checks';
export { EditNote, TooLong } from './letter/LetterNotes';
export { PeopleTabs } from './letter/PeopleTabs';
export { SendAdvice } from './letter/SendAdvice';
export { WordingPanel } from './letter/WordingPanel';
export { SharePanel } from './share/SharePanel';
