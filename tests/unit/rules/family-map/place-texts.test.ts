import { expect, it } from 'vitest';
import { placeText, textBox } from '../../../../lib/rules/family-map/place-texts.ts';

it('moves a text with a shape to the right, and shortens it to what is left', () => {
  const room = { x: 10, y: 0, width: 120 };
  const plain = placeText({ text: 'Account is off or locked', tone: 'warn' }, room);
  const withIcon = placeText(
    { text: 'Account is off or locked', tone: 'warn', icon: 'crossed' },
    room,
  );
  expect(withIcon.x).toBeGreaterThan(plain.x);
  expect(withIcon.text.length).toBeLessThan(plain.text.length);
});

it('breaks a long sentence into two lines, the second one right of the shape', () => {
  const text = 'Has a warning: read the contact’s page';
  const { texts, height } = textBox(
    [
      { text, tone: 'warn', icon: 'warning' },
      { text: 'a'.repeat(200), tone: 'plain' },
    ],
    { x: 0, y: 0, width: 258 },
  );
  const [first, second, third] = texts;
  expect(texts).toHaveLength(3);
  expect(`${first?.text} ${second?.text}`).toBe(text);
  expect([first?.icon, second?.icon, second?.x]).toEqual(['warning', undefined, first?.x]);
  expect(third?.text).toMatch(/^a+…$/);
  expect(height).toBeGreaterThan(third?.y ?? height);
});

it('has no control characters, which would make a saved file unreadable', () => {
  const room = { x: 0, y: 0, width: 400 };
  const box = textBox(
    [
      { text: 'Ma\u0001ria', tone: 'name' },
      { text: 'a\u000bb', tone: 'soft' },
    ],
    room,
  );
  expect(box.texts.map(({ text }) => text)).toEqual(['Ma ria', 'a b']);
  expect(box.label).toBe('Ma ria\na b');
});

it('makes a box that is higher with each line, and says all of it in the label', () => {
  const room = { x: 0, y: 0, width: 60 };
  const name = { text: 'Wilhelmina Whitfield', tone: 'name' as const };
  const [short, long] = [textBox([name], room), textBox([name, name], room)];
  expect(long.height).toBeGreaterThan(short.height);
  expect(long.label).toBe('Wilhelmina Whitfield\nWilhelmina Whitfield');
  expect(long.texts[0]?.text).toMatch(/…$/);
});
