import type { APIRoute, GetStaticPaths } from 'astro';
import { places } from '~/collections/holiday-places';
import { yearsOfBuild } from '~/collections/holiday-years';
import { holidayJson } from '~/collections/kept-holidays';

const years = yearsOfBuild(process.env.SOURCE_DATE_EPOCH, Date.now());

export const getStaticPaths = (() =>
  places.map((place) => ({ params: { place: place.code }, props: { place } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: (typeof places)[number] }> = ({ props }) =>
  new Response(holidayJson(props.place, years));
