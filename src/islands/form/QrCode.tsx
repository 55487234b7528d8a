import { createMemo, createSignal, onMount, Show, type JSX } from 'solid-js';
import { encode } from 'uqr';
import { blackPath, pngFile, svgFile, type Modules } from './qr-drawing';
import { offerFile } from '~/islands/browser/download';

interface QrCodeProps {
  /** An address as the browser writes it, so ASCII: a character is a byte. */
  readonly link: string;
  /** Without its extension. */
  readonly fileName: string;
  /** What the reader can do where the code is too fine or can't be drawn, as a sentence. */
  readonly otherwise: string;
}

/** The capacity of the largest QR code, version 40 at level L (ISO/IEC 18004). */
const MOST_BYTES = 2953;
/** In modules on each side, as the standard asks. */
const QUIET_ZONE = 4;
/** In modules on each side. From about version 25 on, some cameras fail to read a code. */
const DENSE = 125;
const PNG_PIXELS = 1024;
const PIXELS_PER_MODULE = 3;
const LEAST_PIXELS = 220;

/** The link as a QR code, scrolled into view, with buttons that save it. */
export function QrCode(props: QrCodeProps): JSX.Element {
  const modules = createMemo((): Modules | undefined =>
    props.link.length > MOST_BYTES ? undefined : encode(props.link, { boostEcc: true, border: QUIET_ZONE }).data,
  );
  return (
    <Show
      when={modules()}
      fallback={
        <p class="hint">
          This link is too long for a QR code: it has {props.link.length} characters, and {MOST_BYTES} is the limit.{' '}
          {props.otherwise}
        </p>
      }
    >
      {(drawn) => <Drawn modules={drawn()} fileName={props.fileName} otherwise={props.otherwise} />}
    </Show>
  );
}

interface DrawnProps extends Omit<QrCodeProps, 'link'> {
  readonly modules: Modules;
}

function Drawn(props: DrawnProps): JSX.Element {
  const [said, setSaid] = createSignal('');
  let picture: SVGSVGElement | undefined;
  onMount(() => picture?.scrollIntoView({ block: 'nearest' }));
  const size = (): number => props.modules.length;
  const savePng = (): void => {
    const name = `${props.fileName}.png`;
    void pngFile(props.modules, PNG_PIXELS).then((file) => {
      if (file) offerFile(name, file);
      setSaid(file ? '' : 'Your browser doesn’t let the page draw a PNG. Save the code as SVG instead.');
    });
  };
  return (
    <>
      <svg
        ref={picture}
        role="img"
        aria-label="QR code of the link"
        viewBox={`0 0 ${String(size())} ${String(size())}`}
        preserveAspectRatio="xMinYMin"
        width="100%"
        height={Math.max(LEAST_PIXELS, size() * PIXELS_PER_MODULE)}
        shape-rendering="crispEdges"
      >
        <rect width={size()} height={size()} fill="#fff" />
        <path d={blackPath(props.modules)} fill="#000" />
      </svg>
      <p class="hint">
        A phone’s camera opens the link from it.{' '}
        <Show when={size() > DENSE}>This code is so fine that some phones can’t read it. {props.otherwise}</Show>
      </p>
      <p class="row">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            offerFile(`${props.fileName}.svg`, svgFile(props.modules));
          }}
        >
          Save as SVG
        </button>
        <button type="button" class="button quiet" onClick={savePng}>
          Save as PNG
        </button>
      </p>
      <p class="said" role="status">
        {said()}
      </p>
    </>
  );
}
