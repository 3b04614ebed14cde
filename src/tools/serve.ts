import type { AddressInfo } from 'node:net';
import { staticServer } from './server/static-server.ts';

/** Serves `dist` on the first free port from 8080 on and prints the address. */
const FIRST_PORT = Number(process.env.PORT ?? 8080);
const MOST_TRIES = 20;

function listen(port: number): void {
  const server = staticServer(process.env.OUT_DIR ?? 'dist');
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < FIRST_PORT + MOST_TRIES) listen(port + 1);
    else throw error;
  });
  server.listen(port, () => {
    const { port: bound } = server.address() as AddressInfo;
    console.log(
      `Archívese is served at http://localhost:${bound}/ (Spanish: http://localhost:${bound}/es/)`,
    );
  });
}

listen(FIRST_PORT);
