import { cleanLine, cleanText } from '../text/clean-text';
import type { Email } from '../email/scenario';

/** Windows' mail programs and Outlook on the web cut or refuse longer addresses (the safe total of several reports). */
export const LONGEST_MAIL_LINK = 2000;

/** RFC 6068. `to` is an address that `problemWith` found nothing wrong with, or empty. */
export function mailtoLink(to: string, email: Email): string {
  const { subject, message } = cleaned(email);
  const body = message.replaceAll('\n', '\r\n');
  return `mailto:${address(to)}?subject=${encode(subject)}&body=${encode(body)}`;
}

/** Opens a draft on Google's site. Not documented by Google, in use since 2004. */
export function gmailLink(to: string, email: Email): string {
  const { subject, message } = cleaned(email);
  return `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to)}&su=${encode(subject)}&body=${encode(message)}`;
}

/** Opens a draft on Microsoft's site, for personal accounts. */
export function outlookLink(to: string, email: Email): string {
  return outlookDraft('outlook.live.com', to, email);
}

/** Opens a draft on one of Microsoft's sites. */
export function outlookDraft(host: string, to: string, email: Email): string {
  const { subject, message } = cleaned(email);
  return `https://${host}/mail/0/deeplink/compose?to=${encode(to)}&subject=${encode(subject)}&body=${encode(message)}`;
}

/** An email may be edited by hand: its subject stays one line, and half characters cannot be encoded at all. */
function cleaned({ subject, message }: Email): Email {
  return { subject: cleanLine(subject), message: cleanText(message) };
}

/** RFC 3986: everything but unreserved characters, and spaces as `%20`, because mail programs print a `+` as it is. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function address(to: string): string {
  return encode(to).replaceAll('%40', '@').replaceAll('%2B', '+');
}
