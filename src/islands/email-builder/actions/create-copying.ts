import { createSignal } from 'solid-js';
import { released } from '~/islands/browser/after-press';
import { copyPlain, copyText } from '~/islands/browser/clipboard';
import type { EmailBuilder } from '../create-email-builder';
import { copyRefused } from '../lazy-parts';

export type CopiedPart = 'Address' | 'Subject' | 'Message' | 'Everything';

export type Copying = ReturnType<typeof createCopying>;

/** Copies the parts of the email on show, and says in words what came of it. */
export function createCopying(builder: EmailBuilder) {
  const [said, setSaid] = createSignal('');
  /** What was copied last of each part. */
  const [copied, setCopied] = createSignal<Partial<Record<CopiedPart, string>>>({});
  const textOf = (part: CopiedPart): string => {
    const { subject, message } = builder.email();
    const texts = { Address: builder.address(), Subject: subject, Message: message, Everything: `${subject}\n\n${message}` };
    return texts[part];
  };

  const report = async (part: CopiedPart, isCopied: boolean, mark: () => void): Promise<void> => {
    if (isCopied) mark();
    // Screen readers announce a live region only when its text changes: clearing it first lets a second copy be announced.
    setSaid('');
    const next = part === 'Message' && copied().Subject !== textOf('Subject') ? ' Next, the subject.' : '';
    const words = isCopied ? `${part} copied.${next}` : await copyRefused(part);
    setTimeout(() => setSaid(words));
  };

  return {
    said,
    say: setSaid,
    copy: (part: CopiedPart): void => {
      const write = part === 'Message' || part === 'Everything' ? copyText : copyPlain;
      let mark!: () => void;
      const take = (): string => {
        // Another email may be on show, or this one be changed, by the time that the browser has copied it.
        const text = textOf(part);
        const copy = { [builder.person()]: builder.email().message };
        mark = () => {
          if (write === copyText) builder.setCopied((messages) => Object.assign([...messages], copy));
          setCopied({ ...copied(), [part]: text });
        };
        return text;
      };
      // At once where the email is written: what is not part of the click is refused by iOS.
      const text = builder.isWritten() ? take() : builder.written().then(take);
      void write(text)
        .finally(released)
        .then((isCopied) => report(part, isCopied, mark));
    },
    /** Until that part of the email on show changes. */
    isCopied: (part: CopiedPart): boolean => copied()[part] === textOf(part),
  };
}
