/** The props of the practice's views. */
import type {
  Exercise,
  PracticeProgress,
  School,
  SchoolChange,
} from '../contracts/practice/school.ts';
import type { PracticeTexts } from '../texts/practice/en.ts';

/** The page that lists the exercises. */
export type PracticeStartProps = {
  progress: PracticeProgress;
  actions: { begin(exercise: Exercise): void; startOver(): void };
  t: PracticeTexts;
};

/** What a page of the make-believe school shows: a contact, or a student's contacts. */
export type SchoolPage = { kind: 'contact'; contactId: string } | { kind: 'student'; dcid: string };

export type SchoolView = {
  school: School;
  page: SchoolPage;
  exercise: Exercise;
  progress: PracticeProgress;
  /** Kinlink wanted to open something that the practice has not. */
  isLeftOut: boolean;
};

export type SchoolActions = {
  /** @returns what the school says against it; empty when it was saved */
  submit(change: SchoolChange): string[];
  go(address: string): void;
  showStart(): void;
  begin(exercise: Exercise): void;
};

export type SchoolProps = { view: SchoolView; actions: SchoolActions; t: PracticeTexts };
