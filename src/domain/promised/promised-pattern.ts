import type { TokenKind, TokenValue } from './promised-lexicon';
import type { Token } from './promised-tokens';

/** What the words that fitted stood for, by their kind. */
export type Captures = Readonly<Partial<Record<TokenKind, TokenValue>>>;

/**
 * A way to say something: `[the] PART [of|in] [the] [WHICH] week`. Words are as they are spelled, with `|` between
 * those that come to the same; capitals are a kind of token; brackets can be left out.
 */
export type Pattern = readonly Element[];
type Element = readonly string[] | { readonly optional: Pattern } | { readonly not: readonly string[] };

export interface Match {
  /** The index of the token behind it. */
  readonly end: number;
  readonly captures: ReadonlyMap<TokenKind, Token>;
}

export function compilePattern(text: string): Pattern {
  const stack: Element[][] = [[]];
  for (const [part] of text.matchAll(/[[\]]|[^\s[\]]+/gu)) {
    if (part === '[') stack.push([]);
    else if (part === ']') {
      const optional = stack.pop() ?? [];
      stack.at(-1)?.push({ optional });
    } else stack.at(-1)?.push(part.startsWith('!') ? { not: part.slice(1).split('|') } : part.split('|'));
  }
  return stack[0] ?? [];
}

/** The words and kinds that it can begin with. */
export function beginningsOf([element, ...rest]: Pattern): readonly string[] {
  if (!element) return [];
  if ('optional' in element) return [...beginningsOf(element.optional), ...beginningsOf(rest)];
  return 'not' in element ? beginningsOf(rest) : element;
}

/** The first way that fits, which takes whatever can be left out where it is there. */
export function matchPattern(
  [element, ...rest]: Pattern,
  tokens: readonly Token[],
  at: number,
  captures: Match['captures'] = new Map(),
): Match | undefined {
  if (!element) return { end: at, captures };
  if ('optional' in element) {
    return matchPattern([...element.optional, ...rest], tokens, at, captures) ?? matchPattern(rest, tokens, at, captures);
  }
  const token = tokens[at];
  if ('not' in element) {
    return token && fits(token, element.not) ? undefined : matchPattern(rest, tokens, at, captures);
  }
  if (!token || !fits(token, element)) return undefined;
  return matchPattern(rest, tokens, at + 1, new Map([...captures, [kindOf(token), token]]));
}

/** The name of its kind in a pattern, and its own word; two that were named together are no word. */
export function namesOf({ kind, text, to }: Token): readonly string[] {
  const names = kind === 'nth' ? ['NTH', 'ORDINAL'] : [kind.toUpperCase()];
  return to === undefined ? [text, ...names] : names;
}

function fits(token: Token, wanted: readonly string[]): boolean {
  return namesOf(token).some((name) => wanted.includes(name));
}

/** One unit and several are captured by the same name, and so are ordinals. */
function kindOf({ kind }: Token): TokenKind {
  if (kind === 'units') return 'unit';
  return kind === 'nth' ? 'ordinal' : kind;
}
