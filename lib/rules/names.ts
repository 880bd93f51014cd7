/** How a person is called in a sentence. */

/** "Lopez, Ana" as lists have it → "Ana Lopez"; anything else stays as it is. */
export function spoken(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last, first] = parts;
  return parts.length === 2 && last && first ? `${first} ${last}` : name.trim();
}
