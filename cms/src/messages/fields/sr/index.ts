import { decision } from './decision';
import { notice } from './notice';
import { procedure } from './procedure';
import { procedureRows } from './procedure-rows';
import { settings } from './settings';
import { smallKinds } from './small-kinds';
import { system } from './system';

/** The fields of all kinds and settings, and of the system. */
export const fields = { ...system, ...smallKinds, ...procedure, ...procedureRows, ...decision, ...notice, ...settings };
