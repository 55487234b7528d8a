import { button, element } from '~/islands/browser/elements';
import { askAndForget } from '~/islands/drafts/forget';
import {
  bringDrafts,
  listKept,
  onKeptChange,
  refusalInWords,
  removeKept,
  renameKept,
  restoreKept,
  savedInWords,
  saveAllAsFile,
  saveRemains,
  type Brought,
  type KeptEntry,
} from '~/islands/drafts/kept-drafts';

interface Parts {
  readonly section: HTMLElement;
  readonly title: HTMLElement;
  readonly said: HTMLElement;
  readonly list: HTMLElement;
  readonly actions: HTMLElement;
  readonly file: HTMLInputElement;
}

interface KeptList {
  readonly bring: () => Promise<void>;
}

const started = new WeakMap<HTMLElement, KeptList>();

/** Lists the drafts that this device keeps, and does with them what the reader asks for. */
export function startKeptList(section: HTMLElement, file: HTMLInputElement): KeptList {
  const known = started.get(section);
  if (known) return known;
  const parts = partsOf(section, file);
  const kept: KeptList = { bring: async () => bring(parts) };
  started.set(section, kept);
  if (parts) {
    parts.actions.replaceChildren(
      button('Save all to a file', 'button quiet', saveAllAsFile),
      button('Bring drafts from a file', 'button quiet', () => {
        file.click();
      }),
      button('Forget everything', 'button quiet', () => void forget(parts)),
    );
    onKeptChange(() => {
      show(parts);
    });
    addEventListener('pageshow', () => {
      show(parts);
    });
    show(parts);
  }
  return kept;
}

function show(parts: Parts): void {
  const entries = listKept() ?? [];
  // A name that is being typed stays where it is; the list follows once it is done.
  if (parts.list.querySelector('input')) return;
  parts.list.replaceChildren(...entries.map((entry) => item(parts, entry)));
  parts.actions.hidden = entries.length === 0;
  parts.section.hidden = entries.length === 0 && parts.said.childElementCount === 0;
}

function item(parts: Parts, entry: KeptEntry): HTMLElement {
  const { kept } = entry.read;
  const page = kept && pageOf(kept.scenarioId);
  const name = element('bdi', kept?.name ?? 'A damaged draft');
  const words = element('div', '', 'kept-words');
  const row = element('p', '', 'row');
  const made = element('li');
  made.dataset.key = entry.key;
  if (kept && page) {
    const link = document.createElement('a');
    link.href = `${page.href}#draft=${kept.id}`;
    link.append(name);
    words.append(link, hint(`${page.textContent}. Saved ${savedInWords(kept)}`));
  } else {
    words.append(name, hint(entry.read.problem ?? 'The email that it was written for is no longer on this site.'));
  }
  const rename = button('Rename', 'link-button', () => {
    askName(parts, made, entry);
  });
  const save = button('Save as a file', 'link-button', () => {
    saveRemains(entry);
  });
  const remove = button('Remove', 'link-button', () => {
    take(parts, entry);
  });
  const label = kept?.name ?? 'damaged draft';
  for (const control of [rename, save, remove]) control.setAttribute('aria-label', `${control.textContent} ${label}`);
  row.append(kept && page ? rename : save, remove);
  made.append(words, row);
  return made;
}

/** The card of the email on this page; a draft of an email that is gone has none. */
function pageOf(scenarioId: string): HTMLAnchorElement | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('.cards a');
  return [...links].find(({ pathname }) => pathname.endsWith(`/write/${scenarioId}/`));
}

