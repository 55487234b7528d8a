/** Serves the site that was built, for the browser tests, on the port that is the first argument. */
import { DIST } from './support/second-build.ts';
import { serveSite } from './support/site-server.ts';

await serveSite(DIST, { port: Number(process.argv[2]), isCacheable: true });
