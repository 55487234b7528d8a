import { guidePages } from './guide-pages';

/** What a reader would say of their day, and the pages for it. */
const SITUATIONS = [
  { says: 'It hasn’t happened yet', pages: ['before-you-leave-the-room', 'when-an-interview-moves', 'video-interviews'] },
  { says: 'It was today', pages: ['notes-right-after', 'thank-you-email', 'several-interviewers'] },
  { says: 'It was days ago, and I haven’t written', pages: ['late-thank-yous', 'mending-a-weak-answer'] },
  { says: 'They want to see me again', pages: ['getting-ready-for-the-next-round', 'later-and-final-rounds'] },
  { says: 'They said next week', pages: ['waiting', 'how-long-hiring-takes'] },
  { says: 'They’re calling my references', pages: ['references-and-background-checks'] },
  { says: 'Silence', pages: ['nudge', 'second-nudge', 'ghosted'] },
  { says: 'They said no', pages: ['after-a-rejection', 'asking-for-feedback', 'staying-in-touch'] },
  {
    says: 'They said yes',
    pages: ['a-verbal-offer', 'negotiating-an-offer', 'accepting-an-offer', 'declining-or-withdrawing'],
  },
  { says: 'Two offers', pages: ['another-offer', 'asking-for-more-time'] },
  { says: 'They took the offer back', pages: ['when-an-offer-is-withdrawn'] },
  { says: 'I can’t stop thinking about it', pages: ['keeping-your-head', 'ghosted'] },
] as const;

interface Situation {
  readonly says: string;
  readonly pages: Awaited<ReturnType<typeof guidePages>>;
}

/** @throws an Error for the writer where a page is not there. */
export async function situations(): Promise<readonly Situation[]> {
  const all = await guidePages();
  return SITUATIONS.map(({ says, pages }) => ({
    says,
    pages: pages.map((id) => {
      const page = all.find((other) => other.id === id);
      if (!page) throw new Error(`src/components/guide/situations.ts: “${says}” names ${id}, and there is no such page`);
      return page;
    }),
  }));
}
