import { writeInterviewFile } from '~/domain/interviews/interview-file';
import type { KeptInterview } from '~/domain/interviews/kept-interview';
import { offerFile } from '~/islands/browser/download';

/** Offers a file of the interviews, which this site can read again. */
export function saveInterviews(name: string, interviews: readonly KeptInterview[]): void {
  offerFile(name, new Blob([writeInterviewFile(interviews)], { type: 'application/json' }));
}
