/** In milliseconds. Safari reads the file some time after the click, so its URL cannot be revoked at once. */
const A_MINUTE = 60_000;

/** Starts a download of `contents`, which exist only in this browser: nothing is sent. */
export function offerFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, A_MINUTE);
}
