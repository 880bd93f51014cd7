/** The id of a child in the map of a task. */
import type { TaskStudent } from '../../tasks/task.ts';
import { formatName } from '../values/person-names.ts';

/** Returns the dcid, or the name if no page gives the dcid. */
export const childId = ({ dcid, name }: Pick<TaskStudent, 'dcid' | 'name'>): string =>
  dcid ?? formatName(name);
