// Run by crash.int.test.ts in a process of its own: leaves one publication that is numbered and not told of, and is
// killed when the next one is committed and not numbered.
import { subscribe } from 'node:diagnostics_channel';
import { aDepartment, aPerson } from './a-town';
import { localDoor } from './doors';
import { startPayload } from './start-payload';

const cms = await startPayload(process.argv[2]);
const { numberCommitted } = await import('../src/outbox/number');
const { user } = await aPerson(cms, 'editor');
const departments = localDoor(cms, user, 'departments');
await aDepartment(departments, 'Urbanizmi');
await numberCommitted(cms.payload, 'a process that is killed', { lastsMs: 500 });
subscribe('gjakova:committed', () => void process.kill(process.pid, 'SIGKILL'));
await aDepartment(departments, 'Arsimi');
