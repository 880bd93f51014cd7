import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { dress, STEP } from './step.ts';

dress(css);
const tour = new Shepherd.Tour({ useModalOverlay: true });
tour.addStep({
  title: STEP.title,
  text: STEP.text,
  attachTo: { element: STEP.on, on: 'bottom' },
});
void tour.start();
