import { createMemo, createSignal, For, Index, Show, type JSX } from 'solid-js';
import { isBlankDraft } from '~/domain/drafts/draft';
import type { Field } from '~/domain/form/field';
import type { Scenario } from '~/domain/email/scenario';
import { FieldInput } from '../form/FieldInput';
import { later } from '../form/later';
import { Actions, MoreWays } from './Actions';
import { createEmailBuilder, type Advice, type EmailBuilder as Builder } from './create-email-builder';
import { EditNote, LetterSheet, PeopleTabs, SendAdvice } from './LetterSheet';
import { ENGLISH_NAMES, Segments, SubjectChoice, TONE_NAMES } from './Choices';

interface EmailBuilderProps {
  readonly scenario: Scenario;
  /** Where the pages stand that this one links to: the domain knows no URLs. */
  readonly paths: {
    readonly self: string;
    readonly when: string;
    readonly guide: string;
    readonly write: string;
    readonly holidays: string;
  };
  readonly advice: Advice;
  /** In a guide page: asks for less, and leaves the finer choices to the builder's own page. */
  readonly isShort?: boolean;
}

const LinkBanner = later(async () => (await import('../form/LinkBanner')).LinkBanner);
const Checks = later(async () => (await import('./Checks')).Checks);
const KeepDraft = later(async () => (await import('./KeepDraft')).KeepDraft);
const SharePanel = later(async () => (await import('./SharePanel')).SharePanel);

const PersonHead = later(async () => (await import('./PersonHead')).PersonHead);
const Prompts = later(async () => (await import('./Prompts')).Prompts);
const LINE_BREAK = /[\r\n]/u;

/** Once somebody begins to write, all that may be opened later is fetched, so that it is there offline as well. */
function fetchParts(): void {
  for (const part of [Checks, EditNote, KeepDraft, SharePanel, PeopleTabs, SendAdvice, MoreWays, PersonHead, Prompts])
    part.fetch();
}

export function EmailBuilder(props: EmailBuilderProps): JSX.Element {
  let element!: HTMLFormElement;
  // The scenario of a page never changes, so it is read once.
  // eslint-disable-next-line solid/reactivity
  const builder = createEmailBuilder(props.scenario, props.advice, () => element);
  const [isSharing, setIsSharing] = createSignal(false);

  return (
    <div class="builder" onFocusIn={fetchParts}>
      <form
        ref={element}
        class="builder-form"
        autocomplete="off"
        aria-label="What the email is made from"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <div role="status">
          <Show when={builder.form.arrival().kind !== 'none'}>
            <LinkBanner form={builder.form} />
          </Show>
        </div>
        <For each={props.scenario.groups}>
          {(group) => <Group builder={builder} title={group.title} fields={fieldsOf(props.scenario, group.fieldIds)} />}
        </For>
        <fieldset>
          <legend>How it should sound</legend>
          <Segments builder={builder} id="tone" label="Tone" names={TONE_NAMES} />
          <Show when={!props.isShort}>
            <Segments builder={builder} id="english" label="English" names={ENGLISH_NAMES} />
          </Show>
          <Show when={props.scenario.subjects.length > 1}>
            <SubjectChoice builder={builder} />
          </Show>
        </fieldset>
        <FormFooter builder={builder} />
        <Show when={!isBlankDraft(builder.form.draft())}>
          <KeepDraft builder={builder} path={props.paths.write} />
        </Show>
      </form>
      <div class="builder-letter">
        <LetterSheet builder={builder} whenPath={props.paths.when} holidaysPath={props.paths.holidays} />
        <Show when={!isBlankDraft(builder.form.draft())} fallback={<p class="hint">Checks appear here as you write.</p>}>
          <Checks builder={builder} paths={props.paths} />
        </Show>
        <Actions
          builder={builder}
          onShare={() => {
            setIsSharing(true);
          }}
        />
        <Show when={isSharing()}>
          <SharePanel
            builder={builder}
            path={props.paths.self}
            onClose={() => {
              setIsSharing(false);
            }}
          />
        </Show>
      </div>
    </div>
  );
}

