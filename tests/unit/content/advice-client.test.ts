import { expect, it, vi } from 'vitest';
import { createAdviceClient } from '../../../lib/content/advice-client.ts';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { advice, subject } from '../components/advice-parts.ts';

const facts = { busy: false } as Facts;

/** A client, and the functions that answer its questions in their order. */
function withAnswers() {
  const answers: ((answer: unknown) => void)[] = [];
  const client = createAdviceClient(() => new Promise((resolve) => answers.push(resolve)));
  return { client, answers };
}

it('gives the advice of the worker', async () => {
  const { client, answers } = withAnswers();
  expect(client.hasAsked()).toBe(false);
  const answer = client.ask(facts, undefined, false);
  expect(client.hasAsked()).toBe(true);
  answers[0]?.(advice());
  expect(await answer).toEqual({ kind: 'advice', advice: advice() });
});

it('drops an answer that a newer question has overtaken, but keeps its next action', async () => {
  const { client, answers } = withAnswers();
  const first = client.ask(facts, undefined, false);
  const second = client.ask(facts, undefined, false);
  const nextAction = { action: { do: 'undo' } as const, subject };
  answers[0]?.(advice({ nextAction }));
  answers[1]?.(advice());
  expect(await first).toEqual({ kind: 'outdated', nextAction });
  expect(await second).toMatchObject({ kind: 'advice' });
});

it.each([
  [false, 'site-removed'],
  [undefined, 'lost'],
  [null, 'lost'],
  [{}, 'lost'],
])('takes the answer %s for %s', async (given, kind) => {
  const { client, answers } = withAnswers();
  const answer = client.ask(facts, undefined, false);
  answers[0]?.(given);
  expect(await answer).toEqual({ kind });
});

it('asks for the style sheet as long as the page has none', async () => {
  const send = vi.fn(async (_message: unknown) => undefined);
  const client = createAdviceClient(send);
  await client.ask(facts, undefined, true);
  await client.ask(facts, undefined, false);
  expect(send.mock.calls).toMatchObject([[{ needsStyle: true }], [{ needsStyle: false }]]);
});
