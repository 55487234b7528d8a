/**
 * Puts faults into a copy of src/domain, one at a time, and counts how many of them the unit tests find. The faults are drawn
 * by a fixed seed, so two runs on the same source try the same ones. `FAULTS` is how many (100), `FAULT_SEED` the seed, `ONLY`
 * the numbers of those to try, with commas.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOMAIN = join(ROOT, 'src/domain');
const COUNT = Number(process.env.FAULTS ?? 100);
const SEED = Number(process.env.FAULT_SEED ?? 20_261_125);
/** In milliseconds: several times what all unit tests take. */
const PATIENCE = 600_000;
const only = process.env.ONLY?.split(',').map(Number);

const OPPOSITES = new Map([
  ['<', '>='],
  ['>', '<='],
  ['<=', '<'],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
]);

const faults = draw(sourceFiles(DOMAIN).flatMap(faultsIn), COUNT);
const copy = copyProject();
const survivors = [];
let found = 0;
for (const [index, fault] of faults.entries()) {
  const number = index + 1;
  if (only && !only.includes(number)) continue;
  const isFound = await finds(fault);
  if (isFound) found += 1;
  else survivors.push({ number, fault });
  console.log(`${isFound ? 'found  ' : 'MISSED '} ${String(number)} ${describe(fault)}`);
}
rmSync(copy, { recursive: true });
if (survivors.length > 0) console.log('\nNot found:');
for (const { number, fault } of survivors) console.log(`${String(number)} ${describe(fault)}`);
console.log(`\n${String(found)} faults found, ${String(survivors.length)} not found`);

/** What the unit tests read, in a folder of its own. */
function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-faults-'));
  for (const name of ['content', 'src', 'tests', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The tests of the file itself first: most faults are found there; then all that import it. */
async function finds({ file, text, start, end, replacement }) {
  const path = relative(ROOT, file);
  const own = path.replace('src/', 'tests/').replace(/\.ts$/u, '.test.ts');
  writeFileSync(join(copy, path), text.slice(0, start) + replacement + text.slice(end));
  const isFound = (existsSync(join(copy, own)) && (await fails('run', own))) || (await fails('related', path));
  writeFileSync(join(copy, path), text);
  return isFound;
}

/**
 * A fault without an end is found too: the tests hang.
 * @throws where the tests end in another way than by passing, failing or hanging.
 */
async function fails(command, file) {
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  const options = ['--run', '--config=tests/vitest.config.ts', '--project=unit', '--bail=1', '--reporter=dot'];
  // A group of its own, because the process that hangs is one that Vitest began.
  const tests = spawn(process.execPath, [vitest, command, file, ...options], { cwd: copy, detached: true });
  let output = '';
  for (const stream of [tests.stdout, tests.stderr]) stream.on('data', (text) => (output += String(text)));
  const timer = setTimeout(() => process.kill(-tests.pid, 'SIGKILL'), PATIENCE);
  const [status, signal] = await once(tests, 'close');
  clearTimeout(timer);
  if (signal === 'SIGKILL') return true;
  if (status === 0) return false;
  if (status === 1 && /Test Files|Unhandled/u.test(output)) return true;
  throw new Error(`The tests of ${file} could not be run: ${output}`);
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));
}

/** Every fault that can be made in one file, each as a piece of text and what takes its place. */
function faultsIn(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const made = [];
  const add = (node, kind, replacement) =>
    made.push({ file, text, kind, start: node.getStart(source), end: node.getEnd(), replacement });
  const visit = (node) => {
    // A type is gone before the tests run, and what a module imports is no behavior.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    faultsAt(node, source, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return made;
}

function faultsAt(node, source, add) {
  const textOf = (part) => part.getText(source);
  if (ts.isBinaryExpression(node)) {
    const opposite = OPPOSITES.get(textOf(node.operatorToken));
    if (opposite !== undefined) add(node.operatorToken, 'another operator', opposite);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    add(node, 'no negation', textOf(node.operand));
  } else if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent)) {
    add(node, 'a larger number', `(${textOf(node)} + 1)`);
    add(node, 'a smaller number', `(${textOf(node)} - 1)`);
  } else if (ts.isStringLiteral(node) && node.text !== '' && !ts.isPropertyAssignment(node.parent)) {
    add(node, 'an empty text', "''");
  } else if (ts.isConditionalExpression(node)) {
    add(node, 'swapped branches', `(${textOf(node.condition)}) ? (${textOf(node.whenFalse)}) : (${textOf(node.whenTrue)})`);
  } else if (ts.isIfStatement(node)) {
    add(node.expression, 'a negated condition', `!(${textOf(node.expression)})`);
  } else if (ts.isReturnStatement(node) && node.expression) {
    add(node, 'no returned value', 'return undefined;');
  } else if (ts.isExpressionStatement(node)) {
    add(node, 'a statement left out', ';');
  }
}

/** As many of them as asked for, without a second at the same place. */
function draw(all, count) {
  const next = randomNumbers(SEED);
  const left = [...all];
  const drawn = [];
  while (drawn.length < count && left.length > 0) {
    const [fault] = left.splice(Math.floor(next() * left.length), 1);
    if (!drawn.some(({ file, start }) => file === fault.file && start === fault.start)) drawn.push(fault);
  }
  return drawn;
}

/** Numbers from 0 up to 1 (mulberry32), the same for the same seed on every machine. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function describe({ file, text, kind, start, end, replacement }) {
  const line = text.slice(0, start).split('\n').length;
  const short = (piece) => piece.replaceAll(/\s+/gu, ' ').slice(0, 60);
  return `${relative(ROOT, file)}:${String(line)} ${kind}: ${short(text.slice(start, end))} -> ${short(replacement)}`;
}
