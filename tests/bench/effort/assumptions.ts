/** The notes below the effort table: what was counted, how, and what was left out. */
import type { Way } from './effort-figures.ts';

/** @param way the way to the student's Contacts page, the same with and without Kinlink */
export const assumptions = (way: Way): string[] => [
  'Each flow runs twice in Chromium on the stand-in, through a class that counts what mouse and keyboard do. Both runs end with the same records; ids and the temporary password are left out of that comparison.',
  `A flow starts on the student’s Contacts page. The way there from the Start Page is the same with and without Kinlink and is left out: ${way.interactions} interactions, ${Math.round(way.seconds)} s of the model.`,
  'By hand follows the registrar’s guide without needless steps: after a clash the new contact is deleted first, then the older one is found by Start Page, Contacts and Email. Emails on a page are copied and pasted; what the deleted contact held is typed again. A search from the page that Delete leads to would save 3 interactions, but no source says which page that is on a real server.',
  'By hand the temporary password has 8 characters, the stand-in’s minimum, and the registrar knows the student numbers of siblings by heart. Both favor the flow by hand.',
  'Interactions are clicks and keystrokes. Selecting a text counts as one click, a selection in a drop-down list as two, keys that are pressed together (Ctrl+V) as one keystroke; Shift and scrolling are left out. Actions count a typed text once.',
  'In a flow that is pasted, both ways paste what the parent sent: by hand the address alone, which then is on the clipboard for the username too; with Kinlink the whole From line. Copying it from the mail is left out of both. In the flows of a clash nothing that the parent sent is entered.',
  'In the flows of a clash the registrar also decides, with a click each, whether the phone’s marks, each child’s Receives Mail, and what is set by hand, such as custody, matter. By hand nobody looks for such differences before the duplicate is deleted. This favors the flow by hand.',
  'Two settings that are off at first are on where a flow needs them: the next panel opens by itself when an account is created, and the email is checked by itself in the clash that is checked before Submit.',
  'Submits are the writes in the stand-in’s journal and those that it refused: at a clash the refused one is part of the story, and the figures give the count without it as well. Delete and Confirm are two clicks and one Submit.',
  'Time is that of the keystroke-level model by Card, Moran and Newell (Communications of the ACM 23(7), 1980; The Psychology of Human-Computer Interaction, 1983): K 0.20 s (average skilled typist, 55 words a minute, for passwords too), P 1.10 s, a click BB 0.20 s (B 0.10 s is Kieras’s name for half of it, 2001), H 0.40 s, M 1.35 s, placed by their rules 0, 1, 2 and 4. R, the response of the system, is left out. A model is no stopwatch: only its ratios mean something.',
  'In addition to these rules an M counts wherever the registrar reads and decides: the error, the contacts found, both people side by side, what to decide by hand, and each drawer that Kinlink filled in, before Submit. By hand nothing is read again. This favors the flow by hand.',
  'A field is typed twice when its text was typed before or could be read on an earlier page. Pasting is not typing.',
  'Page loads count every document in every tab. Kinlink searches, and checks whether parents may see the student, in tabs that never come to the front.',
];
