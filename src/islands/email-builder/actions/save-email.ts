import { emlDraft } from '~/domain/out/eml';
import { fileName } from '~/domain/out/file-name';
import type { Email } from '~/domain/email/scenario';
import { offerFile } from '~/islands/browser/download';

interface SavedEmail {
  readonly scenarioId: string;
  readonly company: string;
  /** An address that can be used, or empty. */
  readonly to: string;
  readonly email: Email;
}

/** A draft that a mail program opens for sending. */
export function saveAsDraft({ scenarioId, company, to, email }: SavedEmail): void {
  offerFile(fileName(scenarioId, company, 'eml'), textFile('message/rfc822', emlDraft({ to, ...email })));
}

export function saveAsText({ scenarioId, company, email }: SavedEmail): void {
  offerFile(
    fileName(scenarioId, company, 'txt'),
    textFile('text/plain;charset=utf-8', `${email.subject}\n\n${email.message}\n`),
  );
}

function textFile(type: string, text: string): Blob {
  return new Blob([text], { type });
}
