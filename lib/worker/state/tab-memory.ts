/** The worker's memory of each tab's last pages. It is lost with a stopped worker, which looks anew. */
import type { Advice } from '../../contracts/advice.ts';
import type { Subject } from '../../contracts/subject.ts';
import type { FilledStep } from '../../rules/core/next-by-itself.ts';
import type { Task } from '../../tasks/task.ts';
import type { ContactMarks } from './contact-marks.ts';

/** The last change that a tab's page made in the tasks. */
interface Notes {
  time: number;
  subject: Subject;
  before: Task[];
  after: Task[];
}

/** The contact that a tab showed last, and what it shows now if that may still be mixed with it. */
interface LastContact {
  marks: ContactMarks;
  /** `seen`: what the tab has shown since, each once. */
  mixed?: { page: string; since: number; seen: ContactMarks[] };
}

/** Each by the tab's id. */
export interface TabMemory {
  /** The last advice for a settled page. */
  advice: Map<number, Advice>;
  notes: Map<number, Notes>;
  contacts: Map<number, LastContact>;
  /** The step whose drawer Kinlink filled in last, until it is submitted. */
  filled: Map<number, FilledStep>;
  /** Drops what is remembered of one tab, or of all. */
  forget(tabId?: number): void;
}

/** Creates the memory of a worker that has seen no page yet. */
export function createTabMemory(): TabMemory {
  const byTab = {
    advice: new Map<number, Advice>(),
    notes: new Map<number, Notes>(),
    filled: new Map<number, FilledStep>(),
  };
  const contacts: TabMemory['contacts'] = new Map();
  return {
    ...byTab,
    contacts,
    forget(tabId) {
      if (tabId !== undefined) {
        for (const part of [...Object.values(byTab), contacts]) part.delete(tabId);
        return;
      }
      // The marks of the contact that a tab still shows name nobody.
      for (const part of Object.values(byTab)) part.clear();
    },
  };
}
