/** The modules of a QR code row by row, true for black, its quiet zone included. */
export type Modules = readonly (readonly boolean[])[];

/** Rows of black modules that touch are one line each: a tenth of the text of single squares, and no hairlines between them. */
export function blackPath(modules: Modules): string {
  return modules
    .flatMap((row, y) =>
      runsIn(row).map(({ x, length }) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
    )
    .join('');
}

/** A file of its own, black on white wherever it is shown. */
export function svgFile(modules: Modules): Blob {
  const size = String(modules.length);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}mm" height="${size}mm" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `<path d="${blackPath(modules)}"/>`,
    '</svg>',
  ];
  return new Blob([svg.join('\n')], { type: 'image/svg+xml' });
}

/** Undefined where the browser gives no canvas, or refuses to read it (some do, against fingerprinting). */
export async function pngFile(modules: Modules, pixels: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const scale = Math.max(1, Math.floor(pixels / modules.length));
  canvas.width = modules.length * scale;
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [y, row] of modules.entries()) {
    for (const { x, length } of runsIn(row)) context.fillRect(x * scale, y * scale, length * scale, scale);
  }
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}

function runsIn(row: readonly boolean[]): readonly { readonly x: number; readonly length: number }[] {
  const starts = row.flatMap((isBlack, x) => (isBlack && row[x - 1] !== true ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return { x, length: (end === -1 ? row.length : end) - x };
  });
}
