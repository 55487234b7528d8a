import { emlDraft } from '~/domain/out/eml';
import { fileName } from '~/domain/out/file-name';
import { offerFile } from '~/islands/browser/download';
import type { EmailBuilder } from '../create-email-builder';

/** Saves a draft that a mail program opens for sending. There's nothing to say of it: the browser shows the file. */
export async function saveAsDraft(builder: EmailBuilder): Promise<''> {
  await builder.written();
  save(builder, 'eml', 'message/rfc822', emlDraft({ to: builder.address(), ...builder.email() }));
  return '';
}

export async function saveAsText(builder: EmailBuilder): Promise<void> {
  await builder.written();
  const { subject, message } = builder.email();
  save(builder, 'txt', 'text/plain;charset=utf-8', `${subject}\n\n${message}\n`);
}

function save({ scenario, answers }: EmailBuilder, extension: 'eml' | 'txt', type: string, text: string): void {
  offerFile(fileName(scenario.id, answers().company ?? '', extension), new Blob([text], { type }));
}
