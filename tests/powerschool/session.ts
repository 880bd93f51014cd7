import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { CURRENT_SCHOOL } from './scene.ts';
import { isSchoolLevel, type Variant } from './variant.ts';

export interface Session {
  id: string;
  user: UserName;
  /**
   * The picked school: it belongs to the session, so all tabs share it. null until one is picked, 0 for the district
   * office.
   */
  schoolId: number | null;
  /** What the user has selected: every search replaces it. */
  selection: { students: number[]; contacts: number[] };
}

export const COOKIE = 'JSESSIONID';
/** The users that can sign in, each with the name in PowerSchool's bar. All have the same password. */
export const USERS = { registrar: 'Registrar', office: 'Office' } as const;
export type UserName = keyof typeof USERS;
export const USER: UserName = 'registrar';
export const PASSWORD = 'letmein';
/** The second step of a sign-in with two. */
export const CODE = '246810';

export const isUser = (name: string | null): name is UserName =>
  name !== null && Object.hasOwn(USERS, name);

export class Sessions {
  private readonly byId = new Map<string, Session>();

  open(user: UserName = USER): Session {
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      user,
      schoolId: null,
      selection: { students: [], contacts: [] },
    };
    this.byId.set(session.id, session);
    return session;
  }

  of(request: IncomingMessage): Session | undefined {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    const own = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`));
    return own ? this.byId.get(own.slice(COOKIE.length + 1)) : undefined;
  }

  close(request: IncomingMessage): void {
    const session = this.of(request);
    if (session) this.byId.delete(session.id);
  }

  expireAll(): void {
    this.byId.clear();
  }

  /** As just after sign-in. */
  restart(): void {
    for (const session of this.byId.values())
      Object.assign(session, { schoolId: null, selection: { students: [], contacts: [] } });
  }
}

/** The school at which the user works; 0 for the district office. */
export const schoolOf = ({ schoolId }: Session, variant: Variant): number =>
  schoolId ?? (isSchoolLevel(variant) ? CURRENT_SCHOOL.id : 0);
