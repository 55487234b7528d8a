import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The text that `make` returns, which an earlier build may have left in `file`. The file begins with a checksum of `key`
 * and of the text, so one that was made of something else, or is damaged, is made anew.
 * @param key everything that the text is made of.
 */
export function keptText(file: string, key: string, make: () => string): string {
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = kept.slice(kept.indexOf('\n') + 1);
  if (kept === withChecksum(key, text)) return text;
  const made = make();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, withChecksum(key, made));
  return made;
}

function withChecksum(key: string, text: string): string {
  return `${createHash('sha256')
    .update(JSON.stringify([key, text]))
    .digest('hex')}\n${text}`;
}
