/** Phrases of the pages by Kinlink's names, and comparing texts with them. */

/** Phrases by name. An object never changes its answers, so it is also the version of what was read with it. */
export interface Phrases {
  /** All phrases of a name, made comparable; none for a name that is not known. */
  get(name: string): readonly string[];
  /** Whether the text is one of the phrases, whole. */
  says(name: string, text: string | null | undefined): boolean;
  /** Whether one of the phrases is somewhere in the text. */
  mentions(name: string, text: string | null | undefined): boolean;
  /** How often phrases were asked for. What was read without asking does not depend on them. */
  lookups(): number;
}

/**
 * Text made comparable: one form of Unicode, lower case, straight quotes, single spaces, and
 * without the colon and star that labels end in or the arrow of a menu button.
 */
export function plain(text: string | null | undefined): string {
  return (
    (text ?? '')
      // Replaced before NFKC, which turns a lone acute accent into a space with an accent.
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[“”«»]/g, '"')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^[ *]+|[ *:]+$/g, '')
  );
}

/**
 * The phrases of `base` and after them those of `extra`, such as a district's own.
 * @param extra texts as pages show them, by name; a new name makes a new entry
 */
export function createPhrases(
  base: Phrases | undefined,
  extra: Readonly<Record<string, readonly string[]>>,
): Phrases {
  const lists = new Map<string, readonly string[]>();
  let count = 0;
  const get = (name: string): readonly string[] => {
    count += 1;
    const cached = lists.get(name);
    if (cached) return cached;
    const own = Object.hasOwn(extra, name) ? (extra[name] ?? []) : [];
    const list = [
      ...new Set([...(base?.get(name) ?? []), ...own.map((text) => plain(text)).filter(Boolean)]),
    ];
    lists.set(name, list);
    return list;
  };
  return {
    get,
    says: (name, text) => get(name).includes(plain(text)),
    mentions: (name, text) => {
      const all = plain(text);
      return get(name).some((phrase) => all.includes(phrase));
    },
    lookups: () => count,
  };
}

function createNoPhrases(): Phrases {
  let count = 0;
  const ask =
    <Answer>(answer: Answer) =>
    () => {
      count += 1;
      return answer;
    };
  return { get: ask([]), says: ask(false), mentions: ask(false), lookups: () => count };
}

/** Used until the page tools are loaded. It has no phrases, and counts how often one was asked for. */
export const NO_PHRASES = createNoPhrases();
