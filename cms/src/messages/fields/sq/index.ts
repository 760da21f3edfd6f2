import { decision } from './decision';
import { notice } from './notice';
import { procedure } from './procedure';
import { procedureRows } from './procedure-rows';
import { settings } from './settings';
import { smallKinds } from './small-kinds';

/** The fields of all kinds and settings. */
export const fieldsOfKinds = { ...smallKinds, ...procedure, ...procedureRows, ...decision, ...notice, ...settings };
