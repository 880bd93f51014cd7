/** The props of the family map. */
import type { FamilyDrawing, FamilyList, ListedPerson } from '../contracts/family-map/drawing.ts';
import type { FamilyMapTexts } from '../texts/family-map/en.ts';
import type { Accept } from './accept.ts';

/** One picture, and the same as a list. */
export type FamilyView = {
  /** The name of the child that the map was opened for. */
  name: string;
  /** Above the picture: what is decided, and what is not. */
  sentences?: string[];
  drawing: FamilyDrawing;
  list: FamilyList;
};

export type FamilyMapHandlers = {
  /** Opens the page of a child or a contact. */
  onPerson(person: Pick<ListedPerson, 'id' | 'kind'>): void;
  /** Saves the file of the picture. */
  onSave(svg: string): void;
  onPrint(): void;
  onClose(): void;
};

export type FamilyMapUi = {
  t: FamilyMapTexts;
  handlers: FamilyMapHandlers;
  accept: Accept;
};

/** The family of a task: now, and after it if the registrar has answered "Same person". */
export type TaskMapState = { status: string } & (
  | { phase: 'asking' | 'hidden' }
  | { phase: 'shown'; email: string; views: FamilyView[] }
);
export type TaskMapHandlers = Omit<FamilyMapHandlers, 'onClose'>;
export type TaskMapUi = Pick<FamilyMapUi, 't' | 'accept'> & { handlers: TaskMapHandlers };
