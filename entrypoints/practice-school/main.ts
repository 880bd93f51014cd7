import { openSchool } from '../../lib/practice/school-window.ts';

const school = openSchool(window);
// Only now: whatever looks for the browser finds the practice browser.
if (school) void import('./with-kinlink.tsx').then(({ start }) => start(school));
