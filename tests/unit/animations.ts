/** jsdom has no animations and scrolls nothing. These stand in for the members that Kinlink uses. */

interface Running {
  id: string | undefined;
  effect: { target: Element };
  cancel(): void;
}
const running = new Set<Running>();

/** The elements that have an animation with this id, in the order in which they got it. */
export const animatedElements = (id: string): Element[] =>
  [...running].filter((each) => each.id === id).map(({ effect }) => effect.target);

Element.prototype.scrollIntoView ??= () => {};
Element.prototype.animate ??= function animate(this: Element, _frames, options) {
  const { id } = options as KeyframeAnimationOptions;
  const each: Running = { id, effect: { target: this }, cancel: () => running.delete(each) };
  running.add(each);
  return each as unknown as Animation;
};
Document.prototype.getAnimations ??= () => [...running] as unknown as Animation[];
