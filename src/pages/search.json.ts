import type { APIRoute } from 'astro';
import { searchWords } from '~/components/search-words';

/** What the search knows besides Pagefind's index; it is fetched with the index, when somebody searches. */
export const GET: APIRoute = async () => Response.json(await searchWords());
