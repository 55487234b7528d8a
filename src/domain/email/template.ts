/**
 * A Mustache template after parsing, which happens when the site is built (`collections/parse-template.ts`): text as it is,
 * `['', name]` prints a value, `['#', name, parts]` stands where there is one, `['^', name, parts]` where there is none.
 */
export type Template = readonly TemplatePart[];
export type TemplatePart =
  string | readonly [kind: '', name: string] | readonly [kind: '#' | '^', name: string, parts: Template];

/** The answers made ready to print, by the names that a template may use. */
export type Values = Readonly<Record<string, string | true | undefined>>;

/** Plain text: nothing is escaped, so it must reach a page as text and never as markup. Values are never read as templates. */
export function renderTemplate(template: Template, values: Values): string {
  return template.map((part) => renderPart(part, values)).join('');
}

function renderPart(part: TemplatePart, values: Values): string {
  if (typeof part === 'string') return part;
  const [kind, name, parts] = part;
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (kind === '') return typeof value === 'string' ? value : '';
  return Boolean(value) === (kind === '#') ? renderTemplate(parts, values) : '';
}
