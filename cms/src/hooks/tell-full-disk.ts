import type { AfterErrorHook } from 'payload';
import { isDiskFull } from '../database/disk-full';
import { refusal } from '../messages/refuse';

const insufficientStorage = 507;

/** Says that the disk is full to whoever wanted to save, where Payload would say that something went wrong. */
export const tellFullDisk: AfterErrorHook = ({ error, req }) => {
  if (!isDiskFull(error)) return undefined;
  const { message, status } = refusal(req, insufficientStorage, ({ diskFull }) => diskFull);
  return { status, response: { errors: [{ message }] } };
};
