import { brotliCompressSync } from 'node:zlib';

const sizes = new Map<string, number>();

/** In bytes after brotli, at its best. Kept, because it takes long and most pages load the same scripts. */
export function compressedSize(text: string): number {
  const size = sizes.get(text) ?? brotliCompressSync(text).length;
  sizes.set(text, size);
  return size;
}
