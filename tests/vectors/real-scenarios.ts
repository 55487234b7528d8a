import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseScenario, type ScenarioData } from '~/collections/parse-scenario';
import type { Field } from '~/domain/form/field';
import type { Tone } from '~/domain/form/common-fields';
import type { Scenario } from '~/domain/email/scenario';
import { DATE_FIELDS } from '~/domain/form/common-fields';

/** A scenario as its writer left it in `content/scenarios`, and as the site reads it. */
export interface RealScenario extends ScenarioData {
  readonly file: string;
  readonly text: string;
  /** The text under the front matter. */
  readonly template: string;
  /** What a link to its builder may hold. */
  readonly linkFields: readonly Field[];
}

const EXTENSION = '.mustache';
const folder = fileURLToPath(new URL('../../content/scenarios/', import.meta.url));

export const realScenarios: readonly RealScenario[] = readdirSync(folder)
  .filter((file) => file.endsWith(EXTENSION))
  .map(readScenario);

export function realScenario(id: string): RealScenario {
  const found = realScenarios.find(({ scenario }) => scenario.id === id);
  if (!found) throw new Error(`There is no content/scenarios/${id}${EXTENSION}`);
  return found;
}

/** Every field answered by its example, or only those without which there is no email. */
export function exampleAnswers(scenario: Scenario, tone: Tone, which: 'required' | 'everything'): Record<string, string> {
  const asked = scenario.fields.filter(({ required }) => required || which === 'everything');
  const answered = asked.flatMap(({ id, example }) => (example === undefined ? [] : [[id, example] as const]));
  return { ...Object.fromEntries(answered), tone };
}

function readScenario(file: string): RealScenario {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  const data = parseScenario(file.slice(0, -EXTENSION.length), `content/scenarios/${file}`, text);
  const asked = new Set(data.scenario.fields.map(({ id }) => id));
  return {
    ...data,
    file,
    text,
    template: text.slice(text.indexOf('\n---\n') + '\n---\n'.length),
    linkFields: [...data.scenario.fields, ...DATE_FIELDS.filter(({ id }) => !asked.has(id))],
  };
}
