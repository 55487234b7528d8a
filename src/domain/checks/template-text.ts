import type { Template } from '../email/template';

/** Every word that a scenario puts into an email by itself, in any tone. */
export function templateText(template: Template): string {
  return template
    .map((part) => (typeof part === 'string' ? part : ` ${part[0] === '' ? '' : templateText(part[2])} `))
    .join('');
}
