/** What has to be true at the end of every story, whatever the server was like. */
import { expect } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import type { World } from '../kinlink.ts';
import { PowerSchoolControls } from '../powerschool-controls.ts';

const { carlosOriginal } = CONTACTS;
/** Words of PowerSchool's buttons that commit something. */
const COMMIT = ['Submit', 'Submit for Review', 'Delete', 'Confirm', 'Send Invitation'];

/** Every write by a click of the registrar on PowerSchool's own button; no flag set by Kinlink. */
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
  const sent = powerSchool.journal.filter(({ kind }) => kind.startsWith('student.'));
  for (const { what } of sent)
    expect(
      flags.filter((flag) => what[flag] === true),
      'flags in what was written',
    ).toEqual([]);
}
