import { attachment } from './attachment';
import { decision } from './decision';
import { form } from './form';
import { notice } from './notice';
import { place } from './place';
import { procedure } from './procedure';
import { procedureRows } from './procedure-rows';
import { settings } from './settings';
import { smallKinds } from './small-kinds';
import { system } from './system';

/** The fields of all kinds and settings, and of the system. */
export const fields = {
  ...system,
  ...attachment,
  ...smallKinds,
  ...procedure,
  ...procedureRows,
  ...decision,
  ...notice,
  ...form,
  ...place,
  ...settings,
};
