import { isWithin, optionalDays } from './holiday-content';
import { baseName } from './holiday-names';

/**
 * Whether offices are closed by law on a day of one of the library's types: on a `public` day they are; for any other,
 * `content/holidays/optional.yaml` says so.
 * @throws an Error for the writer where it does not.
 */
export function isDayOff(type: string, name: string, code: string): boolean {
  if (type === 'public') return true;
  const base = baseName(name);
  const rules = optionalDays.filter(({ place }) => place.some((other) => isWithin(code, other)));
  if (rules.some(({ off }) => off.includes(base))) return true;
  if (rules.some(({ working }) => working.includes(base))) return false;
  throw new Error(`content/holidays/optional.yaml does not say whether "${base}" (${type}) is a day off at ${code}`);
}
