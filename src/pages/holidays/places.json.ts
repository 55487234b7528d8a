import type { APIRoute } from 'astro';
import type { Place } from '~/collections/holiday-places';
import { countries } from '~/collections/kept-holidays';
import type { PlaceInFile } from '~/domain/dates/holiday-file';

export const GET: APIRoute = () => new Response(JSON.stringify(countries.map(inFile)));

function inFile({ code, name, local = '', regions }: Place): PlaceInFile {
  return regions.length === 0 ? [code, name, local] : [code, name, local, regions.map(inFile)];
}
