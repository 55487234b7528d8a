import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** In the order in which a reader meets them: the frame of a page, the tools from top to bottom, then what the rules say. */
const FILES = [
  'src/components/Site*.astro',
  'src/components/Search*.astro',
  'src/page-scripts/*.ts',
  'src/components/Chooser.astro',
  'src/islands/form/*.{ts,tsx}',
  'src/islands/email-builder/fields/*.{ts,tsx}',
  'src/islands/email-builder/letter/*.{ts,tsx}',
  'src/islands/email-builder/actions/*.{ts,tsx}',
  'src/islands/email-builder/share/*.{ts,tsx}',
  'src/islands/email-builder/*.{ts,tsx}',
  'src/islands/date-calculator/*.{ts,tsx}',
  'src/islands/drafts/*.{ts,tsx}',
  'src/islands/interviews/*.{ts,tsx}',
  'src/domain/form/*.ts',
  'src/domain/checks/*.ts',
  'src/domain/plan/*.ts',
  'src/domain/said/*.ts',
  'src/domain/links/*.ts',
  'src/domain/out/*.ts',
  'src/domain/interviews/*.ts',
];
const INTRODUCTION = `# What the interface says

\`npm run strings\` writes this file, and a test fails when it is out of date: whoever changes the words of the interface sees them
beside their neighbors. Read it aloud. \`…\` stands for what is filled in.
`;
/** What these say is looked for in what readers type. */
const LISTS_OF_WORDS = /(?:generic-words|worn-out-words|search-words)\.ts$/u;
/** Names of keys, and words that code tells apart, which nobody reads. */
const UNSPOKEN =
  /^(?:Android|Enter|Escape|Home|End|button .*|.*, (?:input|textarea).*|no place|not fetched|kept, .*|too .*|left out|not for .*)$/u;
const SPOKEN_ATTRIBUTES = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label']);

const sections = FILES.flatMap((pattern) => globSync(pattern).toSorted())
  .filter((file) => !LISTS_OF_WORDS.test(file))
  .map((file) => ({ file, strings: stringsIn(file, readFileSync(file, 'utf8')) }))
  .filter(({ strings }) => strings.length > 0);

test('the list of what the interface says is up to date', async () => {
  expect(sections.length).toBeGreaterThan(60);
  const lists = sections.map(({ file, strings }) => `## ${file}\n\n${strings.map((string) => `- ${string}`).join('\n')}`);
  await expect(`${INTRODUCTION}\n${lists.join('\n\n')}\n`).toMatchFileSnapshot('../../.github/interface.md');
});

test.each(sections)('$file has the quotes, the ellipsis and the spaces of print', ({ strings }) => {
  expect(strings.filter((string) => /['"]|\.\.\.|\S {2,}\S|\s[,.;:!?](?:\s|$)/u.test(string))).toEqual([]);
});

function stringsIn(file: string, text: string): readonly string[] {
  const found = file.endsWith('.astro') ? stringsOfTemplate(text) : stringsOfScript(file, text);
  return found
    .map((string) => string.replaceAll(/\s+/gu, ' ').trim())
    .filter((string) => /\p{L}{2}/u.test(string) && !UNSPOKEN.test(string));
}

/** The text between the tags of an Astro component, and the attributes that are read out. */
function stringsOfTemplate(text: string): readonly string[] {
  const [, , template = ''] = text.split(/^---$/mu);
  const html = template.replaceAll(/<(?<name>script|style)[\s\S]*?<\/\k<name>>|\{\/\*[\s\S]*?\*\/\}/gu, '');
  const attributes = [...html.matchAll(/\s(?<name>[a-z-]+)="(?<value>[^"]*)"/gu)].flatMap(({ groups }) =>
    groups && SPOKEN_ATTRIBUTES.has(groups.name ?? '') ? [groups.value ?? ''] : [],
  );
  const texts = html
    .replaceAll(/<[^<>]*>/gu, '\n')
    .replaceAll(/\{[^{}]*\}/gu, '…')
    .split(/\n\s*/u)
    .filter((line) => !/[{}=()[\]]/u.test(line));
  return [...texts, ...attributes];
}

function stringsOfScript(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      if (node.children.some((child) => ts.isJsxText(child) && child.text.trim() !== '')) {
        found.push(node.children.map(wordsOf).join(''));
      }
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isSpoken(node, node.text)) found.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      const words = node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
      if (isSpoken(node, words)) found.push(words);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** As JSX has it: a line break, with the spaces around it, is a space between words and nothing at the ends. */
function wordsOf(child: ts.JsxChild): string {
  if (ts.isJsxExpression(child) && child.expression && ts.isStringLiteral(child.expression)) return child.expression.text;
  if (!ts.isJsxText(child)) return '…';
  const [first = '', ...rest] = child.text.split('\n');
  const last = rest.pop();
  const lines = last === undefined ? [first] : [first.trimEnd(), ...rest.map((line) => line.trim()), last.trimStart()];
  return lines.filter((line) => line !== '').join(' ');
}

/** A spoken attribute, or words that begin as a sentence or a label does: no selectors, classes, URLs or ids. */
function isSpoken(node: ts.Node, text: string): boolean {
  if (ts.isJsxAttribute(node.parent)) return SPOKEN_ATTRIBUTES.has(node.parent.name.getText());
  if (/[<>=#{}[\]]/u.test(text)) return false;
  return /^\p{Lu}\p{Ll}+[.?!]?$/u.test(text) || /^[“‘…(]?\p{L}[\p{L}’,.]* \p{L}/u.test(text);
}
