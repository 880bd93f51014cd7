/** What is true at the end of every story, on any server. */
import { expect } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import type { World } from '../kinlink.ts';
import { PowerSchoolControls } from '../powerschool-controls.ts';

const { carlosOriginal } = CONTACTS;
/** The words on PowerSchool's buttons that commit something. */
const COMMIT = ['Submit', 'Submit for Review', 'Delete', 'Confirm', 'Send Invitation'];

/** The registrar's own click caused every write, and Kinlink set no legal flag. */
export async function expectPromises({ powerSchool }: World): Promise<void> {
  await powerSchool.flush();
  const controls = new PowerSchoolControls(powerSchool.variant);
  for (const { kind, by } of powerSchool.journal)
    expect(by, `${kind} was the registrar's own click`).toMatchObject({ trusted: true });
  const words = COMMIT.flatMap((word) => [word, controls.word(word)]);
  const scripted = powerSchool.presses.filter(({ trusted, inShadow }) => !trusted && !inShadow);
  expect(scripted.filter(({ text }) => words.includes(text.trim()))).toEqual([]);
  expect(scripted.filter(({ id }) => /save|submit|delete/.test(id))).toEqual([]);

  const link = powerSchool.store
    .contact(carlosOriginal.id)
    ?.links.find(({ dcid }) => dcid === STUDENTS.ana.dcid);
  const flags = ['custody', 'livesWith', 'pickup', 'emergency'] as const;
  expect(flags.filter((flag) => link?.[flag])).toEqual([]);
  const writes = powerSchool.journal.filter(({ kind }) => kind.startsWith('student.'));
  for (const { what } of writes)
    expect(
      flags.filter((flag) => what[flag] === true),
      'flags in what was written',
    ).toEqual([]);
}
