import type { CollectionBeforeChangeHook } from 'payload';
import { slugify } from '@gjakova/shared/text/slugify';
import type { StoredProcedure } from '../workflow/stored-kinds';
import type { Checked, Fault } from './contradictions';

const keyPattern = /^[a-z0-9-]{1,40}$/;

/** Gives a case that has no key yet one that is made from its name. A key stays, whatever the name becomes. */
export const fillCaseKeys: CollectionBeforeChangeHook<StoredProcedure> = ({ data }) => {
  const cases = data.cases ?? [];
  for (const each of cases) {
    // In one language it is a text; of a restored version it has them all, and the key is there.
    const label: unknown = each.label;
    if (!each.key && typeof label === 'string')
      each.key = freeKey(
        label,
        cases.map(({ key }) => key ?? ''),
      );
  }
  return data;
};

function freeKey(label: string, taken: string[]): string | null {
  const wanted = slugify(label).slice(0, 36).replace(/-+$/, '');
  if (!wanted) return null;
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.includes(key)) return key;
  }
}

/** Cases are told apart by their keys, rows name cases that there are, and nothing is both asked for and not. */
export function checkProcedure({ document }: Checked<StoredProcedure>): Fault[] {
  return [...faultsOfKeys(document), ...faultsOfCases(document), ...faultsOfNone(document)];
}

function faultsOfKeys({ cases }: StoredProcedure): Fault[] {
  const keys = (cases ?? []).map(({ key }) => key ?? '');
  return keys.flatMap((key, at): Fault[] => {
    const path = `cases.${at}.key`;
    if (key && !keyPattern.test(key)) return [{ path, say: ({ notACode }) => notACode }];
    return key && keys.indexOf(key) < at ? [{ path, say: ({ keyTaken }) => keyTaken(key) }] : [];
  });
}

function faultsOfCases(document: StoredProcedure): Fault[] {
  const keys = (document.cases ?? []).map(({ key }) => key ?? '');
  return (['documents', 'fees', 'answerDue'] as const).flatMap((list) =>
    (document[list] ?? []).flatMap(({ cases }, at): Fault[] => {
      const unknown = (cases ?? []).find((key) => !keys.includes(key));
      return unknown === undefined
        ? []
        : [{ path: `${list}.${at}.cases`, say: ({ unknownCase }) => unknownCase(unknown, keys.join(', ')) }];
    }),
  );
}

function faultsOfNone({ noDocuments, documents, isFree, fees }: StoredProcedure): Fault[] {
  const faults: Fault[] = [];
  if (noDocuments && documents?.length) faults.push({ path: 'noDocuments', say: ({ noneAndSome }) => noneAndSome });
  if (isFree && fees?.length) faults.push({ path: 'isFree', say: ({ freeAndNot }) => freeAndNot });
  return faults;
}
