/** Contacts with this email: what the search found, and what else it may be when it found nobody. */
import type { Card, List, Offer, Tag } from '../advice.ts';
import type { FoundContact } from '../facts.ts';
import type { Search, Task } from '../tasks.ts';
import { findOffer } from './clash.ts';
import type { ContactContext } from './context.ts';
import { goToContact } from './go.ts';
import { spoken } from './names.ts';

/** The list, once the search has ended; before that nothing. */
export function foundList(ctx: ContactContext, task: Task): List[] {
  const { search } = task;
  if (search?.state !== 'done') return [];
  const { t } = ctx;
  const others = search.results.filter((found) => found.contactId !== task.duplicate.contactId);
  return [
    {
      id: 'found',
      heading: search.by === 'name' ? t.found.headingName : t.found.heading,
      cards: search.results.map((found) => card(ctx, task, found)),
      lines: [
        ...(others.length > 0 ? [] : [t.found.none(search.text), t.found.noneWhy]),
        ...(search.more ? [t.found.more] : []),
      ],
      offers: others.length > 0 ? [] : furtherSearches(ctx, task, search),
    },
  ];
}

function furtherSearches({ t }: ContactContext, task: Task, search: Search): Offer[] {
  const { name } = task.duplicate;
  return [
    ...(search.inactive ? [] : [findOffer(t.clash.inactiveToo, search.text, { inactive: true })]),
    ...(search.by === 'name' || !name ? [] : [findOffer(t.clash.byName(name), name)]),
    ...(search.by === 'name' ? [findOffer(t.clash.findAgain, task.email)] : []),
  ];
}

function card(ctx: ContactContext, task: Task, found: FoundContact): Card {
  const { t, page } = ctx;
  const here = found.contactId === page.contactId;
  const duplicate = found.contactId === task.duplicate.contactId;
  const students = found.students.map((student) =>
    t.found.student(spoken(student.name), student.school),
  );
  return {
    id: found.contactId,
    title: t.found.title(spoken(found.name), found.contactId),
    lines: students.length > 0 ? students : [t.found.noStudents],
    tags: [
      ...tag(here, t.found.here, 'plain'),
      ...tag(duplicate && !here, t.found.duplicate, 'plain'),
      ...tag(found.hasAccount === true, t.found.hasAccount, 'good'),
      ...tag(found.hasAccount === false, t.found.noAccount, 'open'),
      ...tag(found.active === false, t.found.inactive, 'open'),
    ],
    offers: here
      ? []
      : [
          {
            ...goToContact(ctx, found.contactId),
            primary: !duplicate && found.hasAccount !== false,
          },
        ],
  };
}

const tag = (on: boolean, text: string, tone: Tag['tone']): Tag[] => (on ? [{ text, tone }] : []);
