import type { AfterErrorHook } from 'payload';
import { isNoValue } from '../database/no-value';
import { refusal } from '../messages/refuse';

/** Says that a list is asked for a date that is none, where Payload would say that something went wrong. */
export const tellUnreadableDate: AfterErrorHook = ({ error, req }) => {
  if (req.query.where === undefined || !isNoValue(error)) return undefined;
  const { message, status } = refusal(req, 400, ({ unreadableQuery }) => unreadableQuery('where'));
  return { status, response: { errors: [{ message }] } };
};
