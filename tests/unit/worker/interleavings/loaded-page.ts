/** A page of PowerSchool with a content script in it. */
import type { Action } from '../../../../lib/contracts/action.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import type { Links, Registrar } from './families.ts';

/** Actions that the content script carries out by itself. */
const OWN = new Set<Action['do']>([
  'open-drawer',
  'fill',
  'replace',
  'answer',
  'undo',
  'attach',
  'switch-to-contacts',
  'search',
  'highlight',
  'keep-password',
  'copy',
  'save',
]);

/** What every page has: its user, and what it knows of that user. */
export abstract class LoadedPage {
  readonly user: Registrar;
  readonly #loadedAt = Date.now();
  readonly #hasNames: boolean;
  /** The page tools tell who is signed in only once they are there. */
  #knowsUser = false;
  isLeaving = false;

  constructor(user: Registrar, hasNames: boolean) {
    this.user = user;
    this.#hasNames = hasNames;
  }

  /** @returns whether that is new */
  learnUser(): boolean {
    const before = this.#knowsUser;
    this.#knowsUser = true;
    return !before;
  }

  isOwn = (action: Action): boolean => OWN.has(action.do);
  isLoading = (): boolean => false;
  abstract address(): string;
  abstract facts(links: Links): Facts;
  perform(_action: Action): void {}

  /** Who is signed in on the page, for its page tools. */
  readSignedIn(): NonNullable<Facts['signedIn']> {
    const user = this.#hasNames ? this.user : '';
    const leaving = this.isLeaving && { isLeaving: true };
    return { user, school: '', loadedAt: this.#loadedAt, ...leaving };
  }

  /** The students that the page shows, for the worklist. */
  students = (): { dcid: string; name: string; cells: string[] }[] => [];

  protected signedIn(): Partial<Facts> {
    return this.#knowsUser ? { signedIn: this.readSignedIn() } : {};
  }
}
