/** From what a tab saw to the advice for it. */
import type { Advice } from '../advice.ts';
import type { Facts } from '../facts.ts';
import { advance } from '../rules/advance.ts';
import type { Context } from '../rules/context.ts';
import { decide } from '../rules/decide.ts';
import { same } from '../tasks.ts';
import { en } from '../texts/index.ts';
import { policyNow, policyReady } from './policy.ts';
import { errandStep } from './search.ts';
import { noteSite } from './sites.ts';
import { isFolded, type State, update } from './store.ts';
import { tellOthers } from './tabs.ts';

const clockTime = (at: number) =>
  new Date(at).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hour12: false });

/** All that the rules are given for one tab. */
export function contextOf(state: State, facts: Facts, tabId: number, folded: boolean): Context {
  const noted = state.noted[facts.site];
  const errand = state.errands[tabId];
  return {
    facts,
    tasks: state.tasks.filter((task) => task.site === facts.site),
    ...(noted && { noted }),
    ...(errand && { errand }),
    policy: policyNow(),
    t: en,
    folded,
    clockTime,
  };
}

/** Notes what was seen, moves the tasks on, and answers. Other tabs are told when a task changed. */
export async function answer(facts: Facts, tabId: number): Promise<Advice> {
  const folded = await isFolded();
  await policyReady();
  void noteSite(facts);
  const { advice, changed } = await update(async (state, at) => {
    const before = contextOf(state, facts, tabId, folded);
    const elsewhere = state.tasks.filter((task) => task.site !== facts.site);
    const tasks = [...elsewhere, ...advance(before, at)];
    const noted = notice(state, facts);
    const next = same({ tasks, noted }, { tasks: state.tasks, noted: state.noted })
      ? state
      : { ...state, tasks, noted };
    const advised = decide(contextOf(next, facts, tabId, folded));
    const step = await errandStep(next, facts, tabId, at);
    return [
      step.state,
      {
        advice: { ...advised, ...step.add },
        changed: !same(step.state.tasks, state.tasks),
      },
    ];
  });
  if (changed) await tellOthers(facts.site, tabId);
  return advice;
}

function notice(state: State, { page, site }: Facts): State['noted'] {
  const student =
    page.is === 'student-contacts' || page.is === 'access-accounts' ? page.student : undefined;
  if (!student?.dcid) return state.noted;
  const known = state.noted[site];
  const number = student.number ?? (known?.dcid === student.dcid ? known.number : undefined);
  return { ...state.noted, [site]: { ...student, ...(number && { number }) } };
}
