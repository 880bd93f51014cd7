/** Views that a page needs only once something was found or filled in: brought with `parts.js`. */
export { Cards } from './cards.tsx';
export { Choice } from './choice.tsx';
export { Compare } from './compare.tsx';
export { default as css } from './late.css?inline';
export { SecretBox } from './secret.tsx';
