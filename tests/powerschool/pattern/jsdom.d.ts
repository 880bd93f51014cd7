/** As much of jsdom as the patterns use; it comes without types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window & typeof globalThis;
    serialize(): string;
  }
}
