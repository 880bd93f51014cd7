/** A refused write: nothing has changed. `account` marks messages that belong into `#contact-error`. */
export class Refused extends Error {
  constructor(
    readonly messages: string[],
    readonly place: 'account' | 'form' = 'form',
    /** The email whose holder may be invited instead. */
    readonly invite?: string,
  ) {
    super(messages.join(' · '));
  }
}

/** Refuses the write with one message. */
export const refuse = (message: string): never => {
  throw new Refused([message]);
};
