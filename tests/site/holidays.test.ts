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

  test('can each be read, and hold holidays of every year that they know', () => {
    const unsound = files.filter((file) => {
      const calendar = readHolidayFile(JSON.parse(read(dist, file)));
      if (calendar === undefined) return true;
      if (calendar.holidays.size === 0) return calendar.note === undefined;
      const years = new Set([...calendar.holidays.keys()].map((day) => Number(day.slice(0, 4))));
      const [first, last] = [calendar.knownFrom, calendar.knownUntil].map((day) => Number(day.slice(0, 4)));
      return years.size !== Number(last) - Number(first) + 1;
    });
    expect(unsound).toEqual([]);
  });

  test('are without holidays for the 44 countries that the library lacks, and for Ukraine', () => {
    const none = files.filter((file) => readHolidayFile(JSON.parse(read(dist, file)))?.holidays.size === 0);
    expect(none.filter((file) => !file.includes('/UA'))).toHaveLength(44);
    expect(none).toContain('holidays/UA.json');
  });

  test('name holidays in English as it is spelled today', () => {
    const names = new Set(
      files.flatMap((file) => [...(readHolidayFile(JSON.parse(read(dist, file)))?.holidays.values() ?? [])]),
    );
    const wrong = [...names].filter((name) =>
      /\bforth\b|\bfrom Columbia\b|^Queen’s Birthday|'|[^\p{Script=Latin}\d\s\p{P}ʻ]/u.test(name),
    );
    expect(names.size).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
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
