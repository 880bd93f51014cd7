/** The hands against real AngularJS 1.8: what is filled must reach the model, and come back. */
import { expect, test } from 'vitest';
import {
  $,
  CONTACT,
  contactPage,
  emailDrawer,
  live,
  look,
  put,
  runAction,
  sessionWith,
} from './fixtures.ts';

interface Scope {
  m: Record<string, unknown>;
  $digest(): void;
}
interface Angular {
  module(name: string, needs: string[]): unknown;
  bootstrap(element: Element, modules: string[]): void;
  element(element: Element): { scope(): Scope };
}

test('fill and undo reach ng-model, and a select that AngularJS draws', async () => {
  // AngularJS asks for it, and jsdom only says that it lacks it.
  window.scrollTo = () => {};
  // @ts-expect-error AngularJS brings no types along.
  await import('angular');
  const { angular } = window as unknown as { angular: Angular };
  angular.module('drawer', []);
  const html = emailDrawer
    .replace(
      /<select.*<\/select>/,
      '<select id="email-type-input" ng-model="m.type" ng-options="t for t in [\'Home\', \'Current\']"></select>',
    )
    .replace('type="email"', 'ng-model="m.address"')
    .replace('id="web-account-email-input"', 'id="web-account-email-input" ng-model="m.primary"');
  put(CONTACT, contactPage() + html);
  const dialog = $('#psDialogDocked');
  angular.bootstrap(dialog, ['drawer']);
  const scope = angular.element(dialog).scope();
  scope.$digest();

  const session = sessionWith();
  look(session);
  const values = Object.entries({ type: 'Current', address: 'm@example.org', primary: '1' }).map(
    ([field, value]) => ({ field, value }),
  );
  expect(
    await runAction({ do: 'fill', drawer: 'email', values }, window, session, live()),
  ).toMatchObject({ ended: 'done', leftAlone: [] });
  scope.$digest();
  expect(scope.m).toEqual({ type: 'Current', address: 'm@example.org', primary: true });
  expect(look(session).drawer?.fields.type).toMatchObject({
    value: 'Current',
    options: ['Home', 'Current'],
  });

  expect(await runAction({ do: 'undo' }, window, session, live())).toMatchObject({
    ended: 'done',
    leftAlone: [],
  });
  scope.$digest();
  expect([scope.m.type ?? null, scope.m.address, scope.m.primary]).toEqual([null, '', false]);
  expect(look(session).drawer?.fields).toMatchObject({
    type: { value: '' },
    address: { value: '' },
    primary: { value: '' },
  });
});
