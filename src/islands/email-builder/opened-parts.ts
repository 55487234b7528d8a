/* What `lazy-parts.ts` loads: one file, because all of it is loaded at once. */
export { KeepDraft } from '~/islands/drafts/KeepDraft';
export { MoreActions } from './actions/MoreActions';
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
