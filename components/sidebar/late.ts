/** Views that a page needs only once something was found or filled in: brought with `page-tools.js`. */
export { Cards } from '../shared/cards.tsx';
export { Compare } from './comparison.tsx';
export { Choice } from './conflict.tsx';
export { default as css } from './late.css?inline';
export { SecretBox } from './temporary-password.tsx';
