/** The parts of the second parent's story as each variant lets them be played, with their results. */
import { expect, type Page, test } from '@playwright/test';
import type { StudentSummary } from '../../../lib/contracts/contact-facts.ts';
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import { followKinlink } from '../follow-kinlink.ts';
import {
  clickUnlessGone,
  HOST,
  item,
  kinlink,
  press,
  visitContact,
  type World,
} from '../kinlink.ts';
import type { Move } from '../moves.ts';
import { PowerSchoolControls } from '../powerschool-controls.ts';
import { expectedFacts } from './expected-facts.ts';
import {
  BROKEN,
  type DECLINES,
  isPaged,
  notFound,
  retiredBy,
  storyLength,
} from './expected-story.ts';
import { factsOf } from './recorded-facts.ts';

const { carlosDuplicate, carlosOriginal, motherOfPriya } = CONTACTS;
const { ana } = STUDENTS;
/** Shown when the original may be on another page of the results. */
const MORE = 'more results than fit on one page';

/** Kinlink's Facts of a contact equal the server's data. Phones and addresses are read only once they are needed. */
export async function expectFacts(world: World, id: number): Promise<void> {
  await test.step(`Kinlink reads contact ${id} as the server has it`, async () => {
    const contact = world.powerSchool.store.contact(id);
    if (!contact) throw new Error(`No contact ${id}`);
    await expect(async () => {
      const { page, missing } = (await factsOf(world, id)) ?? {};
      if (page?.kind !== 'contact') throw new Error('Contact Details is not recognised');
      const { account, phones, addresses, students, ...facts } = expectedFacts(
        world.powerSchool,
        contact,
      );
      expect(page.account).toEqual(account);
      expect(page).toMatchObject({
        ...facts,
        ...(page.phones && { phones }),
        ...(page.addresses && { addresses }),
        ...(page.studentSummary
          ? { studentSummary: summaryOf(students, page.studentSummary) }
          : { students }),
      });
      expect(missing).toEqual(notFound(world.powerSchool.variant));
    }).toPass();
  });
}

/** The summary of very many students: their number, and the data of each that was read. */
function summaryOf(
  students: ReturnType<typeof expectedFacts>['students'],
  { first }: StudentSummary,
) {
  const current = students.filter((student) => student.current);
  const lacking = current.filter(({ access }) => !access);
  expect(first.length).toBe(Math.min(lacking.length, 25));
  return {
    count: current.length,
    lacking: lacking.length,
    first: first.map(({ dcid }) => lacking.find((student) => student.dcid === dcid)),
  };
}

/** The step is blocked with these words, and no button leads on. */
export async function expectDeclined(
  { page, powerSchool }: World,
  { step: label, text }: (typeof DECLINES)[number],
): Promise<void> {
  const step = item(page, label);
  await expect(step).toContainText('Blocked');
  await expect(step).toContainText(text);
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toHaveCount(0);
  await powerSchool.flush();
  expect([powerSchool.journal, powerSchool.refusals]).toEqual([[], []]);
}

/** Add account, Fill in, and the registrar's Submit. */
async function submitAccount({ page, powerSchool }: World): Promise<void> {
  const controls = new PowerSchoolControls(powerSchool.variant);
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  await press(page, 'Add account');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await controls.button(controls.drawer(page), 'Submit').click();
}

/** With Unified User another product may hold an email: that is no clash, and no contact has it. */
export async function playHeldElsewhere(world: World): Promise<void> {
  const { page, powerSchool } = world;
  if (BROKEN[powerSchool.variant.network]) return;
  await test.step('an email that another product holds is no clash', async () => {
    powerSchool.store.heldElsewhere.add(motherOfPriya.email);
    await visitContact(page, motherOfPriya.id);
    await submitAccount(world);
    const alert = kinlink(page).getByRole('alert');
    await expect(alert).toContainText('PowerSchool didn’t save this');
    const [refusal] = powerSchool.refusals;
    const words = new PowerSchoolControls(powerSchool.variant).word(
      refusal?.messages[0] ?? 'refused',
    );
    await expect(alert).toContainText(words);
    expect(powerSchool.journal).toEqual([]);
  });
}

