/* What `lazy-parts.ts` loads: one file, because all of it is loaded at once. */
import styles from '~/styles/builder-opened.css?inline';

export { KeepInterview } from '~/islands/drafts/KeepInterview';
export { copyRefused } from './actions/copy-refused';
export { CopyNext } from './actions/CopyNext';
export { MoreActions } from './actions/MoreActions';
export { NextSteps } from './actions/NextSteps';
export { BetterAnswer } from './fields/BetterAnswer';
export { goToBlank } from './fields/go-to-field';
export { GreetAs } from './fields/GreetAs';
export { NotKept } from './fields/NotKept';
export { pastePeople } from './fields/paste-people';
export { PersonHead } from './fields/PersonHead';
export { Prompts } from './fields/Prompts';
export { Checks } from './letter/Checks';
export { EditNote, TooLong } from './letter/LetterNotes';
export { LetterStrip } from './letter/LetterStrip';
export { PeopleTabs } from './letter/PeopleTabs';
export { SendAdvice } from './letter/SendAdvice';
export { WordingPanel } from './letter/WordingPanel';
export { SharePanel } from './share/SharePanel';

// Their styles come with them: a page on which nothing is opened carries none of these.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
