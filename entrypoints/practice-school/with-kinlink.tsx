import { render } from 'preact';
import { School } from '../../components/practice/school.tsx';
import sidebarStyle from '../../components/sidebar/sidebar.css?inline';
import { CONTENT_SCRIPT } from '../../lib/contracts/sites.ts';
import { startSchool } from '../../lib/practice/school-controller.ts';
import type { SchoolWindow } from '../../lib/practice/school-window.ts';
import { styleSidebar } from '../../lib/practice/style-sidebar.ts';
import { applyTheme } from '../../lib/settings/theme-in-force.ts';
import { createMemory } from '../../lib/worker/memory.ts';
import { listen } from '../../lib/worker/message-router.ts';

/** Draws the school's page, then runs Kinlink on it: its worker in this page, and its content script as it ships. */
export async function start(school: SchoolWindow): Promise<void> {
  applyTheme(document, school.practice().settings);
  await startSchool(window, school, (view, actions, t) =>
    render(<School view={view} actions={actions} t={t} />, document.body),
  );
  listen(sidebarStyle, createMemory());
  styleSidebar(document);
  await school.loadScript(`/${CONTENT_SCRIPT}`);
}
