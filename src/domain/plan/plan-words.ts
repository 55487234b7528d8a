import type { Milestone, MilestoneId } from './plan';
import { dateInWords, type Sentence } from '../dates/sentence';

export const milestoneNames: Readonly<Record<MilestoneId, string>> = {
  'thank-you': 'Thank',
  wait: 'Wait',
  nudge: 'Nudge',
  'second-nudge': 'Nudge once more',
  'move-on': 'Move on',
};

/** `from Friday, November 27, at the latest Monday, November 30` */
export function describeWhen({ id, from, on, latest }: Milestone): Sentence {
  if (id === 'thank-you') {
    return from ? ['from ', dateInWords(from), ', by ', dateInWords(on)] : ['by the end of ', dateInWords(on)];
  }
  if (id === 'wait') return ['until ', dateInWords(on)];
  if (latest === undefined) return ['on ', dateInWords(on)];
  return ['from ', dateInWords(on), ', at the latest ', dateInWords(latest, latest === on ? 'the same day' : undefined)];
}
