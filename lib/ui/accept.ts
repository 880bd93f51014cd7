/** Whether a click or key press on a button is the registrar's own and may act (promise 6). */
export type Accept = (event: Event, button: Element) => boolean;

/** Gives an element's shadow root, or null. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;
