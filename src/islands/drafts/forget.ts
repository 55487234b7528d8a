import { deviceKeys } from '~/islands/browser/device-storage';
import { button, element } from '~/islands/browser/elements';

const OURS = 'afterword.';
/** Not removed: a setting, not something that was typed. */
const THEME = `${OURS}theme`;
const FORGOTTEN_AT = `${OURS}forgotten-at`;
const WHAT_GOES =
  'Every interview that’s kept on this device and everything in this tab is removed, and can’t be brought back. The theme that you chose stays. Another tab keeps what you typed there until you close it.';

/** Asks in a dialog of the page, and forgets only then. Undefined where the reader went back. */
export async function askAndForget(): Promise<'forgotten' | 'refused' | undefined> {
  if (!(await isSure())) return undefined;
  return forgetEverything() ? 'forgotten' : 'refused';
}

/** Whether all was forgotten after that moment, which a page that the back button brings back cannot know by itself. */
export function wasForgottenAfter(milliseconds: number): boolean {
  try {
    return Number(sessionStorage.getItem(FORGOTTEN_AT)) > milliseconds;
  } catch {
    return false;
  }
}

function forgetEverything(): boolean {
  try {
    for (const key of deviceKeys(OURS) ?? []) if (key !== THEME) localStorage.removeItem(key);
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(OURS)) sessionStorage.removeItem(key);
    sessionStorage.setItem(FORGOTTEN_AT, String(Date.now()));
    return deviceKeys(OURS)?.every((key) => key === THEME) ?? false;
  } catch {
    return false;
  }
}

async function isSure(): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'panel';
  dialog.setAttribute('aria-label', 'Forget everything?');
  const row = element('p', '', 'row');
  const no = button('Go back', 'button quiet', () => {
    dialog.close();
  });
  const yes = button('Forget everything', 'button destructive', () => {
    dialog.close('yes');
  });
  row.append(yes, no);
  dialog.append(element('h2', 'Forget everything?'), element('p', WHAT_GOES), row);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    dialog.showModal();
    no.focus();
  });
}
