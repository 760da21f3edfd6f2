import { once } from 'node:events';
import { createServer } from 'node:net';
import { Refusal } from './refusal.ts';

// `localhost` means both, and a browser tries the second one first.
const loopbacks = ['127.0.0.1', '::1'];
const hasNoSuchAddress = ['EAFNOSUPPORT', 'EADDRNOTAVAIL'];

/**
 * @param ports each by the name of its variable
 * @throws Refusal with one sentence for each port that cannot be had
 */
export async function refusePortsInUse(ports: Record<string, number>): Promise<void> {
  const entries = Object.entries(ports);
  const problems = await Promise.all(
    entries.map(async ([name, port], index) => {
      const twin = entries.slice(0, index).find(([, other]) => other === port);
      return twin ? `${name} and ${twin[0]} are both ${port}: give each its own port.` : problemOf(name, port);
    }),
  );
  const said = problems.filter((problem) => problem !== undefined);
  if (said.length > 0) throw new Refusal(said.join('\n'));
}

async function problemOf(name: string, port: number): Promise<string | undefined> {
  for (const host of loopbacks) {
    const code = await whyNotListening(port, host);
    if (code === 'EADDRINUSE') {
      return `Port ${port} is in use by another program: stop that program, or choose another port with ${name}.`;
    }
    if (code === 'EACCES') return `Port ${port} may not be used by this user: choose one above 1023 with ${name}.`;
    if (code && !hasNoSuchAddress.includes(code)) return `Port ${port} (${name}) cannot be used: ${code}.`;
  }
  return undefined;
}

async function whyNotListening(port: number, host: string): Promise<string | undefined> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
    await new Promise((resolve) => server.close(resolve));
    return undefined;
  } catch (error) {
    // Node's system errors carry their code.
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
