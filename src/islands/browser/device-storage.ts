import { afterPress } from './after-press';

/** Why a browser did not keep something: no space left, or storage switched off for this site. */
export type Refusal = 'full' | 'blocked';

const SETTLED_MILLISECONDS = 30;

/** The keys in `localStorage` that begin with `prefix`; undefined where the browser refuses storage. */
export function deviceKeys(prefix: string): readonly string[] | undefined {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return undefined;
  }
}

/** Undefined where nothing is stored, or the browser refuses storage. */
export function readDevice(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The reason if the text could not be stored, else undefined. */
export function writeDevice(key: string, text: string): Refusal | undefined {
  try {
    localStorage.setItem(key, text);
    return undefined;
  } catch (error) {
    const isFull = error instanceof DOMException && /quota/iu.test(error.name);
    return isFull ? 'full' : 'blocked';
  }
}

/** False where the browser refused. */
export function removeFromDevice(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when another tab changes a key that begins with `prefix`, or clears the storage: soon after, and once for changes
 * that follow each other closely. Returns the unsubscribe function.
 */
export function onDeviceChange(prefix: string, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = ({ key }: StorageEvent): void => {
    if (key !== null && !key.startsWith(prefix)) return;
    clearTimeout(timer);
    timer = setTimeout(afterPress, SETTLED_MILLISECONDS, callback);
  };
  addEventListener('storage', hear);
  return () => {
    clearTimeout(timer);
    removeEventListener('storage', hear);
  };
}
