import { dayOf } from '@gjakova/shared/text/dates';
import { nested } from '../database/in-one-transaction';
import { dayAt } from '../fields/day-at';
import { idOf } from '../fields/id-of';
import type { StoredDecision } from '../workflow/stored-kinds';
import type { Checked, Fault } from './contradictions';

const relations = ['amends', 'repeals', 'corrects', 'implements'] as const;

/** An act was adopted today or before, ends after it begins, and does nothing to itself. */
export function checkDecision({ document, id }: Checked<StoredDecision>): Fault[] {
  const [from, to] = [dayAt(document.inForceFrom), dayAt(document.inForceTo)];
  const faults: Fault[] = relations
    .filter((relation) => id !== undefined && document[relation]?.some((other) => idOf(other) === id))
    .map((path) => ({ path, say: ({ itself }) => itself }));
  const adopted = dayAt(document.adoptedOn);
  if (adopted && adopted > dayOf(new Date().toISOString())) {
    faults.push({ path: 'adoptedOn', say: ({ notYetAdopted }) => notYetAdopted });
  }
  if (from && to && to < from) {
    faults.push({ path: 'inForceTo', say: ({ endsBeforeItBegins }) => endsBeforeItBegins });
  }
  return faults;
}

/** A number stands once in the register of a body and a year, for drafts and for what is or was public. */
export async function checkRegisterNumber({ document, id, req }: Checked<StoredDecision>): Promise<Fault[]> {
  const { registerNumber } = document;
  const year = yearOf(document.adoptedOn);
  const body = idOf(document.body);
  if (!registerNumber || !year || !body) return [];
  const where = { registerNumber: { equals: registerNumber }, body: { equals: body }, id: { not_equals: id ?? '' } };
  const query = { collection: 'decisions', where, sort: 'id', locale: 'sq', depth: 0, pagination: false } as const;
  const drafts = await req.payload.find({ ...query, draft: true, req: nested(req) });
  // With the trash: what was public keeps its number.
  const mainRows = await req.payload.find({ ...query, draft: false, trash: true, req: nested(req) });
  const wasPublic = mainRows.docs.filter((doc) => Boolean((doc as { firstPublishedAt?: string }).firstPublishedAt));
  // The fields of Decisions.ts, in one language.
  const others = [...drafts.docs, ...wasPublic] as unknown as { title?: string; adoptedOn?: string }[];
  const taken = others.find((other) => yearOf(other.adoptedOn) === year);
  if (!taken) return [];
  return [{ path: 'registerNumber', say: ({ numberTaken }) => numberTaken(registerNumber, year, taken.title ?? '') }];
}

const yearOf = (date: string | null | undefined): string | undefined => dayAt(date)?.slice(0, 4);
