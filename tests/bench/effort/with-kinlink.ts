/**
 * The flows with Kinlink: she does what the sidebar says is next, and presses PowerSchool's own Submit. What
 * Kinlink filled in she looks over each time; by hand she has no need to, because she typed it.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { drawer, item, kinlink } from '../../e2e/kinlink.ts';
import { CHANGED, FATHER, MOTHER, NEW_EMAIL } from './family.ts';
import type { Hand } from './hand.ts';

const SUBMIT = 'Check, then press Submit.';
const PATIENT = { timeout: 20_000 };
/** Buttons that a prepared step may still ask for, before it is ready for Submit. */
const PREPARES = /^(Replace |Fill in$|Turn on access)/;

const offer = (page: Page, name: string | RegExp) =>
  kinlink(page).getByRole('button', { name }).first();
const ready = (page: Page) => kinlink(page).getByText(SUBMIT).first();

const openContact = (hand: Hand, name: string) =>
  hand.clickThrough(item(hand.page, name).getByRole('button', { name: 'Open contact' }));

/** Clicks a button of Kinlink's that goes once it has done its work, and waits for that. */
async function choose(hand: Hand, button: Locator): Promise<void> {
  const name = (await button.textContent({ timeout: PATIENT.timeout })) ?? '';
  await hand.click(button);
  await expect(kinlink(hand.page).getByRole('button', { name, exact: true })).toHaveCount(
    0,
    PATIENT,
  );
}

/** Whatever is left to be prepared, then the look over it, and Submit. */
async function submit(hand: Hand): Promise<void> {
  const { page } = hand;
  const more = offer(page, PREPARES);
  for (;;) {
    await expect(ready(page).or(more).first()).toBeVisible(PATIENT);
    if (!(await more.isVisible())) break;
    await choose(hand, more);
  }
  await hand.look(ready(page));
  const answered = page.waitForResponse(/data\/write/);
  await hand.click(drawer(page).getByRole('button', { name: 'Submit' }));
  await answered;
}

const closed = (page: Page) => expect(drawer(page)).toBeHidden(PATIENT);

/** One button of Kinlink's, and the Submit that it leads to. */
async function step(hand: Hand, name: string | RegExp): Promise<void> {
  await choose(hand, offer(hand.page, name));
  await submit(hand);
  await closed(hand.page);
}

async function answerEmail(hand: Hand, email: string): Promise<void> {
  await hand.click(kinlink(hand.page).getByLabel('The parent’s email'));
  await hand.type(email);
}

export async function createAccount(hand: Hand): Promise<void> {
  await openContact(hand, MOTHER.name);
  await answerEmail(hand, MOTHER.email);
  await step(hand, 'Add email');
  await step(hand, 'Add account');
  await step(hand, /^Turn on access for/);
  await expect(kinlink(hand.page)).toContainText('has an account and sees every current student');
}

/** The two are one person: the original opens with the student prepared. */
async function samePerson(hand: Hand): Promise<void> {
  await hand.look(kinlink(hand.page).getByRole('table', { name: 'Same person?' }));
  await hand.clickThrough(offer(hand.page, 'Same person'));
}

export async function clash(hand: Hand): Promise<void> {
  await hand.clickThrough(
    item(hand.page, FATHER.name).getByRole('button', { name: 'Add account' }),
  );
  await submit(hand);
  await hand.look(kinlink(hand.page).getByRole('alert').getByText('already has an account'));
  await hand.click(offer(hand.page, 'Find existing contact'));
  await samePerson(hand);
  await submit(hand);
  await closed(hand.page);
  await whatIsLeft(hand);
  await retire(hand);
}

/** Further students, what is to be carried over, and what she decides by hand, as the sidebar comes to it. */
async function whatIsLeft(hand: Hand): Promise<void> {
  const { page } = hand;
  for (;;) {
    const label = await settledOn(page, LEFT);
    if (label === 'Open duplicate') return;
    if (label === 'Decided') {
      await hand.look(kinlink(page).getByRole('region', { name: 'decide and set by hand' }));
      await hand.click(offer(page, label));
    } else await step(hand, label);
  }
}

/** What the sidebar offers on the original, one after the other. */
const LEFT = /^(Add (?!account)|Fill in$|Decided$|Open duplicate$)/;

/** The offer that stands there once the sidebar has come to rest: the same in two looks, with nothing under way. */
async function settledOn(page: Page, names: RegExp): Promise<string> {
  let seen = '';
  let label = '';
  await expect
    .poll(
      async () => {
        const text = await kinlink(page).innerText();
        const rests = text === seen && !/Working|Searching/.test(text);
        seen = text;
        const [one] = await kinlink(page).getByRole('button', { name: names }).allTextContents();
        label = one ?? '';
        return rests && label !== '';
      },
      { ...PATIENT, intervals: [250] },
    )
    .toBe(true);
  return label;
}

/** The evidence read on the duplicate, then PowerSchool's own Delete and Confirm. */
async function retire(hand: Hand): Promise<void> {
  await hand.clickThrough(offer(hand.page, 'Open duplicate'));
  const { page } = hand;
  await hand.look(offer(page, 'Show me Delete'));
  await hand.click(page.locator('#fake-delete-button'));
  await hand.click(page.getByRole('button', { name: 'Confirm', exact: true }));
  await page.waitForURL(/search\.html/);
  await expect(kinlink(page)).toContainText('Finished today', PATIENT);
}

export async function checkFirst(hand: Hand): Promise<void> {
  await hand.look(kinlink(hand.page).getByText('Contacts of'));
  await hand.click(hand.page.getByRole('button', { name: 'Add' }).first());
  await hand.click(hand.page.getByRole('link', { name: 'New Contact', exact: true }));
  await answerEmail(hand, FATHER.email);
  await hand.click(offer(hand.page, 'Search by this email'));
  await samePerson(hand);
  const { page } = hand;
  const relationship = drawer(page).getByRole('row').getByRole('combobox').first();
  await hand.look(kinlink(page).getByText('Choose the Relationship'));
  await hand.choose(relationship, 'Father');
  await submit(hand);
  await closed(page);
  await expect(kinlink(page)).toContainText('Finished today', PATIENT);
}

/** She types the new email and no more; in the account's drawer Kinlink shows what it means for the account. */
export async function changeEmail(hand: Hand): Promise<void> {
  await openContact(hand, CHANGED.name);
  const { page } = hand;
  await choose(hand, offer(page, 'Change the email'));
  await hand.click(drawer(page).getByLabel('Email Address', { exact: true }));
  await hand.type(NEW_EMAIL);
  await submit(hand);
  await closed(page);
  await choose(hand, offer(page, 'Open account'));
  await expect(offer(page, /^Replace /)).toBeVisible(PATIENT);
  await submit(hand);
  await closed(page);
  await expect(kinlink(page)).toContainText('has an account and sees', PATIENT);
}