/** The fields of one group; those that are asked about each person are repeated for each. */
function Group(props: {
  readonly builder: Builder;
  readonly title: string;
  readonly fields: readonly Field[];
}): JSX.Element {
  const shared = (): readonly Field[] => props.fields.filter((field) => !field.perPerson);
  const personal = (): readonly Field[] => props.fields.filter((field) => field.perPerson);
  const people = () => props.builder.form.answers().people;
  const isSeveral = (): boolean => people().length > 1;
  const [said, setSaid] = createSignal('');
  let addButton: HTMLButtonElement | undefined;
  const paste = (event: ClipboardEvent, field: Field, person: number): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (field.id !== 'to' || !props.builder.scenario.severalPeople || !LINE_BREAK.test(text.trim())) return;
    event.preventDefault();
    void props.builder.pasteList(field, person, text).then(setSaid);
  };

  return (
    <fieldset>
      <legend>{props.title}</legend>
      <For each={shared()}>{(field) => <BuilderField builder={props.builder} field={field} person={0} />}</For>
      <Show when={personal().length > 0}>
        <Index each={people()}>
          {(_, index) => (
            <div
              class="person"
              classList={{ 'one-of-several': isSeveral() }}
              role="group"
              aria-label={`Person ${String(index + 1)}`}
              onFocusIn={() => {
                props.builder.show(index);
              }}
            >
              <Show when={isSeveral()}>
                <PersonHead
                  builder={props.builder}
                  person={index}
                  onRemoved={() => {
                    addButton?.focus();
                  }}
                />
              </Show>
              <For each={personal()}>
                {(field) => (
                  <BuilderField
                    builder={props.builder}
                    field={field}
                    person={index}
                    onPaste={(event) => {
                      paste(event, field, index);
                    }}
                  />
                )}
              </For>
            </div>
          )}
        </Index>
        <Show when={props.builder.scenario.severalPeople}>
          <p>
            <button
              ref={addButton}
              type="button"
              class="button quiet"
              onClick={(event) => {
                props.builder.addPerson();
                event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('.person:last-of-type input')?.focus();
              }}
              disabled={people().length >= props.builder.form.mostPeople}
            >
              Add another person
            </button>
          </p>
          <p class="hint" role="status">
            {said()}
          </p>
        </Show>
      </Show>
    </fieldset>
  );
}

function BuilderField(props: {
  readonly builder: Builder;
  readonly field: Field;
  readonly person: number;
  readonly onPaste?: (event: ClipboardEvent) => void;
}): JSX.Element {
  const [isHelping, setIsHelping] = createSignal(false);
  // A memo, so that a key in one field leaves the controls of all others alone.
  const answer = createMemo(() => {
    const { people, shared } = props.builder.form.answers();
    return (props.field.perPerson ? people[props.person] : shared)?.[props.field.id] ?? '';
  });
  const setAnswer = (text: string): void => {
    props.builder.form.setAnswer(props.field, text, props.person);
  };
  return (
    <div>
      <FieldInput
        field={props.field}
        answer={answer()}
        problem={props.builder.problem(props.field, props.person)}
        onInput={(text) => {
          props.builder.form.typeAnswer(props.field, text, props.person);
        }}
        onPaste={props.onPaste}
      />
      <Show when={props.field.prompts}>
        <button
          type="button"
          class="link-button"
          aria-expanded={isHelping()}
          onClick={() => {
            setIsHelping(!isHelping());
          }}
        >
          Help me remember
        </button>
        <Show when={isHelping()}>
          <Prompts field={props.field} answer={answer()} onTake={setAnswer} />
        </Show>
      </Show>
    </div>
  );
}

function FormFooter(props: { readonly builder: Builder }): JSX.Element {
  const form = () => props.builder.form;
  return (
    <div class="form-footer">
      <p class="row">
        <button
          type="button"
          class="link-button"
          onClick={() => {
            form().empty();
          }}
        >
          Empty the form
        </button>
        <Show when={form().canUndoEmpty()}>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              form().undoEmpty();
            }}
          >
            Bring my answers back
          </button>
        </Show>
      </p>
      <p class="hint" role="status">
        <Show
          when={form().isKept()}
          fallback="This browser refuses to keep what you type. Everything stands as long as this page is open: copy the email before you leave."
        >
          Kept in this tab until you close it. Nothing is sent anywhere.
        </Show>
      </p>
    </div>
  );
}

function fieldsOf(scenario: Scenario, ids: readonly string[]): readonly Field[] {
  return scenario.fields.filter(({ id }) => ids.includes(id));
}
