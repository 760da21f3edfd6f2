import type { Town } from './a-town';
import { anAttachment } from './an-upload';
import { documentsOf, wholeDocuments, type Others } from './whole-documents';

/** What documents of every kind refer to, public: a directorate, a body, a tariff, a procedure, a file. */
export async function othersIn(town: Town): Promise<Required<Others>> {
  const department = town.urbanism;
  const body = { ...wholeDocuments.body({ department }), code: 'kryetari' };
  return {
    department,
    body: await documentsOf(town, 'body').aPublished(body),
    tariff: await documentsOf(town, 'tariff').aPublished(wholeDocuments.tariff({ department })),
    procedure: await town.aPublished(),
    file: (await anAttachment(town)).id,
  };
}
