import type { KeptInterview } from '~/domain/interviews/kept-interview';
import { readInterviewText, type ReadInterview } from '~/domain/interviews/read-interview';
import { LONGEST_LINK } from '~/domain/links/share-link';
import { pack, unpack } from '~/islands/browser/pack';

/** The key of a fragment that brings an interview to another device. */
const KEY = 'take';

/** A fragment without its `#`, with the whole record. */
export async function linkToMove(interview: KeptInterview): Promise<string> {
  const record = JSON.stringify(interview);
  return new URLSearchParams([[KEY, (await pack(record)) ?? record]]).toString();
}

/** Undefined where the fragment brings none. */
export async function readMoveLink(fragment: string): Promise<ReadInterview | undefined> {
  const brought = new URLSearchParams(fragment.slice(1)).get(KEY);
  if (brought === null) return undefined;
  if (brought.startsWith('{')) return readInterviewText(brought);
  // No link that this site makes is longer, and a few bytes can be inflated to many.
  return readInterviewText(brought.length > LONGEST_LINK ? '' : ((await unpack(brought)) ?? ''));
}
