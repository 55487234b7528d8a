import { expect, test } from 'vitest';
import { usualClosings } from '~/domain/dates/usual-closings';
import { weekendsOnly, withDaysOff } from '~/domain/dates/working-days';
import { day } from '../../vectors/days';
import { unitedStates } from '../../vectors/work-calendars';

const CHRISTMAS = ['December 24 to January 1', '2026-12-24', '2027-01-01'] as const;

test.each([
  ['', [CHRISTMAS]],
  ['GB-ENG', [CHRISTMAS]],
  ['JP', [['Golden Week', '2026-04-29', '2026-05-05'], CHRISTMAS]],
  ['US', [['The day after Thanksgiving', '2026-11-27', '2026-11-27'], CHRISTMAS]],
  ['US-CA', [['The day after Thanksgiving', '2026-11-27', '2026-11-27'], CHRISTMAS]],
] as const)('In %s these are usual: %j', (place, expected) => {
  const calendar = place.startsWith('US') ? unitedStates : weekendsOnly;
  const found = usualClosings(place, day('2026-11-20'), calendar);
  expect(found.map(({ name, days }) => [name, days.from, days.to])).toEqual(expected);
});

test('What the calendar has already is not offered', () => {
  const calendar = withDaysOff(unitedStates, [{ from: day('2026-11-27'), to: day('2026-11-27') }]);
  const names = usualClosings('US-MD', day('2026-11-20'), calendar).map(({ name }) => name);
  expect(names).toEqual(['December 24 to January 1']);
});
