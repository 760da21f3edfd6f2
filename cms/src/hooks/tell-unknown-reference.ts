import type { AfterErrorHook } from 'payload';
import { isForeignRow } from '../database/foreign-row';
import { refusal } from '../messages/refuse';

/** Says that a save names what is not there, where Payload would say that something went wrong: drafts are not validated. */
export const tellUnknownReference: AfterErrorHook = ({ error, req }) => {
  if (!isForeignRow(error)) return undefined;
  const { message, status } = refusal(req, 400, ({ unknownReference }) => unknownReference);
  return { status, response: { errors: [{ message }] } };
};
