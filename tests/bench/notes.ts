/** What has to be known to read the results: how it was measured, what was tried and what it gave. */

export const COST_NOTES: string[] = [
  'A and B alternate: a browser with Kinlink, and one alike with an extension that does nothing.',
  '“Script: Kinlink” is every run of our own script in a load by the browser’s trace (EvaluateScript, FunctionCall), in time of the page’s thread. It is what ScriptDuration counts, told apart by whose it is. The difference of two loads’ ScriptDuration stands beside it: of ±5 ms at 1× and ±100 ms at 4× most is the page’s own script, which does not take the same time twice. Tours are counted by the same trace.',
  'Both counts were tried with a content script that did nothing for 100 ms: they see isolated worlds, but not promise continuations. These are in “all of Kinlink’s work”, which samples the stack.',
  'At 4× each load is told by its own clock: the page’s own script in that very load, and the same script at 1× in the same run. The same throttle slows a loop that only counts by 4.0 to 4.4; in a load, where the rest of the browser shares two processors with the page, it slows the page’s own script five to seven times. How much it did stands in the table, and so does what ran as it ran.',
  'Tours are added by a script tag, as a district would, and each shows one step on the same page. The tag holds the script itself, so nothing of it is cached; nor is a content script.',
  'Tried: measuring the window only after the browser has laid the page out (a ResizeObserver), and looking at the page after a frame instead of in it. Together with the next: by a sampling profile, all of Kinlink’s work in a load went from 55 to 19 ms (100 µs between samples, 1×, same machine).',
  'Tried: a page that is still busy is not read until it has come; the worker is only woken. Four to six looks in a load became two or three.',
  'Tried: of thousands of students without Data Access 25 are listed, and the rest counted. Drawing 2,000 list items took 187 ms of a load.',
  'Tried: a click on a button waits for the next frame before it does anything, so that Working… is seen first. What it gave was not measured apart.',
  'Tried: a first look that comes after a frame and reads nothing of a busy page, no place looked for before there is something to draw, and each schema of the advice made once: 10.0 → 8.2 ms of script in a load (medians of 16, in turn).',
  'Tried: telling the browser to compile all functions at once (allFunctionsCalledOnLoad). It gave nothing: 9.3 and 10.0 ms without, 10.2 and 10.3 with.',
  'What was left of a load’s script then, by marks in it at 1×: evaluating zod and the schemas of the advice 1.5 ms, the sidebar’s host 1.1, Preact and the rest of the start 0.6, the look that reads the page 1.7 to 2.7, placing 0.6, hearing the page’s changes 0.5.',
  'Tried: the contracts by zod’s core alone, without the methods that zod/mini gives each schema. The two builds in turn, medians of 16: 7.34 → 6.50 ms of script in a load at 1×, 45.3 → 38.4 at 4×; 445 bytes of the script.',
  'Tried: no zod on the page at all; the build writes down what the schemas accept (`contract-checks.ts`). The two builds in turn, medians of 24: 7.13 → 6.33 ms at 1×, no difference at 4× (40.5 and 41.1); 2,864 bytes of the script.',
  'Tried: keys in a field of PowerSchool’s are looked at when they pause for 200 ms. 19 keys took 34 to 56 ms of Kinlink’s work, and take 4 to 8.',
  'Tried: a long table that was found by its ids alone is not read again when the later parts bring more words. With 2,000 rows that was 65 of 217 ms (a sample each 50 µs).',
  'Tried, all together: sections and their tables looked for once in a look; dialogs and errors by the browser’s own lists of a class; phrases and paths made comparable without regular expressions; nothing of a page read that AngularJS has not taken over; the sidebar put in with the first answer; timers instead of messages where there are frames; no look at a page that is being left (each load had paid for the page before it). The two builds in turn, medians of 24: 3.5 → 2.6 ms of script in a load at 1×, 18.9 → 12.9 at 4×. Not all of that is saved: the sidebar is put in by a promise continuation now, which this count leaves out. All of Kinlink’s work, by sampling: 5.7 → 4.6 ms at 1×, 41 → 39 at 4×.',
  'Tried: asking nothing of the page’s form by its own methods. A form looks among its controls for one of the method’s name before it gives the method: with 2,000 rows `form.matches` took 1.8 ms each of three times. And the overlay that was up is asked again before all of the page is searched for one. With 2,000 rows, readers warm: a look that reads takes 3.8 ms after 6.9.',
  'Tried: a contact of more than 100 students is counted, and each of its rows read once something is done there (`lib/powerschool/contact/large-roster.ts`). Script in a load with 2,000 rows: 53 → 12 ms; all of Kinlink’s work 92 → 30 ms. What grows with the rows since is the browser’s search for classes, and a touch of each row.',
];

export const WEIGHT_NOTES: string[] = [
  'What a dependency adds is what all scripts together would save, gzipped, without the bytes that the source maps say came from it.',
  'Tried: sentences as data, a file for each table and language, of which one is read (`lib/texts/load.ts`), instead of functions in the code. All code 175 → 142 KB, the worker 67 → 49 KB; the package weighs what it weighed. intl-messageformat in place of `lib/texts/format/format-messages.ts` would add 9.8 KB.',
];

export const SPEED_NOTES: string[] = [
  'The popup is opened as a page in a tab: nobody can press the button of a browser without a window. Its first paint is the header that stands in its HTML; a blank extension page is what the browser itself needs.',
  'Tried: the students of Contact Details are kept until something in their table changes. In one run, reading 2,000 rows again after a change elsewhere took 5.7 ms where reading them anew took 59.6 ms.',
  'Tried: looking for a cell first where the row before had it, by row.cells. It gave nothing (146.6 ms after 122.6 ms, on a busy machine): what costs is each element’s first touch, not the lookup. Left out.',
  'Facts for 2,000 rows have their budget as a load makes them. Each row is read one by one once something is done there; what the browser needs only to look its 22,000 cells up is more than that budget on this machine in its slower hours (14 ms), so this is told as a ratio to it.',
  'Tried: ids and classes looked for one by one instead of as a list. The list of the error’s places took 9.4 ms on a page of 2,000 rows, each alone 0.3 ms at most.',
  'Tried, of 2,000 rows and 11 columns, in an isolated world: the lookups by id alone take 36 ms, every cell by its place with its id 19 to 28, all elements with an id put into a map 60, one selector a column 38. To touch each cell once takes 10. What was read before is kept instead.',
  'Tried: no inner element of a cell looked for where the cell itself says it, single blanks not replaced by single blanks, no heading’s cell touched in a row that is known by its ids. Each of 2,000 rows read anew: 14.5 → 9 ms once the reader is warm, 31 → 23 in a page that was never touched before.',
  'A search is timed by the clocks of the pages: from the click to the frame with the list, and from the load of the Start page to its results when each step is done as soon as it can be. Before, both were seen through what drives the browser, which looks less and less often, up to every half second.',
  'Tried: results are told as soon as their records were read, and told again when more have come, instead of once they had stayed the same for 150 ms. “Nobody” is still believed only after a second.',
  'Tried: links of a student’s contacts are read once for each row. 2,000 contacts took 62.4 ms at best after 116.6 ms.',
];
