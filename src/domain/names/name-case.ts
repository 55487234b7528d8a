import { isTitle } from './titles';

/** `van`, `de la`: stands before a family name in small letters. */
const PARTICLE =
  /^(?:van|von|vom|der|den|des|de|del|della|di|da|dos|das|du|la|le|el|al|bin|bint|ibn|ben|ter|ten|zu|zur|af|av|y|and|med\.)$/u;
const LATIN_WORD = /^[\p{Script=Latin}\p{Mark}'’.-]+$/u;
const INITIALS = /^(?:\p{L}\.)+$|^[B-DF-HJ-NP-TV-XZ]{2,3}$|^[AEIOU][B-DF-HJ-NP-TV-XZ]$|^I{2,3}$/u;
const SHORT_NAME = /^(?:al|ed|ng)$/iu;

export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

/** Whether there are capitals only, of Latin script, in more than initials: `DANA`, `DANA LEE`. */
export function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** `Dana Lee` for `DANA LEE` and `dana lee`; a word that holds both capitals and small letters stays as it is. */
export function nameCase(name: string): string {
  const shouted = isShouted(name);
  return name
    .split(' ')
    .map((word, index) => wordCase(word, index === 0, shouted))
    .join(' ');
}

function wordCase(typed: string, isFirst: boolean, shouted: boolean): string {
  const [, word = '', stop = ''] = /^(.*?)([,;]?)$/u.exec(typed) ?? [];
  if (!LATIN_WORD.test(word)) return typed;
  const isInitials = INITIALS.test(word) && !isTitle(word) && !SHORT_NAME.test(word);
  if (isInitials) return typed;
  const small = shouted ? word.toLowerCase() : word;
  if (small !== small.toLowerCase()) return typed;
  if (isParticle(small) && !(isFirst && shouted)) return small + stop;
  return withCapitals(small, isFirst) + stop;
}

function withCapitals(small: string, isFirst: boolean): string {
  if (/^(?:iii?|iv)$/u.test(small) && !isFirst) return small.toUpperCase();
  const start = !isFirst && /^[dl]['’]/u.test(small) ? 2 : 0;
  const name = small.slice(start).replace(/(?:^[od]['’]|^mc(?=\p{L}{4})|^|-)\p{L}/gu, capitalizeLast);
  return small.slice(0, start) + name.replace(/^\p{L}/u, (first) => first.toUpperCase());
}

function capitalizeLast(text: string): string {
  return text.slice(0, -1) + text.slice(-1).toUpperCase();
}
