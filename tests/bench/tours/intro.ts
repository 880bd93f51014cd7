import introJs from 'intro.js';
import css from 'intro.js/minified/introjs.min.css?inline';
import { dress, STEP } from './step.ts';

dress(css);
const element = document.querySelector<HTMLElement>(STEP.on);
void introJs()
  .setOptions({ steps: [{ ...(element && { element }), title: STEP.title, intro: STEP.text }] })
  .start();
