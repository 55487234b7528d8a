import type { APIRoute } from 'astro';
import { citedCustoms, type CitedCustom } from '~/components/guide/cited-customs';
import type { Claim, Custom } from '~/domain/dates/customs';

/** How following up differs by place, for the date calculator: what is said, and who says it. */
export const GET: APIRoute = async () => {
  const customs = await citedCustoms();
  return new Response(JSON.stringify(customs.map(inFile)));
};

function inFile({ place, thanks, channel, ask }: CitedCustom): Custom {
  return { place, thanks: withLinks(thanks), channel: channel && withLinks(channel), ask: ask && withLinks(ask) };
}

function withLinks<Said extends Claim>(claim: Said): Said {
  return { ...claim, sources: claim.sources.map(({ name, link }) => ({ name, link })) };
}
