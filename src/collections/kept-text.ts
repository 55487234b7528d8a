import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What npm installed, with every version. */
const INSTALLED = 'node_modules/.package-lock.json';
/** The programs that make the texts; Node brings the locale data. */
const madeBy = sha256(process.version, existsSync(INSTALLED) ? readFileSync(INSTALLED, 'utf8') : '');

/**
 * The text that `make` returns, which an earlier build may have left in `file`. The file begins with a checksum of `key`,
 * of the text, of Node's version and of everything installed, so one that was made of something else, or is damaged, is
 * made anew.
 * @param key everything else that the text is made of.
 */
export async function keptText(file: string, key: string, make: () => Promise<string>): Promise<string> {
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = kept.slice(kept.indexOf('\n') + 1);
  if (kept === withChecksum(key, text)) return text;
  const made = await make();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, withChecksum(key, made));
  return made;
}

function withChecksum(key: string, text: string): string {
  return `${sha256(madeBy, key, text)}\n${text}`;
}

function sha256(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
