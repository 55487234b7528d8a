import type { Sentence } from '~/domain/dates/sentence';
import { element } from '~/islands/browser/elements';

/** A sentence of the domain, its dates as `<time>`. */
export function sentenceNodes(words: Sentence): readonly (string | Node)[] {
  return words.map((part) => {
    if (typeof part === 'string') return part;
    const time = element('time', part.text);
    time.setAttribute('datetime', part.date);
    return time;
  });
}
