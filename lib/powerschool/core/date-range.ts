/** Decides from a start date and an end date whether something is over, or begins later. */

/**
 * The times that a date may mean: month first, and day first. No fact tells how a district writes its dates. Where only
 * the year can be read, such as of a month by its name in Spanish, the date may be the first or last day of that year.
 */
function timesOf(date: string): number[] {
  const read = (part: RegExp, ...meanings: string[]) =>
    meanings.map((meaning) => Date.parse(date.replace(part, meaning))).filter(Number.isFinite);
  const times = read(/^(\d\d?)\D(\d\d?)\D(?=\d\d)/, '$&', '$2/$1/');
  return times.length ? times : read(/.*(\d{4}).*/, '$1', '$1-12-31');
}
const isFuture = (time: number) => time > Date.now();

/** Reads both dates. A text that is not a date decides nothing. */
export function readDateRange(start: string, end: string) {
  const [starts, ends] = [timesOf(start), timesOf(end)];
  return {
    /** All that the end date may mean is past. */
    isOver: ends.length > 0 && !ends.some(isFuture),
    /** All that the start date may mean is to come. */
    isToCome: starts.length > 0 && starts.every(isFuture),
    /** Something that the start date may mean is to come. */
    mayBeToCome: starts.some(isFuture),
  };
}
