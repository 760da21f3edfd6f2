import { z } from 'zod';
import { signInAs } from '../system/office.ts';
import type { System } from '../system/system.ts';
import { askAs, publishByTwo, type Answer } from './two-people.ts';

const proceduresSchema = z.object({
  docs: z.array(z.object({ id: z.string(), slug: z.string(), summary: z.string().nullish() })),
});
const receiptsSchema = z.object({
  docs: z.array(
    z.object({
      sequence: z.number(),
      locale: z.string(),
      release: z.number(),
      state: z.string(),
      step: z.string().nullish(),
      reason: z.string().nullish(),
    }),
  ),
});

/** A procedure, as far as the Albanian part of it matters here. */
export type Procedure = z.infer<typeof proceduresSchema>['docs'][number];

/** What the CMS keeps of a publication in one language. */
export type KeptReceipt = z.infer<typeof receiptsSchema>['docs'][number];

/** Two people of the information office, who work with the CMS over its API as the panel does. */
export interface Staff {
  procedure(title: string): Promise<Procedure>;
  someProcedures(howMany: number): Promise<Procedure[]>;
  /** Publishes a procedure with other values. */
  publish(id: string, change: { summary: string; internalNote?: string }): Promise<Answer>;
  /** The receipts of a procedure after an entry of the outbox. */
  receiptsOf(id: string, after: number): Promise<KeptReceipt[]>;
}

/** Signs in as the first administrator, who writes and publishes, and as the first editor, who approves. */
export async function signIn(system: System): Promise<Staff> {
  const [writer, approver] = [await signInAs('administrator', system), await signInAs('editor', system)];
  const read = async (path: string, query: Record<string, string>): Promise<unknown> =>
    JSON.parse((await askAs(writer, `${path}?${String(new URLSearchParams(query))}`)).body);
  return {
    async procedure(title) {
      const { docs } = proceduresSchema.parse(
        await read('procedures', { 'where[title][equals]': title, locale: 'sq' }),
      );
      if (!docs[0]) throw new Error(`There is no procedure with the title "${title}".`);
      return docs[0];
    },
    async someProcedures(howMany) {
      const query = { sort: 'id', limit: String(howMany), locale: 'sq' };
      return proceduresSchema.parse(await read('procedures', query)).docs;
    },
    publish: (id, change) => publishByTwo(writer, approver, `procedures/${id}`, change),
    async receiptsOf(id, after) {
      const where = { 'where[publicId][equals]': id, 'where[sequence][greater_than]': String(after) };
      return receiptsSchema.parse(await read('receipts', { ...where, sort: 'locale', limit: '0' })).docs;
    },
  };
}
