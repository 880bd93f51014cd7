/** Answers that outlive a task: two contacts are two people, or a contact is to have no portal access. */
export type AnswerKind = 'different' | 'no-access';
