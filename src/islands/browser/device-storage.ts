/** Why a browser did not keep something: no space left, or storage switched off for this site. */
export type Refusal = 'full' | 'blocked';

/** What this device keeps until it is taken away. A browser that refuses storage throws at the first touch. */
export function deviceKeys(prefix: string): readonly string[] | undefined {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return undefined;
  }
}

/** Undefined where nothing stands. */
export function readDevice(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Undefined once it is kept. */
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

/** Calls back when another tab has changed something whose key begins so, or all. */
export function onDeviceChange(prefix: string, callback: () => void): () => void {
  const hear = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith(prefix)) callback();
  };
  addEventListener('storage', hear);
  return () => {
    removeEventListener('storage', hear);
  };
}
