/** What was written, and by which click; what was pressed; what was searched for. */

/** The click that was being handled when the request was made; null when there was none. */
export interface Click {
  id: string;
  text: string;
  trusted: boolean;
}

export type WriteKind =
  | 'contact.add'
  | 'contact.edit'
  | 'contact.delete'
  | 'contact.merge'
  | 'email.add'
  | 'email.edit'
  | 'email.delete'
  | 'phone.add'
  | 'phone.edit'
  | 'phone.delete'
  | 'address.add'
  | 'address.edit'
  | 'address.delete'
  | 'account.add'
  | 'account.edit'
  | 'account.invite'
  | 'student.add'
  | 'student.edit'
  | 'student.remove'
  | 'access.edit';

export interface JournalEntry {
  at: number;
  kind: WriteKind;
  /** Plain data; a password is given as `passwordLength` only. */
  what: Record<string, unknown>;
  by: Click | null;
}

/** A write the server refused: nothing changed, so it is not in the journal. */
export interface Refusal {
  at: number;
  kind: WriteKind;
  messages: string[];
  by: Click | null;
}

export interface Press extends Click {
  at: number;
  tag: string;
  type: string;
  page: string;
  /** True when the button is inside a shadow root, so not in PowerSchool's own markup. */
  inShadow: boolean;
}

export interface Search {
  at: number;
  mode: 'students' | 'contacts';
  query: string;
  found: number;
  by: Click | null;
}

export class Journal {
  readonly entries: JournalEntry[] = [];
  readonly refusals: Refusal[] = [];
  readonly presses: Press[] = [];
  readonly searches: Search[] = [];
  lastPressAt = 0;

  write(kind: WriteKind, what: Record<string, unknown>, by: Click | null): void {
    this.entries.push({ at: Date.now(), kind, what: withoutPasswords(what), by });
  }

  refuse(kind: WriteKind, messages: string[], by: Click | null): void {
    this.refusals.push({ at: Date.now(), kind, messages, by });
  }

  search(mode: Search['mode'], query: string, found: number, by: Click | null): void {
    this.searches.push({ at: Date.now(), mode, query, found, by });
  }

  press(press: Omit<Press, 'at'>): void {
    this.lastPressAt = Date.now();
    this.presses.push({ at: this.lastPressAt, ...press });
  }

  /** The arrays stay the same objects, so that a test may hold on to them. */
  clear(): void {
    for (const list of [this.entries, this.refusals, this.presses, this.searches]) list.length = 0;
  }
}

function withoutPasswords(value: Record<string, unknown>): Record<string, unknown> {
  const safe: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'password') safe.passwordLength = String(entry ?? '').length;
    else if (key === 'confirm') continue;
    else if (entry && typeof entry === 'object' && !Array.isArray(entry))
      safe[key] = withoutPasswords(entry as Record<string, unknown>);
    else safe[key] = structuredClone(entry);
  }
  return safe;
}

/** The header is written by the page's own client code; anything unreadable counts as no click. */
export function parseClick(header: string | string[] | undefined): Click | null {
  if (typeof header !== 'string') return null;
  try {
    const value = JSON.parse(decodeURIComponent(header)) as Partial<Click> | null;
    if (!value || typeof value !== 'object') return null;
    return {
      id: String(value.id ?? ''),
      text: String(value.text ?? ''),
      trusted: value.trusted === true,
    };
  } catch {
    return null;
  }
}
