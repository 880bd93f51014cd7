/** How Today calls people and values: by name, or by number. */
import type { Texts } from '../../texts/sidebar/en.ts';
import type { DayItem } from './today-items.ts';

/** Words for the people and values of the day. */
export interface DayWords {
  contact(contact: DayItem['contact']): string;
  student(student: DayItem['student']): string;
  value(value: string): string;
  /** The bare name for a cell of its own, whose number has another cell. */
  name(name: string): string;
}

/** Names, with the number behind. */
export const byName = ({ today }: Pick<Texts, 'today'>): DayWords => ({
  contact: ({ id, name } = { id: '', name: '' }) =>
    id ? today.contact({ name, id }) : name || today.newContact,
  student: ({ name, number = '' } = { name: '' }) => today.student({ name, number }),
  value: (value) => value,
  name: (name) => name,
});

/** Numbers alone: nothing that says who it is to anybody without PowerSchool. */
export const byNumber = ({ today }: Pick<Texts, 'today'>): DayWords => ({
  contact: ({ id } = { id: '', name: '' }) =>
    id ? today.contact({ name: '', id }) : today.newContact,
  student: ({ number = '' } = { name: '' }) => today.studentNumber({ number }),
  value: () => today.value,
  name: () => '',
});
