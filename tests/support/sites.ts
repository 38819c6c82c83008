import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { generate } from 'selfsigned';

/** Plays one host: returns the body, or answers through `res` itself and returns undefined. */
export type Handler = (host: string, url: string, res: http.ServerResponse) => string | undefined;

export interface Sites {
  proxyPort: number;
  /** Every host a browser or the extension asked for and was refused. */
  refused: Set<string>;
  /** Every `host/path` that was asked for and served. */
  served: string[];
  close(): Promise<void>;
}

const listen = (server: net.Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
  });

async function startServer(hosts: Record<string, Handler>, served: string[]): Promise<https.Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'anchor-letter tests' }], {
    keyType: 'ec',
    extensions: [
      { name: 'subjectAltName', altNames: Object.keys(hosts).map((value) => ({ type: 2, value })) },
    ],
  });
  return https.createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = request.url ?? '/';
    served.push(host + url);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const body = hosts[host]?.(host, url, response);
    if (body !== undefined) response.end(body);
  });
}

/** Tunnels the known hosts to the local server, refuses and records all others. */
function startProxy(known: (host: string) => boolean, sitePort: number, refused: Set<string>) {
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  };
  const proxy = http.createServer((request, response) => {
    refused.add(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client: net.Socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    keep(client);
    client.on('error', () => client.destroy());
    if (!known(host)) {
      refused.add(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = net.connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    keep(server);
    server.on('error', () => client.destroy());
  });
  return { proxy, sockets };
}

/** One HTTPS server that plays every fake host, and the proxy that browsers are pointed at. */
export async function startSites(hosts: Record<string, Handler>): Promise<Sites> {
  const refused = new Set<string>();
  const served: string[] = [];
  const site = await startServer(hosts, served);
  const { proxy, sockets } = startProxy((host) => Object.hasOwn(hosts, host), await listen(site), refused);
  return {
    proxyPort: await listen(proxy),
    refused,
    served,
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.closeAllConnections();
      site.closeAllConnections();
      await Promise.all([proxy, site].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
