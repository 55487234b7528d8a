import { tzOffset } from '@date-fns/tz/tzOffset';

const MILLISECONDS_IN_A_MINUTE = 60_000;

/** How far a zone's clocks are ahead of UTC at an instant; both in milliseconds. NaN for a zone that is not known. */
export function zoneOffset(zone: string, instant: number): number {
  return tzOffset(zone, new Date(instant)) * MILLISECONDS_IN_A_MINUTE;
}

/** What a clock that is `offset` ahead of UTC shows at an instant, `2026-11-23T14:30`. */
export function clockText(instant: number, offset: number): string {
  return new Date(instant + offset).toISOString().slice(0, 16);
}

/** The instant at which a clock of UTC shows this. */
export function utcInstant(clock: string): number {
  return Date.parse(`${clock}Z`);
}
