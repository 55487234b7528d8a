/** Safari reads the file some time after the click. */
const A_MINUTE = 60_000;

/** Hands the reader a file, as if a link to it had been pressed. It is made on this device, and nothing is sent. */
export function saveFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, A_MINUTE);
}
