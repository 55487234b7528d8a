import { createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { writeInterviewFile } from '~/domain/interviews/interview-file';
import { nameOf, type KeptInterview } from '~/domain/interviews/kept-interview';
import { readMoveLink } from '~/domain/interviews/move-link';
import { onAddressChange } from '~/islands/browser/address';
import { readAddress, replaceAddress } from '~/islands/browser/whole-address';
import { offerFile } from '~/islands/browser/download';
import { everyInterview } from '~/islands/drafts/kept-interviews';
import { bring, bringFile } from './bring-interviews';
import type { Interviews } from './create-interviews';

interface MovingProps {
  readonly interviews: Interviews;
  /** Through which the reader brings interviews from a file. */
  readonly file: HTMLInputElement;
}

/** To a file and from one, from another device by a link, and out of the browser altogether. */
export function Moving(props: MovingProps): JSX.Element {
  const [arrived, setArrived] = createSignal<KeptInterview>();
  const readFile = async (): Promise<void> => {
    const { file, interviews } = props;
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    interviews.say(...bringFile(await chosen.text()));
    // Without this, choosing the same file again would be no change.
    file.value = '';
    interviews.refresh();
  };
  const readLink = (): void => {
    const read = readMoveLink(readAddress().fragment);
    if (!read) return;
    replaceAddress('');
    if (read.kept) setArrived(read.kept);
    else props.interviews.say(`The link brings no interview. ${read.problem}`);
  };
  const take = (interview: KeptInterview): void => {
    props.interviews.say(bring([interview]));
    setArrived(undefined);
    props.interviews.refresh();
  };

  onMount(() => {
    const { file } = props;
    const hear = (): void => void readFile();
    file.addEventListener('change', hear);
    onCleanup(() => {
      file.removeEventListener('change', hear);
    });
    onCleanup(onAddressChange(readLink));
    readLink();
    // A file may have been chosen while this part was loaded.
    void readFile();
  });

  return (
    <>
      <Show when={arrived()}>
        {(interview) => (
          <div class="notice" role="status">
            <p>
              <strong>
                This link brings the interview “<bdi translate="no">{nameOf(interview())}</bdi>”.
              </strong>{' '}
              Keep it in this browser? Anyone who uses this browser can read it then.
            </p>
            <p class="row">
              <button
                type="button"
                class="button"
                onClick={() => {
                  take(interview());
                }}
              >
                Keep it here
              </button>
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  setArrived(undefined);
                }}
              >
                Leave it
              </button>
            </p>
          </div>
        )}
      </Show>
      <Show when={props.interviews.entries().length > 0}>
        <p class="row keeping">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              const text = writeInterviewFile(everyInterview());
              offerFile('afterword-interviews.json', new Blob([text], { type: 'application/json' }));
            }}
          >
            Save all to a file
          </button>
          <button type="button" class="button quiet" onClick={printAll}>
            Print
          </button>
          <button type="button" class="button quiet destructive" onClick={() => void props.interviews.forget()}>
            Forget everything
          </button>
        </p>
      </Show>
    </>
  );
}

function printAll(): void {
  window.print();
}
