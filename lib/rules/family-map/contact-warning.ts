/** Finds warnings such as "restraining order" among the fields of a contact. */
import type { FamilyContact } from '../../contracts/family-map/family.ts';
import { hasWarningWord } from '../values/warning-words.ts';

interface Fields {
  name: string;
  suffix?: string | undefined;
  students?: readonly { relationship?: string | undefined }[] | undefined;
  /** Employer and the like. */
  details?: readonly string[] | undefined;
}

/** Returns the mark for a contact whose fields have a warning. */
export function warningOf({
  name,
  suffix = '',
  students = [],
  details = [],
}: Fields): Pick<FamilyContact, 'hasWarning'> {
  const texts = [
    name,
    suffix,
    ...students.map(({ relationship = '' }) => relationship),
    ...details,
  ];
  return texts.some(hasWarningWord) ? { hasWarning: true } : {};
}
