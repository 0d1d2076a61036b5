import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { contentPolicyMeta } from '../../page/page.tsx';
import { sitePolicyMeta } from '../../site/shell.tsx';
import type { Site } from '../../site/site.ts';
import { Refused } from '../command.ts';

/** Only this machine is answered. */
const loopback = '127.0.0.1';

/** Names under which a browser of this machine comes here; under any other, some page of the web has sent it. */
const hostNames = ['127.0.0.1', 'localhost'];

/** No page is called so: what follows the sign is never part of the name of one. */
const eventsPath = '/~changes';
const scriptPath = '/~preview.js';

/** What a page may do here beside what it may do anywhere: run what lies beside it, and hear of changes. */
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Shows again what changed; where the connection was lost, whatever may have changed meanwhile. */
const script = `{
  let lost = false;
  const changes = new EventSource('${eventsPath}?page=' + encodeURIComponent(location.pathname));
  changes.addEventListener('change', () => location.reload());
  changes.addEventListener('error', () => { lost = true; });
  changes.addEventListener('open', () => { if (lost) location.reload(); });
  addEventListener('pagehide', () => changes.close());
}
`;

/** A page that is open somewhere. */
interface Listener {
  readonly response: ServerResponse;
  readonly name: string;
  /** What it shows; nothing where there was no such page. */
  shown: string | undefined;
}

/** Shows a site to browsers of this machine, out of memory: no request leads to a disk. */
export class PreviewServer {
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));
  readonly #listeners = new Set<Listener>();
  #site: Pick<Site, 'files'> = { files: new Map() };

  /**
   * Begins to answer.
   *
   * @param port 0 for any that is free.
   * @returns the address of the site.
   * @throws Refused where the port is taken or not allowed.
   */
  async listen(port: number): Promise<string> {
    this.#server.listen(port, loopback);
    try {
      await once(this.#server, 'listening');
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      throw new Refused({
        en: `cannot listen on port ${port} (${reason}); name another with '--port'`,
        fr: `impossible d’écouter sur le port ${port} (${reason}) ; en indiquer un autre avec « --port »`,
      });
    }
    return `http://${loopback}:${this.#port}/`;
  }

  /** Shows another site from now on; the pages that are open somewhere and look different now are told. */
  show(site: Site): void {
    this.#site = site;
    for (const listener of this.#listeners) {
      const text = this.#text(listener.name);
      if (text === listener.shown) continue;
      listener.shown = text;
      listener.response.write('event: change\ndata:\n\n');
    }
  }

  async close(): Promise<void> {
    for (const { response } of this.#listeners) response.end();
    this.#server.close();
    this.#server.closeAllConnections();
    if (this.#server.listening) await once(this.#server, 'close');
  }

  get #port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    // A page of the web that calls itself by a name that leads here must not read what is here.
    if (!this.#isCalled(request.headers.host)) return send(response, 421, '');
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, '', { Allow: 'GET, HEAD' });
    // A proxy is asked by a whole address, and such a one need not be one.
    if (!request.url?.startsWith('/')) return send(response, 400, '');
    const { pathname, searchParams } = new URL(`http://preview.invalid${request.url}`);
    if (pathname === eventsPath) return this.#listen(request, response, nameOf(searchParams.get('page') ?? '/'));
    if (pathname === scriptPath) return send(response, 200, script, { 'Content-Type': typeOf('x.js') });
    const name = nameOf(pathname);
    const text = this.#text(name);
    if (text !== undefined) return send(response, 200, text, { 'Content-Type': typeOf(name) });
    return send(response, 404, this.#text('404.html') ?? '', { 'Content-Type': typeOf('404.html') });
  }

  /** Whether this is how a browser of this machine calls us: it leaves out the port that goes without saying. */
  #isCalled(host: string | undefined): boolean {
    const port = this.#port;
    return hostNames.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
  }

  /** What there is under the name, as it is sent. */
  #text(name: string): string | undefined {
    const text = this.#site.files.get(name)?.();
    return text !== undefined && name.endsWith('.html') ? withScript(text) : text;
  }

  #listen(request: IncomingMessage, response: ServerResponse, name: string): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    if (request.method === 'HEAD') return void response.end();
    response.write('retry: 500\n\n');
    const listener: Listener = { response, name, shown: this.#text(name) };
    this.#listeners.add(listener);
    request.on('close', () => this.#listeners.delete(listener));
  }
}

/** The page with our script in place of its own policy, which allows none; the policy is in the headers here. */
function withScript(html: string): string {
  const tag = `<script src="${scriptPath}" defer></script>`;
  return html.replace(html.includes(contentPolicyMeta) ? contentPolicyMeta : sitePolicyMeta, tag);
}

function nameOf(path: string): string {
  return path === '/' ? 'index.html' : path.slice(1);
}

function typeOf(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return name.endsWith('.xml') ? 'application/xml; charset=utf-8' : 'text/html; charset=utf-8';
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headers, ...more, 'Content-Length': Buffer.byteLength(text) });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}
