import type { KeptInterview } from './kept-interview';
import { readInterviewText, type ReadInterview } from './read-interview';

/** The key of a fragment that brings an interview to another device. */
const KEY = 'take';

/** A fragment without its `#`, with the whole record. */
export function linkToMove(interview: KeptInterview): string {
  return new URLSearchParams([[KEY, JSON.stringify(interview)]]).toString();
}

/** Undefined where the fragment brings none. */
export function readMoveLink(fragment: string): ReadInterview | undefined {
  const entry = [...new URLSearchParams(fragment.replace(/^#/u, ''))].find(([key]) => key === KEY);
  return entry && readInterviewText(entry[1]);
}
