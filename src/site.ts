/** What a school or a community changes to make the site its own; the colors stand in `styles/tokens.css`. */
export const site = {
  name: 'Afterword',
  tagline: 'What to write after a job interview, and when',
  description:
    'Write the thank-you or the nudge after a job interview, and know the day to send it. Free, no account, and nothing you type leaves your browser.',
  /** Where the site is served from; `SITE_URL` and `BASE_PATH` in the environment of the build win. */
  url: 'https://afterword.example',
  basePath: '/',
  /** Linked in the footer where given. */
  sourceCode: undefined as string | undefined,
  reviewed: '2026-11-23',
  /** For `/.well-known/security.txt`: who hears of a weakness, and until when that is sure to hold, at most a year. */
  security: { contact: 'mailto:security@afterword.example', expires: '2027-11-01' },
};
