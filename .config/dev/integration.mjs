import { join } from 'node:path';

const SCENARIOS = 'content/scenarios';
/** The name that `src/collections/scenario-loader.ts` gives itself. */
const LOADER = 'afterword-scenarios';
/** How `parseScenario` begins the message of every mistake. */
const PLACE = /^(?<file>[^,:]+)(?:, line (?<line>\d+))?/u;

/**
 * For `npm run dev` only. Scenarios are loaded again when one changes; a mistake in one is shown in the browser, over
 * every page, until it is corrected. The page `/dev/letters/` shows every email with its checks.
 */
export function contributorsDev() {
  return {
    name: 'afterword-dev',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/dev/letters', entrypoint: new URL('src/dev/letters.astro', config.root) });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        if (refreshContent) reloadScenarios(server, refreshContent, logger);
      },
    },
  };
}

function reloadScenarios(server, refreshContent, logger) {
  const { root } = server.config;
  let mistake;
  let reloading = Promise.resolve();
  const reload = async () => {
    const hadMistake = mistake !== undefined;
    try {
      await refreshContent({ loaders: [LOADER] });
      mistake = undefined;
      // Where the text is the same as before the mistake, Astro sees no change and leaves the message on the page.
      if (hadMistake) server.ws.send({ type: 'full-reload' });
    } catch (error) {
      mistake = overlay(error, root);
      logger.error(error.message);
      server.ws.send(mistake);
    }
  };
  server.watcher.add(join(root, SCENARIOS));
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(join(root, SCENARIOS)) && file.endsWith('.mustache')) reloading = reload();
  });
  // A page that is opened while the mistake stands shows it too.
  server.ws.on('connection', async () => {
    await reloading;
    if (mistake) server.ws.send(mistake);
  });
}

/** A message for Astro's overlay, which shows it as HTML, with the file and its line as a link to the editor. */
function overlay({ message, stack = '' }, root) {
  const { file = '', line = '1' } = PLACE.exec(message)?.groups ?? {};
  const loc = { file: join(root, file), line: Number(line), column: 1 };
  return {
    type: 'error',
    // Complete as it is: Astro would try to highlight the file, in a language that its highlighter does not know.
    __isEnhancedAstroErrorPayload: true,
    err: { name: 'A mistake in a scenario', title: 'A mistake in a scenario', message: escapeHtml(message), stack, loc },
  };
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
