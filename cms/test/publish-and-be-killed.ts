// Run by crash.int.test.ts in a process of its own: publishes, then numbers and tells, and is killed at a moment.
import { subscribe } from 'node:diagnostics_channel';
import type { Role } from '../src/access/actors';
import { aDepartment, aPerson } from './a-town';
import { localDoor } from './doors';
import { startPayload } from './start-payload';

const [folder, moment, role] = process.argv.slice(2) as [string, string, Role]; // as the test gives them
const cms = await startPayload(folder);
const { startDispatcher } = await import('../src/outbox/dispatcher');
const { environment } = await import('../src/environment');
const { user } = await aPerson(cms, role);
subscribe(moment, () => void process.kill(process.pid, 'SIGKILL'));
await aDepartment(localDoor(cms, user, 'departments'), 'Urbanizmi');
await startDispatcher(cms.payload, environment.outbox);
