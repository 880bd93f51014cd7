import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a signed-in user has selected: every search replaces it. */
export interface Session {
  id: string;
  selection: { students: number[]; contacts: number[] };
}

export const COOKIE = 'JSESSIONID';
export const USER = 'registrar';
export const PASSWORD = 'letmein';

export class Sessions {
  private readonly byId = new Map<string, Session>();

  open(): Session {
    const session: Session = {
      id: randomBytes(16).toString('hex'),
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

  forgetSelections(): void {
    for (const session of this.byId.values()) session.selection = { students: [], contacts: [] };
  }
}
