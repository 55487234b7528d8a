import { formOf, joinInterviews, nameOf, rename, type KeptInterview } from './kept-interview';
import { nextName } from './name';

/** What a file or a link adds to the interviews on the device. */
interface Merge {
  /** New ones, and those of the device with what was brought for them. */
  readonly changed: readonly KeptInterview[];
  /** How many are on the device already, with all that was brought. */
  readonly known: number;
}

/**
 * An interview that is on the device already is joined with the one that was brought. Where both have the same email with
 * different words, nobody can know which is wanted: the one that was brought becomes an interview of its own, and no word is
 * replaced.
 */
export function mergeInterviews(
  here: readonly KeptInterview[],
  brought: readonly KeptInterview[],
  makeId: () => string,
): Merge {
  const changed: KeptInterview[] = [];
  for (const interview of brought) {
    const same = here.find(({ id }) => id === interview.id);
    const joined = same && joinInterviews(same, interview);
    if (same && joined && hasEveryForm(joined, same) && hasEveryForm(joined, interview)) {
      if (JSON.stringify(joined) !== JSON.stringify(joinInterviews(same, same))) changed.push(joined);
      continue;
    }
    const name = nextName(nameOf(interview), [...here, ...changed].map(nameOf));
    const named = name === nameOf(interview) ? interview : rename(interview, name);
    changed.push(same ? { ...named, id: makeId() } : named);
  }
  return { changed, known: brought.length - changed.length };
}

function hasEveryForm(joined: KeptInterview, one: KeptInterview): boolean {
  return one.forms.every(({ formId, draft }) => JSON.stringify(formOf(joined, formId)?.draft) === JSON.stringify(draft));
}
