import { expect, it } from 'vitest';
import { offerSealedTasks, takeSealedTasks } from '../../../lib/content/instance-handover.ts';

it('passes the sealed tasks of the older copy to the next one, as they are by then', () => {
  let sealedTasks = 'first';
  offerSealedTasks(document, () => sealedTasks);
  sealedTasks = 'second';
  expect(takeSealedTasks(document)).toBe('second');
});

it('passes them only once', () => {
  offerSealedTasks(document, () => 'sealed');
  takeSealedTasks(document);
  expect(takeSealedTasks(document)).toBeUndefined();
});

it('gives nothing where no older copy runs', () => {
  expect(takeSealedTasks(document)).toBeUndefined();
});

it('gives nothing where the older copy holds no tasks, or the page replies with something else', () => {
  offerSealedTasks(document, () => undefined);
  expect(takeSealedTasks(document)).toBeUndefined();
  const reply = () => document.dispatchEvent(new CustomEvent('kinlink-left', { detail: { a: 1 } }));
  document.addEventListener('kinlink-started', reply, { once: true });
  expect(takeSealedTasks(document)).toBeUndefined();
});
