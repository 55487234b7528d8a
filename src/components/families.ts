import type { FAMILIES } from '~/collections/scenario-schema';

export type Family = (typeof FAMILIES)[number];

export const FAMILY_TITLES: Readonly<Record<Family, string>> = {
  'thank-you': 'Right after the interview',
  waiting: 'While you wait',
  outcome: 'When there is an answer',
  network: 'People who helped',
};
