import { base64OfBytes } from '~/domain/text/base64';

/** In base64url (RFC 4648, section 5), deflated (RFC 1951). Undefined where the browser can't deflate. */
export async function pack(text: string): Promise<string | undefined> {
  if (!('CompressionStream' in globalThis)) return undefined;
  try {
    const deflated = await through(new Blob([text]), new CompressionStream('deflate-raw')).arrayBuffer();
    return base64OfBytes(new Uint8Array(deflated)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  } catch {
    // Browsers from before 2023 know the class, but not this format.
    return undefined;
  }
}

/** Undefined where `packed` is not as `pack` wrote it, or the browser can't read it. */
export async function unpack(packed: string): Promise<string | undefined> {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return await through(new Blob([bytes]), new DecompressionStream('deflate-raw')).text();
  } catch {
    return undefined;
  }
}

function through(blob: Blob, change: CompressionStream | DecompressionStream): Response {
  return new Response(blob.stream().pipeThrough(change));
}
