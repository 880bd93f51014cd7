/** The stand-in's records without a network. */
import { serveRest } from '../../../powerschool/rest.ts';
import type { Store } from '../../../powerschool/store.ts';
import { DEFAULT_VARIANT } from '../../../powerschool/variant.ts';

/** Answers as the stand-in's server does. */
export const fetcherOf =
  (store: Store): typeof fetch =>
  async (url) => {
    let [status, text] = [200, ''];
    const response = {
      writeHead: (code: number) => {
        status = code;
      },
      end: (body = '') => {
        text = body;
      },
    };
    serveRest(new URL(`${url}`).pathname, store, DEFAULT_VARIANT, response as never);
    const headers = { 'content-type': 'application/json' };
    return new Response(status === 204 ? null : text, { status, headers });
  };
