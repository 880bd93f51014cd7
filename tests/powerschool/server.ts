import {
  createServer as createHttp,
  type Server as HttpServer,
  type RequestListener,
} from 'node:http';
import { createServer as createHttps, type Server as HttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { certificate } from './certificate.ts';
import { Journal, type JournalEntry, type Press, type Refusal, type Search } from './journal.ts';
import { restartPaces } from './pace.ts';
import { route, type Server } from './routes.ts';
import { fillRows } from './seed/many-rows.ts';
import { fillPeople } from './seed/other-people.ts';
import { seedDistrict } from './seed/seed.ts';
import { COOKIE, PASSWORD, Sessions, USER, type UserName } from './session.ts';
import { Store } from './store.ts';
import { DEFAULT_VARIANT, parseVariant, type Variant } from './variant.ts';

export type { Click, JournalEntry, Press, Refusal, Search, WriteKind } from './journal.ts';
export { CODE, PASSWORD, USER, type UserName } from './session.ts';
export {
  DEFAULT_VARIANT,
  DISTRICT_CHANGES,
  type DistrictChange,
  VARIANT_VALUES,
  type Variant,
} from './variant.ts';

export interface Options {
  variant?: Partial<Variant>;
  port?: number;
  /** Plain HTTP, for looking around by hand. */
  http?: boolean;
  /** Base delay of every answer to the pages' client code; sections take 0.5 to 3 times as long. */
  latencyMs?: number;
}

export interface PowerSchool {
  origin: string;
  port: number;
  readonly variant: Variant;
  /** The server's truth. */
  store: Store;
  /** Every write that changed something. */
  journal: JournalEntry[];
  /** Every write that was refused. */
  refusals: Refusal[];
  /** Every click on a button, submit or tick box, in PowerSchool's markup or laid over it. */
  presses: Press[];
  /** Every search that replaced the user's selection. */
  searches: Search[];
  latencyMs: number;
  /** Waits until clicks that are on their way have arrived. */
  flush(): Promise<void>;
  /** Data back to the seed, journal emptied; sessions stay signed in. */
  reset(): void;
  setVariant(change: Partial<Variant>): void;
  expireSessions(): void;
  /** Opens a session without the sign-in page; give the cookie to a browser context. */
  signedInCookie(user?: UserName): { name: string; value: string; url: string };
  stop(): Promise<void>;
}

/** Starts the stand-in on a free port of this machine, or on the one given. */
export async function startPowerSchool(options: Options = {}): Promise<PowerSchool> {
  const state: Server = {
    store: new Store(() => seedDistrict()),
    journal: new Journal(),
    sessions: new Sessions(),
    variant: { ...DEFAULT_VARIANT, ...options.variant },
    latencyMs: options.latencyMs ?? 30,
  };
  const server = await listen(options, state);
  const { port } = server.address() as AddressInfo;
  const origin = `${options.http ? 'http' : 'https'}://127.0.0.1:${port}`;
  applyToStore(state);

  return {
    origin,
    port,
    get variant() {
      return state.variant;
    },
    get latencyMs() {
      return state.latencyMs;
    },
    set latencyMs(value: number) {
      state.latencyMs = value;
    },
    store: state.store,
    journal: state.journal.entries,
    refusals: state.journal.refusals,
    presses: state.journal.presses,
    searches: state.journal.searches,
    flush: () => flush(state),
    reset() {
      state.store.reset();
      state.journal.clear();
      state.sessions.restart();
      restartPaces();
      applyToStore(state);
    },
    setVariant(change) {
      state.variant = { ...state.variant, ...change };
      applyToStore(state);
    },
    expireSessions() {
      state.sessions.expireAll();
    },
    signedInCookie(user) {
      return { name: COOKIE, value: state.sessions.open(user).id, url: origin };
    },
    stop() {
      return new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

/** Starts to answer requests. */
async function listen(options: Options, state: Server): Promise<HttpServer | HttpsServer> {
  const answer: RequestListener = (request, response) => {
    route(request, response, state).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else {
        response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(String(error instanceof Error ? error.stack : error));
      }
    });
  };
  const server = options.http ? createHttp(answer) : createHttps(await certificate(), answer);
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  return server;
}

/** Makes the data fit the variant. */
function applyToStore({ store, variant }: Server): void {
  if (variant.parentAccess !== 'per-student')
    for (const student of store.students) student.parentAccess = variant.parentAccess === 'all-on';
  fillRows(store, variant.rendering === 'many-rows');
  fillPeople(store, variant.searchPeople === 'everybody');
}

/** A beacon leaves the page at once; quiet for a moment means that all have arrived. */
async function flush({ journal }: Server): Promise<void> {
  const started = Date.now();
  while (Date.now() - Math.max(started, journal.lastPressAt) < 80)
    await new Promise((done) => setTimeout(done, 10));
}

async function main(args: string[]): Promise<void> {
  const options: Options = { variant: {}, port: 8443 };
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '--http') options.http = true;
    else if (args[index] === '--port') options.port = Number(args[++index]);
    else if (args[index] === '--variant') {
      while (args[index + 1]?.includes('='))
        Object.assign(options.variant ?? {}, parseVariant(args[++index] ?? ''));
    } else
      throw new Error(
        `Unknown argument "${args[index]}". Known: --port N, --http, --variant name=value ...`,
      );
  }
  const powerSchool = await startPowerSchool(options);
  console.log(
    `Stand-in PowerSchool: ${powerSchool.origin}/admin/pw.html\nSign in as "${USER}" with the password "${PASSWORD}". Stop with Ctrl+C.`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
