import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type PlaceInFile, readHolidayFile } from '~/domain/dates/holiday-file';
import { dist, read } from './read-site';

/** In bytes after brotli. */
const BUDGETS = { place: 2_000, places: 6_000 } as const;
const LIST = 'holidays/places.json';

const files = [...dist.files].filter((file) => file.startsWith('holidays/') && file !== LIST);
const listed = flatten(JSON.parse(read(dist, LIST)) as readonly PlaceInFile[]);

describe('the holiday files', () => {
  test('are one for each place in the list', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.sort()).toEqual(listed.map(([code]) => `holidays/${code}.json`).sort());
  });

  test('can each be read, and hold holidays of every year', () => {
    const unsound = files.filter((file) => {
      const calendar = readHolidayFile(JSON.parse(read(dist, file)));
      if (calendar === undefined) return true;
      const years = new Set([...calendar.holidays.keys()].map((day) => day.slice(0, 4)));
      return years.size !== 6 || !years.has(calendar.knownUntil.slice(0, 4));
    });
    expect(unsound).toEqual([]);
  });

  test('are small enough to fetch when a place is chosen', () => {
    expect(tooLarge(files, BUDGETS.place)).toEqual([]);
    expect(tooLarge([LIST], BUDGETS.places)).toEqual([]);
  });
});

test('the list of places has the regions of a country under it', () => {
  expect(listed.map(([code, name]) => `${code} ${name}`)).toEqual(
    expect.arrayContaining(['US United States', 'US-NY New York', 'GB-SCT Scotland', 'DE-BY Bayern']),
  );
});

function flatten(places: readonly PlaceInFile[]): readonly PlaceInFile[] {
  return places.flatMap((place) => [place, ...flatten(place[3] ?? [])]);
}

function tooLarge(names: readonly string[], budget: number): readonly string[] {
  return names.flatMap((file) => {
    const size = brotliCompressSync(read(dist, file)).length;
    return size > budget ? [`${file}: ${String(size)} bytes of ${String(budget)}`] : [];
  });
}
