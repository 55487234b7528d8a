import { readLetters } from '~/domain/email/read-letters';
import type { Letters } from '~/domain/email/scenario';

/** Every wording of a scenario; undefined where the file cannot be had or is not what it should be. */
export async function fetchLetters(path: string): Promise<Letters | undefined> {
  try {
    const response = await fetch(path);
    return response.ok ? readLetters(await response.json()) : undefined;
  } catch {
    // Offline, or no JSON: the first wordings stand, and the part of the page that lists them says so.
    return undefined;
  }
}
