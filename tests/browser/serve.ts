/** Serves what was built, to a browser on this machine. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a folder as a plain web server would: pages by folder, 404.html for what is not there. */
export async function serve(folder: string, base: string): Promise<Server> {
  const files = sirv(folder, { etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      refuse();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}
