import type { PayloadHandler } from 'payload';
import { staff } from '../access/rules';
import { refusal } from '../messages/refuse';

/** Lets in people who are signed in to the panel: no services, and nobody else. */
export const forStaff =
  (handle: PayloadHandler): PayloadHandler =>
  (req) => {
    if (staff({ req })) return handle(req);
    throw refusal(req, req.user ? 403 : 401, ({ staffOnly }) => staffOnly);
  };
