import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

export interface Mail {
  readonly subject: string;
  readonly message: string;
  readonly to: readonly string[];
  readonly attachments: number;
}

/** What two mail programs make of a draft. */
export async function readMail(eml: Buffer): Promise<readonly [Mail, Mail]> {
  const postal = await PostalMime.parse(eml);
  const parsed = await simpleParser(eml, { skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true });
  return [
    {
      subject: postal.subject ?? '',
      message: (postal.text ?? '').replaceAll('\r\n', '\n'),
      to: (postal.to ?? []).map(({ address }) => address ?? ''),
      attachments: postal.attachments.length,
    },
    {
      subject: parsed.subject ?? '',
      message: parsed.text ?? '',
      to: [parsed.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? '')),
      attachments: parsed.attachments.length,
    },
  ];
}
