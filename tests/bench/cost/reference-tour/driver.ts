import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { STEP } from './step.ts';

document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
driver().highlight({
  element: STEP.target,
  popover: { title: STEP.title, description: STEP.text },
});
