import type { Client } from '@libsql/client';
import { setTimeout as sleep } from 'node:timers/promises';

/** libsql waits for a lock synchronously, which would stop the event loop that has to commit. So wait here instead. */
export function retryWhenBusy(client: Client, limitMs: number) {
  const execute = client.execute.bind(client) as (...args: unknown[]) => ReturnType<Client['execute']>;
  client.execute = async (...args: unknown[]) => {
    const giveUpAt = Date.now() + limitMs;
    for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
      try {
        return await execute(...args);
      } catch (error) {
        if ((error as { code?: string }).code !== 'SQLITE_BUSY' || Date.now() > giveUpAt) throw error;
        await sleep(pause);
      }
    }
  };
}
