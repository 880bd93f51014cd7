/** The sidebar as a registrar reads it, in lines of text; behind each button what it does. */
import type { Advice, Card, Offer } from '../../../lib/contracts/advice.ts';
import type { Task } from '../../../lib/tasks/task.ts';

const button = ({ label, primary, action }: Offer): string => {
  const { do: verb, ...inputs } = action;
  const values = 'values' in action ? action.values : [];
  const others = Object.entries(inputs)
    .filter(([name, value]) => name !== 'values' && value !== undefined)
    .map(
      ([name, value]) => ` ${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`,
    );
  const fields = values.map(({ field, value }) => ` ${field}:=${value}`);
  return `[${label}]${primary ? '*' : ''} ${[verb, ...others, ...fields].join('')}`.trim();
};
const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

const cardText = ({ title, lines, tags, offers }: Card): string[] => [
  `- ${title} ${tags.map(({ text, tone }) => `<${text}, ${tone}>`).join(' ')}`.trim(),
  ...indent([...lines, ...offers.map(button)]),
];

/** All that the sidebar shows. */
export function asText(advice: Advice): string[] {
  const { notice, compare, task } = advice;
  return [
    `# ${advice.heading}`,
    ...(advice.lead === undefined ? [] : [advice.lead]),
    ...(advice.spoken ? [`spoken: ${advice.spoken}`] : []),
    ...(notice
      ? [
          `! ${notice.title} (${notice.tone})`,
          ...indent([...notice.body, ...notice.offers.map(button)]),
        ]
      : []),
    ...advice.items.flatMap((item) => [
      `${item.stateText}: ${item.label}${item.detail === undefined ? '' : ` (${item.detail})`}`,
      ...indent([
        ...item.hints,
        ...(item.question
          ? [
              `? ${item.question.label} "${item.question.value}" ${item.question.problem ?? ''}`.trim(),
            ]
          : []),
        ...item.conflicts.map(
          ({ label, have, want, offer }) =>
            `${label}: there "${have}", wanted "${want}" ${button(offer)}`,
        ),
        ...item.offers.map(button),
      ]),
    ]),
    ...(compare
      ? [
          `= ${compare.heading}: ${compare.sides.join(' | ')}`,
          ...indent([
            ...compare.rows.map(
              ({ label, resultText, sides }) =>
                `${label}: ${sides.map((side) => side.join(', ')).join(' | ')} (${resultText})`,
            ),
            ...compare.lines,
            ...compare.offers.map(button),
          ]),
        ]
      : []),
    ...advice.lists.flatMap(({ heading, cards, lines, offers }) => [
      `== ${heading}`,
      ...cards.flatMap(cardText),
      ...lines,
      ...offers.map(button),
    ]),
    ...(task ? [`Task: ${task.line}`, ...indent(task.offers.map(button))] : []),
    ...(advice.needsRecords ? ['(asks for the records)'] : []),
    ...(advice.lookUpContactId ? [`(looks up ${advice.lookUpContactId})`] : []),
    ...advice.leaveEmpty.map(({ drawer, field, hint }) => `(${drawer} ${field}: ${hint})`),
    ...(advice.words.passwordNote ? [`(password: ${advice.words.passwordNote})`] : []),
  ];
}

const listed = (what: object): string =>
  Object.entries(what)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      typeof value === 'object' ? `${name}(${listed(value)})` : `${name} ${value}`,
    )
    .join(', ');

/** What Kinlink keeps of each clash. */
export const tasksAsText = (tasks: readonly Task[]): string[] =>
  tasks.flatMap(
    ({ id, duplicates, students, search, answers: verdicts, carried, steps, ...task }) => [
      `~ ${listed(task)} (${id})`,
      ...duplicates.map(({ snapshot: knows, ...one }) => `  ~ duplicate ${listed(one)}`),
      ...duplicates.flatMap(({ snapshot: knows }) =>
        Object.entries(knows ?? {})
          .filter(([, list]) => list?.length)
          .map(([kind, list]) => `  ~ knows ${kind} ${listed(list ?? {})}`),
      ),
      ...students.map((one) => `  ~ student ${listed(one)}`),
      ...(search ? [`  ~ search ${listed({ ...search, results: search.results.length })}`] : []),
      ...verdicts.map((one) => `  ~ verdict ${listed(one)}`),
      ...carried.map((one) => `  ~ carried ${listed(one)}`),
      ...steps.map((one) => `  ~ step ${listed(one)}`),
    ],
  );

/** What is there more and less than before. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const rest = [...before];
  const more = after.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...rest.map((line) => `  - ${line}`), ...more.map((line) => `  + ${line}`)];
}
