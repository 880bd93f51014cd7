import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { dress, STEP } from './step.ts';

dress(css);
driver().highlight({
  element: STEP.on,
  popover: { title: STEP.title, description: STEP.text },
});
