/** What has to be known to read the figures. */
import type { Way } from './figures.ts';

/** @param before what comes before each flow, the same either way */
export const assumptions = (before: Way): string[] => [
  'Each flow was driven twice in Chromium on the stand-in, by a hand that counts what mouse and keyboard do; both ends were compared record by record and are the same. Record numbers and the temporary password were left out.',
  `A flow begins on the student’s Contacts page. The way there from the Start Page is the same either way and left out: ${before.interactions} interactions, ${Math.round(before.seconds)} s of the model.`,
  'By hand is what the registrar’s guide describes, without needless steps: at a clash the new contact is deleted first, then the older one is found by Start Page, Contacts and Email. Emails that stand on a page are copied and pasted; what the deleted contact knew is typed again. Searching where Delete leads to, in place of the Start Page, would spare 3 interactions, but no fact says where a real server leads to.',
  'By hand the temporary password has 8 characters, the least that the stand-in takes, and the numbers of brothers and sisters are known by heart. Both are in favour of by hand.',
  'Interactions are clicks and keystrokes. Marking a text counts as one click, a choice in a drop-down as two, keys that are pressed together as one each; Shift and scrolling are not counted. Actions count a text that is typed, and a combination of keys, once.',
  'Submits are the writes in the stand-in’s journal and those that it refused: at a clash the refused one belongs to the story; the figures have the count without it beside. Delete and Confirm are two clicks and one Submit.',
  'Time is the keystroke-level model’s of Card, Moran and Newell (Communications of the ACM 23(7), 1980; The Psychology of Human-Computer Interaction, 1983): K 0.20 s (average skilled typist, 55 words a minute, for passwords too), P 1.10 s, a click BB 0.20 s (B 0.10 s is Kieras’s name for half of it, 2001), H 0.40 s, M 1.35 s, placed by their rules 0, 1, 2 and 4. R, the response of the system, is left out. It is a model, not a stopwatch: only its ratio says something.',
  'Beyond these rules an M is counted wherever she reads and judges: the error, the contacts found, both people side by side, what is to be decided by hand, and each drawer that Kinlink filled in, before she presses Submit. By hand nothing is looked over again. This is in favour of by hand.',
  'A field is typed twice when its text was typed before or could be read on a page that she had before her. What is pasted is not typed.',
  'Page loads count every document in every tab. Kinlink searches, and looks whether parents may see the student, in tabs that do not come to the front.',
];
