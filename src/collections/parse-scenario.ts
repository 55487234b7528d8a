import { load, YAMLException } from 'js-yaml';
import { DERIVED_NAMES } from '../domain/email/read-answers-by';
import { ENGLISH_FIELD, GREET_FIELD, subjectField, TONE_FIELD } from '../domain/form/choice-fields';
import { ENGLISHES, OWN_FIELD, SAY_FIELD } from '../domain/form/common-fields';
import { SHARED_FIELDS } from '../domain/form/shared-fields';
import type { Field } from '../domain/form/field';
import { movesIn } from '../domain/email/moves';
import type { Scenario } from '../domain/email/scenario';
import type { Template } from '../domain/email/template';
import { parseLetters } from './parse-letter';
import { parseTemplate, TemplateError } from './parse-template';
import { scenarioFrontMatter, type ScenarioFrontMatter } from './scenario-schema';

/** What the static page says about a scenario, and what its builder needs. */
export interface ScenarioData extends Omit<ScenarioFrontMatter, 'groups' | 'severalPeople' | 'subjects'> {
  readonly scenario: Scenario;
  /** By field id, the id of its list in `content/prompts.yaml`. */
  readonly prompts: Readonly<Record<string, string>>;
}

const FRONT_MATTER = /^---\n(?<front>[\s\S]*?)\n---\n(?<template>[\s\S]*)$/u;

/** @throws an Error for the writer that names the file and, where one is at fault, the line. */
export function parseScenario(id: string, file: string, written: string): ScenarioData {
  const text = written.replaceAll('\r\n', '\n');
  const parts = FRONT_MATTER.exec(text)?.groups;
  if (!parts) throw new Error(`${file}: it must begin with front matter between two lines of ---`);
  const { front = '', template = '' } = parts;
  const { groups, severalPeople, subjects, ...advice } = readFrontMatter(file, front);
  const asked = groups.flatMap((group) => group.fields);
  const fields = asked.map(toField);
  checkFields(file, fields, severalPeople);
  const known = knownNames(fields);
  const firstLine = text.slice(0, text.length - template.length).split('\n').length;
  const parseLine = (line: string, number: number): Template => {
    try {
      return parseTemplate(line, known);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      throw new TemplateError(error.message, number);
    }
  };
  const letters = inFile(file, () => parseLetters(template, fields, parseLine), firstLine);
  const questions = new Set(
    Object.values(letters).flatMap((letter) =>
      movesIn(letter)
        .filter((move) => move.wordings.question)
        .map(({ move }) => move),
    ),
  );
  const asking = fields.map((field) => (questions.has(field.id) ? { ...field, takesQuestion: true } : field));
  const choices = subjects.length > 1 ? [subjectField(subjects.length)] : [];
  return {
    ...advice,
    prompts: Object.fromEntries(asked.flatMap((field) => (field.prompts === undefined ? [] : [[field.id, field.prompts]]))),
    scenario: {
      id,
      fields: [...asking, GREET_FIELD, OWN_FIELD, TONE_FIELD, ENGLISH_FIELD, ...choices, SAY_FIELD],
      groups: groups.map(({ title, fields: own }) => ({ title, fieldIds: own.map((field) => field.id) })),
      severalPeople,
      subjects: subjects.map((subject) => inFile(`${file}, subjects`, () => parseTemplate(subject, known))),
      letters,
    },
  };
}

function readFrontMatter(file: string, front: string): ScenarioFrontMatter {
  const read = scenarioFrontMatter.safeParse(parseYaml(file, front));
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }) => `${path.join('.') || 'front matter'}: ${message}`);
  throw new Error(`${file}: ${issues.join('; ')}`);
}

function parseYaml(file: string, front: string): unknown {
  try {
    return load(front);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 2;
    throw new Error(`${file}, line ${String(line)}: ${error.reason}`, { cause: error });
  }
}

function toField(field: ScenarioFrontMatter['groups'][number]['fields'][number]): Field {
  const shared = SHARED_FIELDS.get(field.id);
  const { prompts: _, ...asked } = field;
  const form = shared?.form ?? field.form ?? 'line';
  const about = form === 'text' ? (field.about ?? (field.id === 'detail' ? 'them' : 'me')) : undefined;
  const { isName = field.isName, autocomplete } = shared ?? {};
  return { ...asked, about, form, isName, autocomplete, perPerson: shared?.perPerson ?? false };
}

function checkFields(file: string, fields: readonly Field[], severalPeople: boolean): void {
  const ids = fields.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`${file}: the field ${twice} stands twice`);
  for (const needed of ['you', 'to']) {
    if (!ids.includes(needed)) throw new Error(`${file}: every email needs the field ${needed}`);
  }
  if (severalPeople && !ids.includes('detail')) {
    throw new Error(`${file}: emails to several people need the field detail, or they would be the same`);
  }
}

function knownNames(fields: readonly Field[]): ReadonlySet<string> {
  const ids = new Set(fields.map(({ id }) => id));
  const derived = [...DERIVED_NAMES].filter(([, field]) => ids.has(field)).map(([name]) => name);
  return new Set([...ids, ...derived, ...ENGLISHES]);
}

function inFile<Result>(file: string, read: () => Result, firstLine?: number): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const where = firstLine === undefined ? file : `${file}, line ${String(firstLine + error.line)}`;
    throw new Error(`${where}: ${error.message}`, { cause: error });
  }
}
