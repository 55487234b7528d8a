import { readInterviewFile, type InterviewFile } from '~/domain/interviews/interview-file';
import type { KeptInterview } from '~/domain/interviews/kept-interview';
import { mergeInterviews } from '~/domain/interviews/merge-interviews';
import { everyInterview, isInterviewThere, newId, refusalInWords, storeInterview } from '~/islands/drafts/kept-interviews';

/** Adds what a file holds, and returns what became of it, in sentences for the reader. */
export function bringFile(text: string): readonly string[] {
  const file: InterviewFile = readInterviewFile(text);
  if (file.problem !== undefined) return [`${file.problem} Nothing was changed.`];
  const left = file.bad.map(({ number, reason }) => `Number ${String(number)} in the file is left out. ${reason}`);
  return [bring(file.interviews), ...left];
}

export function bring(interviews: readonly KeptInterview[]): string {
  const here = everyInterview();
  const { changed, known } = mergeInterviews(here, interviews.map(unlessDamaged), newId);
  const refusals = changed.map(storeInterview);
  const refusal = refusals.find((one) => one !== undefined);
  const added = refusals.filter((one) => one === undefined).length;
  return [
    `${count(added)} brought in.`,
    ...(known > 0 ? [`${count(known)} ${known === 1 ? 'was' : 'were'} here already.`] : []),
    ...(refusal ? [`Some couldn’t be kept. ${refusalInWords(refusal)}`] : []),
  ].join(' ');

  /** What is stored under the id and can't be read is not written over. */
  function unlessDamaged(interview: KeptInterview): KeptInterview {
    const isDamaged = isInterviewThere(interview.id) && !here.some(({ id }) => id === interview.id);
    return isDamaged ? { ...interview, id: newId() } : interview;
  }
}

function count(number: number): string {
  return `${String(number)} ${number === 1 ? 'interview' : 'interviews'}`;
}
