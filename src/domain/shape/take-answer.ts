export interface TakeOptions {
  readonly about: 'me' | 'them' | 'it';
  readonly starters?: readonly string[];
  readonly takesQuestion?: boolean;
}
export type Taken =
  | { readonly kind: 'phrase' | 'sentence' | 'question'; readonly text: string }
  | { readonly kind: 'none'; readonly because: string };
export function takeAnswer(text: string, _options: TakeOptions): Taken {
  if (/^[A-Z]?I |\.$|^you /u.test(text))
    return { kind: 'sentence', text: text.charAt(0).toUpperCase() + text.slice(1).replace(/\.?$/u, '.') };
  if (text === 'n/a') return { kind: 'none', because: 'No answer.' };
  return { kind: 'phrase', text };
}
