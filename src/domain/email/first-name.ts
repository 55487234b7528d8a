const TITLE = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|rev|rabbi|imam|judge|herr|frau|madame|monsieur)\.?$/iu;
/** `R.` in Dana R. Lee */
const INITIAL = /^\p{L}\.?$/u;
/** `van`, `de la`: a surname begins here. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|bint|ibn|ben|ter|ten|zu|af|av)$/u;
/** An office or a role is greeted whole. */
const NO_PERSON = /\b(?:team|manager|department|recruiting|resources|office|committee|board)\b/iu;
/** Elsewhere the family name may come first, and half of a name is worse than the whole. */
const LATIN = /^[\p{Script=Latin}\p{Mark}\s.'’-]+$/u;

/**
 * The name for a warm greeting: `Dana` for Dana Lee. Where the first word need not be the given name (a title, a single
 * word, three words and more, another script), the name stays as it was typed.
 */
export function firstName(name: string): string {
  const whole = name.trim();
  const [first = '', second = '', ...rest] = whole.split(/\s+/u);
  const isClear = second !== '' && LATIN.test(whole) && !TITLE.test(first) && !INITIAL.test(first) && !NO_PERSON.test(whole);
  if (!isClear) return whole;
  return rest.length === 0 || INITIAL.test(second) || PARTICLE.test(second) ? first : whole;
}
