import type { Email } from '../email/scenario';
import { outlookDraft } from './mail-links';

/** Opens a draft on Microsoft's site, for accounts of a company or a school. */
export function workOutlookLink(to: string, email: Email): string {
  return outlookDraft('outlook.office.com', to, email);
}
