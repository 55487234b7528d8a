import { movesIn } from '../email/moves';
import type { Letters } from '../email/scenario';
import type { Template } from '../email/template';

/** Every word that a scenario puts into an email by itself, in any tone and wording. */
export function lettersText(letters: Letters): string {
  const templates = Object.values(letters).flatMap((letter) => [
    ...movesIn(letter).flatMap(({ wordings }) => Object.values(wordings).flat()),
    ...letter.flat().flatMap((part) => ('line' in part ? [part.line] : [])),
  ]);
  return templates.map(templateText).join('\n');
}

function templateText(template: Template): string {
  return template
    .map((part) => (typeof part === 'string' ? part : ` ${part[0] === '' ? '' : templateText(part[2])} `))
    .join('');
}
