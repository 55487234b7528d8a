import Mustache from 'mustache';
import type { Template, TemplatePart } from '../domain/email/template';

/** As mustache.js hands them over: type, name, start, end, and for a section its own tokens. */
type Token = readonly [type: string, name: string, start: number, end: number, tokens?: readonly Token[]];

/** A mistake in a template, for its writer. */
export class TemplateError extends Error {
  /** @param line counted from 0, at the template's first line */
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/**
 * Templates are words with blanks: sections and names, nothing that computes or includes.
 * @throws TemplateError where one is not closed, holds more than that, or uses a name that is not known.
 */
export function parseTemplate(template: string, known: ReadonlySet<string>): Template {
  const toParts = (tokens: readonly Token[]): Template => tokens.flatMap((token): Template => toPart(token));
  const toPart = ([type, name, start, , tokens = []]: Token): readonly TemplatePart[] => {
    if (type === 'text') return [name];
    if (type === '!') return [];
    if (type !== 'name' && type !== '#' && type !== '^') {
      throw new TemplateError(
        `only {{name}}, {{#name}} and {{^name}} may stand in an email, not ${type}`,
        lineOf(template, start),
      );
    }
    if (!known.has(name)) {
      throw new TemplateError(`{{${name}}} has no field. Known here: ${[...known].join(', ')}`, lineOf(template, start));
    }
    return [type === 'name' ? ['', name] : [type, name, toParts(tokens)]];
  };
  return toParts(tokensOf(template));
}

function tokensOf(template: string): readonly Token[] {
  try {
    return Mustache.parse(template) as unknown as readonly Token[];
  } catch (error) {
    const [, message = String(error), offset = '0'] = /^(.*) at (\d+)$/u.exec((error as Error).message) ?? [];
    throw new TemplateError(message, lineOf(template, Number(offset)));
  }
}

function lineOf(template: string, offset: number): number {
  return template.slice(0, offset).split('\n').length - 1;
}
