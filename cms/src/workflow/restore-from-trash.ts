import type { Endpoint } from 'payload';
import { nested, withinTransactionOf } from '../database/in-one-transaction';
import type { PublicKind } from './public-kinds';

/**
 * POST /api/<collection>/<id>/restore-from-trash takes a document out of the trash, as a draft, and answers with it.
 *
 * The panel's own button does it with an update by `where`, which is refused where bulk edits are off.
 */
export const restoreFromTrashEndpoint = ({ collection }: PublicKind): Endpoint => ({
  path: '/:id/restore-from-trash',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id);
    const data = { deletedAt: null, _status: 'draft' };
    const restored = await withinTransactionOf(req, () =>
      req.payload.update({
        collection,
        id,
        data,
        trash: true,
        overrideAccess: false,
        user: req.user,
        depth: 0,
        req: nested(req),
      }),
    );
    return Response.json(restored);
  },
});
