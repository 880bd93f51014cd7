/** A ring, in which the sidebar's style sheet draws the shape of a state. Screen readers get the word beside it. */
export const RingIcon = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
    <path />
  </svg>
);

/** A child on the left, two contacts on the right, and a line to each. */
export const FamilyIcon = () => (
  <svg class="family-icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M6.5 9L13 5.5M6.5 11L13 14.5" />
    <circle cx="4" cy="10" r="2.6" />
    <circle cx="15.5" cy="4.5" r="2.6" />
    <circle cx="15.5" cy="15.5" r="2.6" />
  </svg>
);

/** Two linked rings: one parent, all of the children. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 30 20" aria-hidden="true">
      <path d="M13 15.7A6.5 6.5 0 1 1 16.2 11.9" />
      <path d="M17 4.3A6.5 6.5 0 1 1 13.8 8.1" />
    </svg>
  );
}
