import { decodePercent } from '../text/decode-percent';

/** An address as the browser gives it: `query` with its `?` and `fragment` with its `#`, either of them possibly empty. */
interface Address {
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** Of `/`, `#` and the like, and of the ` - ` that spreadsheets write for a `#`; encoded once or more often, or not at all. */
const MARKS = /^(?:[^\w%]|%(?:25)*(?:2[0-9A-F]|3[ABF]))+/iu;
/** A key and its `=`, however that was escaped: `&#61;` begins with a `&`. */
const LINK = /^\w+(?:=|%(?:25)*3D|&)/iu;

/**
 * The address that a link was meant for, where something on its way changed its path: a `#` that became `%23`, capitals, a
 * slash too many or too few. Undefined where the path leads to none of the tools, or nothing about it is wrong.
 */
export function meantAddress(address: Address, tools: readonly string[]): string | undefined {
  const once = decodePercent(address.path);
  // The longest first: `/write/` is the beginning of others.
  for (const tool of [...tools].sort((one, other) => other.length - one.length)) {
    for (const path of [address.path, once, decodePercent(once)]) {
      const behind = afterTool(path, tool);
      const found = behind === undefined ? undefined : addressAt(tool, behind, address);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function afterTool(path: string, tool: string): string | undefined {
  const steps = tool.split('/').filter((step) => step !== '');
  const start = steps.map((step) => `/+${step.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)}`).join('');
  return new RegExp(`^${start}(?<behind>(?![\\w-]).*)$`, 'isu').exec(path)?.groups?.behind;
}

function addressAt(tool: string, behind: string, { path, query, fragment }: Address): string | undefined {
  const text = behind.replace(MARKS, '').replace(/\/$/u, '');
  if (text !== '' && !LINK.test(text)) return undefined;
  const link = text === '' ? fragment : `#${text}${fragment}`;
  return tool === path && link === fragment ? undefined : `${tool}${query}${link}`;
}
