import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { refusePortsInUse } from './ports.ts';

async function aPortInUse(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  // A server that listens on a port has an address with one.
  return (server.address() as AddressInfo).port;
}

test.each(['127.0.0.1', '0.0.0.0'])('a port in use on %s is told with its variable', async (host) => {
  const port = await aPortInUse(host);

  await expect(refusePortsInUse({ PORTAL_PORT: port })).rejects.toThrow(
    `Port ${port} is in use by another program: stop that program, or choose another port with PORTAL_PORT.`,
  );
});

test('each port in use has its own sentence', async () => {
  const [first, second] = [await aPortInUse('127.0.0.1'), await aPortInUse('127.0.0.1')];

  await expect(refusePortsInUse({ CMS_PORT: first, PORTAL_PORT: second })).rejects.toThrow(
    /CMS_PORT\.\nPort .*PORTAL_PORT/,
  );
});

test('two of ours on one port are told', async () => {
  await expect(refusePortsInUse({ CMS_PORT: 39_411, PORTAL_PORT: 39_411 })).rejects.toThrow(
    'PORTAL_PORT and CMS_PORT are both 39411: give each its own port.',
  );
});
