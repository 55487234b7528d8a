import Mustache from 'mustache';

type Token = readonly [type: string, name: string, start: number, end: number, ...rest: unknown[]];

/** A mistake in a template, for its writer. */
export class TemplateError extends Error {
  /** Counted from 0, at the template's first line. */
  readonly line: number;

  constructor(message: string, template: string, offset: number) {
    super(message);
    this.line = template.slice(0, offset).split('\n').length - 1;
  }
}

/** Templates are words with blanks: sections and names, nothing that computes or includes. */
export function checkTemplate(template: string, known: ReadonlySet<string>): void {
  visit(parse(template), (token) => {
    checkToken(token, template, known);
  });
}

function parse(template: string): readonly Token[] {
  try {
    return Mustache.parse(template) as unknown as readonly Token[];
  } catch (error) {
    const [, message = String(error), offset = '0'] = /^(.*) at (\d+)$/u.exec((error as Error).message) ?? [];
    throw new TemplateError(message, template, Number(offset));
  }
}

function visit(tokens: readonly Token[], use: (token: Token) => void): void {
  for (const token of tokens) {
    use(token);
    if (Array.isArray(token[4])) visit(token[4] as readonly Token[], use);
  }
}

function checkToken([type, name, start]: Token, template: string, known: ReadonlySet<string>): void {
  if (type === 'text' || type === '!') return;
  if (!['name', '#', '^'].includes(type)) {
    throw new TemplateError(`only {{name}}, {{#name}} and {{^name}} may stand in an email, not ${type}`, template, start);
  }
  if (known.has(name)) return;
  throw new TemplateError(`{{${name}}} has no field. Known here: ${[...known].join(', ')}`, template, start);
}
