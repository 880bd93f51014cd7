/**
 * What is mutated, and how much of it the tests have to notice, in per cent. Readers are what turns a page
 * into Facts. What acts (`do*.ts`, `hands.ts`, `wait.ts`, …) is judged by what it does to damaged pages and
 * by the end-to-end tests: each of its mutants waits for time to pass. `words.ts` is a table of wordings.
 */
export const GROUPS = {
  rules: { mutate: ['lib/rules/**/*.ts'], least: 90 },
  readers: {
    mutate: [
      'lib/powerschool/{access-accounts,accessible-name,add-students,around,contact,contact-*}.ts',
      'lib/powerschool/{controls,dialog,drawer-read,drawers,errors,locate,look-up,record-values}.ts',
      'lib/powerschool/{records,rows,search,see,student,student-contacts,table,urls,wording}.ts',
    ],
    least: 80,
  },
};
