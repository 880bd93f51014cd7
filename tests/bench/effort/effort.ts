/** What a registrar does for each flow, by hand and with Kinlink. */
import { closeBrowsers } from '../../e2e/chromium.ts';
import type { Section } from '../core/section.ts';
import { assumptions } from './assumptions.ts';
import { type ComparedFlow, effortFigures, missedTargets } from './effort-figures.ts';
import { FLOWS } from './flows.ts';
import { findStudent } from './manual-flows.ts';
import { compareFlow, countCommonSteps } from './run-flow.ts';

/** Runs every flow with the production build in `.output`. */
export async function measureEffort(): Promise<Section> {
  const flows: ComparedFlow[] = [];
  try {
    for (const flow of FLOWS) flows.push(await compareFlow(flow));
    return {
      id: 'effort',
      heading: 'The registrar’s effort',
      figures: flows.flatMap(effortFigures),
      notes: [...flows.flatMap(missedTargets), ...assumptions(await countCommonSteps(findStudent))],
    };
  } finally {
    await closeBrowsers();
  }
}
