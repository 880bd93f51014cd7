/** Ends the part of a task whose duplicate is another person than every contact that was found. */
import type { Duplicate, LogEntry, Task } from '../../tasks/task.ts';
import { end, isOpen } from '../../tasks/task-list.ts';
import type { Context } from '../core/context.ts';
import { areDifferent } from '../core/remembered-answers.ts';
import { formatName } from '../values/person-names.ts';
import {
  answersAbout,
  duplicateKey,
  isConfirmed,
  isRuledOut,
  unansweredPart,
} from './confirmed-duplicates.ts';

/** Contacts that the search found and that may still be the same person as this duplicate. */
export const candidates = (task: Task, duplicate = task.duplicates.at(-1)) =>
  (task.search?.results ?? []).filter(
    ({ contactId }) =>
      !task.duplicates.some((other) => other.contactId === contactId) &&
      !(duplicate && isRuledOut(task, duplicate, contactId)),
  );

/** Whether an answer was about a contact that may hold the email: an account of its own is needed for that. */
const isHolderRuledOut = (task: Task, duplicate: Duplicate): boolean =>
  task.clash === 'found' ||
  answersAbout(task, duplicate).some(
    ({ kind, contactId }) =>
      kind === 'different' &&
      task.search?.results.find((found) => found.contactId === contactId)?.hasAccount !== false,
  );

/** The task with the answers of earlier days about contacts with an account that its search found. */
export function withRemembered(task: Task, { remembered }: Pick<Context, 'remembered'>): Task {
  if (!remembered?.different.size || !isOpen(task)) return task;
  const holders = (task.search?.results ?? []).filter(({ hasAccount }) => hasAccount);
  const answers = task.duplicates.flatMap((duplicate): Task['answers'] => {
    const isAnswered = (id: string) =>
      answersAbout(task, duplicate).some(({ contactId }) => contactId === id);
    return holders
      .filter(({ contactId }) => areDifferent({ remembered }, duplicate.contactId, contactId))
      .filter(({ contactId }) => !isAnswered(contactId))
      .map(({ contactId, name }) => ({
        contactId,
        name: formatName(name),
        kind: 'different',
        duplicateId: duplicateKey(duplicate),
      }));
  });
  return answers.length > 0 ? { ...task, answers: [...task.answers, ...answers] } : task;
}

/** Whether no result remains that could be the same person as this duplicate, with an account. */
const isSettled = (task: Task, duplicate: Duplicate): boolean =>
  answersAbout(task, duplicate).at(-1)?.kind === 'different' &&
  !isConfirmed(task, duplicate) &&
  isHolderRuledOut(task, duplicate) &&
  (task.search === undefined || task.search.state === 'done') &&
  candidates(task, duplicate).every(({ hasAccount }) => hasAccount === false);

/** Whether every duplicate is another person than all contacts that were found. */
export const isOver = (task: Task): boolean =>
  task.duplicates.length > 0 && task.duplicates.every((duplicate) => isSettled(task, duplicate));

/** Ends what is over: the whole task, or the part of one duplicate, which gets a task of its own. */
export function endRuledOut(task: Task, now: number): Task[] {
  if (!isOpen(task)) return [task];
  if (isOver(task)) return [end(task, 'different', now)];
  return task.duplicates
    .filter((duplicate) => isSettled(task, duplicate))
    .reduce<Task[]>(
      ([rest = task, ...ended], duplicate) => {
        const answers = answersAbout(rest, duplicate);
        const about = answers.map(({ contactId }) => contactId);
        const isOwn = (step: LogEntry) =>
          step.kind === 'different' &&
          about.includes(step.number ?? '') &&
          answers.some(({ answeredAt }) => answeredAt === step.at);
        const part = unansweredPart(rest, duplicate);
        const duplicates = rest.duplicates.filter((other) => other !== duplicate);
        const keys = new Set(duplicates.flatMap(({ students }) => students));
        return [
          {
            ...rest,
            duplicates,
            students: rest.students.filter(({ key }) => keys.has(key)),
            answers: rest.answers.filter((answer) => !answers.includes(answer)),
            steps: rest.steps.filter((step) => !isOwn(step)),
          },
          ...ended,
          end(
            {
              ...part,
              id: `${task.id} ${duplicateKey(duplicate)} ${now}`,
              answers,
              carried: [],
              steps: rest.steps.filter(isOwn),
            },
            'different',
            now,
          ),
        ];
      },
      [task],
    );
}
