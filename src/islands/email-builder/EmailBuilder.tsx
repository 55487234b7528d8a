import { createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { isBlankDraft } from '~/domain/drafts/draft';
import type { Scenario } from '~/domain/email/scenario';
import type { Field } from '~/domain/form/field';
import { Actions } from './actions/Actions';
import { createCopying } from './actions/create-copying';
import { createEmailBuilder, type CheckLimits } from './create-email-builder';
import { ENGLISH_NAMES, Segments, SubjectChoice, TONE_NAMES } from './fields/Choices';
import { FormFooter } from './fields/FormFooter';
import { Group } from './fields/Group';
import { Checks, fetchLazyParts, KeepInterview, LetterStrip, LinkBanner, SharePanel } from './lazy-parts';
import { LetterSheet } from './letter/LetterSheet';

interface EmailBuilderProps {
  readonly scenario: Scenario;
  /** Where the pages stand that this one links to: the domain knows no URLs. */
  readonly paths: {
    readonly self: string;
    readonly when: string;
    readonly guide: string;
    readonly write: string;
    readonly interviews: string;
    readonly holidays: string;
    /** The file with every wording of the scenario. */
    readonly letters: string;
  };
  readonly limits: CheckLimits;
  /** In a guide page: asks for less, and leaves the finer choices to the builder's own page. */
  readonly isShort?: boolean;
}

/** The form and the email beside it. What `lazy-parts.ts` lists is loaded when it is needed, everything else with the page. */
export function EmailBuilder(props: EmailBuilderProps): JSX.Element {
  let element!: HTMLFormElement;
  // The scenario of a page never changes, so it is read once.
  // eslint-disable-next-line solid/reactivity
  const builder = createEmailBuilder(props.scenario, props.limits, props.paths, () => element);
  const copying = createCopying(builder);
  const [isSharing, setIsSharing] = createSignal(false);
  const [hasBegun, setHasBegun] = createSignal(false);

  const begin = ({ target }: FocusEvent): void => {
    setHasBegun(true);
    // The form's other fields say nothing of whom the email goes to: it is the chosen person's again.
    if (target instanceof Element && element.contains(target) && !target.closest('.person'))
      builder.showWhileTyping(undefined);
    fetchLazyParts();
    void builder.written();
  };

  // The focus may be there before the script is.
  onMount(() => {
    if (element.contains(document.activeElement)) setHasBegun(true);
  });

  return (
    <div class="builder" onFocusIn={begin}>
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
          <KeepInterview form={builder.form} path={props.paths.interviews} />
        </Show>
      </form>
      <div class="builder-letter">
        <LetterSheet builder={builder} copying={copying} whenPath={props.paths.when} />
        <Actions
          builder={builder}
          copying={copying}
          paths={props.paths}
          above={
            <Show when={hasBegun()}>
              <LetterStrip builder={builder} />
            </Show>
          }
          onShare={() => {
            setIsSharing(true);
          }}
        />
        {/* Below the buttons: they stay where they are while checks come and go. */}
        <Show when={!isBlankDraft(builder.form.draft())} fallback={<p class="hint">Checks appear here as you write.</p>}>
          <Checks builder={builder} paths={props.paths} />
        </Show>
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

function fieldsOf(scenario: Scenario, ids: readonly string[]): readonly Field[] {
  return scenario.fields.filter(({ id }) => ids.includes(id));
}
