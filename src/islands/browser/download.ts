/** Safari reads the file some time after the click, and a large one slowly. */
const A_MINUTE = 60_000;

/** Hands the reader a file, as if a link to it had been pressed. Nothing is sent: the file is made on this device. */
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
