import type { Where } from 'payload';
import { fold } from '@gjakova/shared/text/fold';
import type { AskedOperation } from './asked-operation';

/** Folds what lists are asked for as their documents are folded, so that `ÇMIMI` finds `çmimi`, as `cmimi` does. */
export function foldSearch({ args, operation }: AskedOperation) {
  const { where } = args as { where?: Where };
  if (operation !== 'read' || !where) return undefined;
  return { ...(args as object), where: folded(where) } as never; // the arguments of this operation, whichever it is
}

function folded(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([field, asked]): [string, Where[string]] => {
      if (Array.isArray(asked)) return [field, asked.map(folded)]; // `and` and `or`
      return [field, field === 'searchText' ? mapTexts(asked) : asked];
    }),
  );
}

const mapTexts = <T extends object>(asked: T): T =>
  Object.fromEntries(
    Object.entries(asked).map(([is, value]: [string, unknown]) => [
      is,
      typeof value === 'string' ? fold(value) : value,
    ]),
  ) as T; // the same operators
