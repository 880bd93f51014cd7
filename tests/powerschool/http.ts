import type { IncomingMessage, ServerResponse } from 'node:http';

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

export const sendHtml = (response: ServerResponse, body: string, status = 200): void =>
  send(response, status, 'text/html; charset=utf-8', body);

export const sendJson = (response: ServerResponse, body: unknown, status = 200): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

export function redirect(
  response: ServerResponse,
  location: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(302, { location, 'cache-control': 'no-store', ...headers });
  response.end();
}
