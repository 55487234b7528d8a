import type { APIRoute, GetStaticPaths } from 'astro';
import { checkRegions } from '~/collections/holiday-regions';
import { yearsOfBuild } from '~/collections/holiday-years';
import { holidayJson, places } from '~/collections/kept-holidays';
import type { HolidayFile } from '~/domain/dates/holiday-file';

const years = yearsOfBuild(process.env.SOURCE_DATE_EPOCH, Date.now());

export const getStaticPaths = (async () => {
  const files = await Promise.all(
    places.map(async (place) => ({ params: { place: place.code }, props: { json: await holidayJson(place, years) } })),
  );
  checkRegions(new Map(files.map(({ params, props }) => [params.place, JSON.parse(props.json) as HolidayFile])));
  return files;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json);
