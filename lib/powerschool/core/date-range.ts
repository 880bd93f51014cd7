/** Decides from a start date and an end date whether something is over, or begins later. */

/** The times that a date may mean: month first, and day first. No fact tells how a district writes its dates. */
const timesOf = (date: string) =>
  [date, date.replace(/(\d\d?)\D(\d\d?)\D(?=\d{4})/, '$2/$1/')]
    .map(Date.parse)
    .filter(Number.isFinite);
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