function askName(parts: Parts, item: HTMLElement, { key, read }: KeptEntry): void {
  const { kept } = read;
  if (!kept) return;
  const form = document.createElement('form');
  form.className = 'field kept-words';
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.id = 'kept-name';
  input.maxLength = 80;
  input.value = kept.name;
  input.autocomplete = 'off';
  input.dir = 'auto';
  input.required = true;
  label.htmlFor = input.id;
  label.textContent = 'Name of the draft';
  const row = element('p', '', 'row');
  const done = document.createElement('button');
  done.className = 'button';
  done.textContent = 'Rename it';
  const close = (): void => {
    form.remove();
    show(parts);
    focusItem(parts, key);
  };
  row.append(done, button('Cancel', 'button quiet', close));
  form.append(label, input, row);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (name === '') return;
    const refusal = renameKept(kept.id, name);
    say(parts, refusal ? `Not renamed. ${refusalInWords(refusal)}` : `Renamed to “${name}”.`);
    close();
  });
  form.addEventListener('keydown', ({ key: pressed }) => {
    if (pressed === 'Escape') close();
  });
  for (const other of parts.list.querySelectorAll('form')) other.remove();
  item.replaceChildren(form);
  input.focus();
  input.select();
}

function take(parts: Parts, entry: KeptEntry): void {
  const name = entry.read.kept?.name ?? 'The damaged draft';
  if (!removeKept(entry.key)) {
    say(parts, `Not removed. ${refusalInWords('blocked')}`);
    return;
  }
  const undo = button('Bring it back', 'link-button', () => {
    const refusal = restoreKept(entry);
    say(parts, refusal ? `Not brought back. ${refusalInWords(refusal)}` : `“${name}” is back.`, ...(refusal ? [undo] : []));
    show(parts);
    focusItem(parts, entry.key);
  });
  say(parts, `Removed “${name}”.`, undo);
  show(parts);
  undo.focus();
}

function focusItem({ list, title }: Parts, key: string): void {
  const found = [...list.children].find((item) => item instanceof HTMLElement && item.dataset.key === key);
  (found?.querySelector<HTMLElement>('a, button') ?? title).focus();
}

async function forget(parts: Parts): Promise<void> {
  const outcome = await askAndForget();
  if (!outcome) return;
  say(
    parts,
    outcome === 'forgotten'
      ? 'Everything is forgotten. No draft is kept on this device or in this tab any more. The theme that you chose stays.'
      : 'This browser did not let the page remove everything. Clear the site’s data in its settings.',
  );
  show(parts);
  parts.title.focus();
}

async function bring(parts: Parts | undefined): Promise<void> {
  const chosen = parts?.file.files?.[0];
  if (!parts || !chosen) return;
  const brought = bringDrafts(await chosen.text());
  // The same file may be chosen once more.
  parts.file.value = '';
  const bad = brought.bad.map(({ number, reason }) => `Draft ${String(number)} in the file is left out. ${reason}`);
  say(parts, [sumUp(brought), ...bad].join('\n'));
  show(parts);
  parts.title.focus();
}

function sumUp({ added, known, problem }: Brought): string {
  const drafts = (count: number): string => `${String(count)} ${count === 1 ? 'draft' : 'drafts'}`;
  return [
    ...(problem === undefined || added > 0 ? [`${drafts(added)} brought in.`] : []),
    ...(known > 0 ? [`${drafts(known)} stood here already.`] : []),
    ...(problem === undefined ? [] : [problem]),
    ...(problem === undefined || added > 0 ? [] : ['Nothing was changed.']),
  ].join(' ');
}

function say({ section, said }: Parts, words: string, ...rest: readonly HTMLElement[]): void {
  section.hidden = false;
  const lines = words.split('\n').map((line) => element('p', line));
  for (const control of rest) lines[0]?.append(' ', control);
  const notice = element('div', '', 'notice');
  notice.append(...lines);
  said.replaceChildren(notice);
}

function hint(text: string): HTMLElement {
  return element('p', text, 'hint');
}

function partsOf(section: HTMLElement, file: HTMLInputElement): Parts | undefined {
  const title = section.querySelector<HTMLElement>('h2');
  const said = section.querySelector<HTMLElement>('[data-kept-said]');
  const list = section.querySelector<HTMLElement>('[data-kept-list]');
  const actions = section.querySelector<HTMLElement>('[data-kept-actions]');
  return title && said && list && actions ? { section, title, said, list, actions, file } : undefined;
}
