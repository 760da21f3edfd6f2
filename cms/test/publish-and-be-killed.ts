// Run by crash.int.test.ts in a process of its own: commits a publication, and is killed before it is numbered.
import { aDepartment, aPerson } from './a-town';
import { localDoor } from './doors';
import { startPayload } from './start-payload';

const cms = await startPayload(process.argv[2]);
const { user } = await aPerson(cms, 'editor');
const { afterCommit } = await import('../src/database/after-commit');
afterCommit.on('outbox', () => void process.kill(process.pid, 'SIGKILL'));
await aDepartment(localDoor(cms, user, 'departments'), 'Urbanizmi');
