// Preloaded by the fault tests into every process of `npm start` (NODE_OPTIONS=--import=…); the product knows nothing of
// it. When the control file that KILL_AT names holds the name of a moment, the process that lives it ends itself there.
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync, rmSync } from 'node:fs';

const moments = ['committed', 'numbered', 'receipt-stored', 'webhook-received', 'rendering', 'released'];
const control = process.env.KILL_AT;

function isDue(moment) {
  try {
    return readFileSync(control, 'utf8') === moment;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

for (const moment of control ? moments : []) {
  subscribe(`gjakova:${moment}`, () => {
    if (!isDue(moment)) return;
    rmSync(control);
    process.kill(process.pid, 'SIGKILL');
  });
}
