import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { send } from './http.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const VENDOR: Record<string, string> = {
  'angular.js': '../../node_modules/angular/angular.min.js',
  'jquery.js': '../../node_modules/jquery/dist/jquery.min.js',
  'jquery-ui.js': '../../node_modules/jquery-ui/dist/jquery-ui.min.js',
  'require.js': '../../node_modules/requirejs/require.js',
};

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * `/scripts/vendor/x.js` from npm, `/scripts/…` and `/images/…` from the client folder. Returns false when there is
 * no such file.
 */
export async function serveStatic(pathname: string, response: ServerResponse): Promise<boolean> {
  const vendor = /^\/scripts\/vendor\/([\w.-]+)$/.exec(pathname)?.[1];
  const own = /^\/(?:scripts|images)\/([\w/-]+\.(?:js|css|svg))$/.exec(pathname)?.[1];
  const file = vendor ? VENDOR[vendor] : own ? `./client/${own}` : undefined;
  if (!file) return false;
  try {
    const body = await readFile(path(file));
    const type = TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream';
    send(response, 200, type, body, { 'cache-control': 'max-age=3600' });
    return true;
  } catch {
    return false;
  }
}