/** A save that the network breaks is shown as that. Then the network works again. */
async function brokenSave(world: World): Promise<void> {
  const { page, powerSchool, context } = world;
  const failure = BROKEN[powerSchool.variant.network];
  if (!failure) return;
  await test.step('a save that the network breaks is no clash', async () => {
    await submitAccount(world);
    if (failure === 'failed') {
      await expect(kinlink(page)).toContainText('PowerSchool didn’t save this');
      const controls = new PowerSchoolControls(powerSchool.variant);
      if (await controls.dialog(page).isVisible())
        await controls.button(controls.dialog(page), 'OK').click();
      if (await controls.drawer(page).isVisible())
        await controls.button(controls.drawer(page), 'Cancel').click();
      await expect(kinlink(page)).not.toContainText('already has an account');
    } else await page.waitForURL(/pw\.html/);
    expect(powerSchool.journal).toEqual([]);
    powerSchool.setVariant({ network: 'normal' });
    const { name, value } = powerSchool.signedInCookie();
    await context.addCookies([{ name, value, url: HOST }]);
    await visitContact(page, carlosDuplicate.id);
  });
}

/** Moves that this variant needs beside the usual ones. */
function extraMoves(world: World): Move[] {
  const { powerSchool } = world;
  const original = (page: Page) =>
    item(page, `contact ${carlosOriginal.id}`).getByRole('button', { name: 'Open contact' });
  return [
    {
      what: 'types the student’s number, which no record has',
      // Answers at once. To ask a field that has just gone for its value would wait for it to come back.
      fits: (_, page) =>
        kinlink(page)
          .getByLabel(/’s student number$/)
          .evaluateAll((fields) =>
            fields.some((field) => (field as HTMLInputElement).value === ''),
          ),
      act: (page) =>
        kinlink(page)
          .getByLabel(/’s student number$/)
          .fill(ana.number),
    },
    {
      what: 'opens the original from the list',
      opens: true,
      fits: async ({ buttons }, page) =>
        !buttons.includes('Same person') && (await original(page).first().isVisible()),
      act: (page) => clickUnlessGone(original(page).first()),
    },
    {
      // Without records only the original's page can show that the duplicate is gone.
      what: 'goes back to the original',
      fits: (_, page) =>
        powerSchool.variant.rest === 'off' &&
        page.url().includes('search.html') &&
        powerSchool.journal.some(({ kind }) => kind === 'contact.delete'),
      act: (page) => visitContact(page, carlosOriginal.id),
    },
    {
      what: 'turns the page of the search and opens the original there',
      opens: true,
      fits: ({ text }) => isPaged(powerSchool.variant) && text.includes(MORE),
      async act(page) {
        const tab = await page.context().newPage();
        await visitContact(tab, carlosOriginal.id);
      },
    },
  ];
}

/** The clash, the original, Same person, attach, carry over, retire: as far as this variant goes. */
export async function secondParent(world: World): Promise<void> {
  const { page, powerSchool } = world;
  const { variant, store } = powerSchool;
  const duplicate = structuredClone(store.contact(carlosDuplicate.id));
  const length = storyLength(variant);
  await brokenSave(world);
  const attached = () => store.hasDataAccess(carlosOriginal.id, ana.dcid);
  const done = await followKinlink(world, page, {
    first: extraMoves(world),
    until: (steps) =>
      length === 'until found'
        ? steps.includes('asks for the contact that holds the account')
        : length === 'until attached' && attached(),
  });
  await test.info().attach('walk', { body: done.join('\n') });
  expect(powerSchool.refusals.at(-1)?.kind).toBe('account.add');
  if (length === 'until found') {
    await expect(kinlink(page)).toContainText(
      isPaged(variant) ? MORE : `contact ${carlosOriginal.id}`,
    );
    expect(powerSchool.journal).toEqual([]);
    return;
  }
  expect(attached()).toBe(true);
  await expectFacts(world, carlosOriginal.id);
  if (length === 'until attached') return;
  const original = store.contact(carlosOriginal.id);
  expect(original?.phones.map(({ number }) => number)).toEqual(
    expect.arrayContaining(duplicate?.phones.map(({ number }) => number) ?? []),
  );
  const retired = store.contact(carlosDuplicate.id);
  expect(retired ? (retired.active ? 'active' : 'inactive') : 'deleted').toBe(retiredBy(variant));
}
