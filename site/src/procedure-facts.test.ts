import type { PublishedDeadlineRules } from '@gjakova/shared/schemas/globals';
import { describe, expect, it } from 'vitest';
import { answerFact, costFact, documentsFact } from './procedure-facts.ts';

const document = (form: 'original' | 'copy' | 'certified-copy', copies = 1, cases: string[] = []) => ({
  name: 'Kopje e planit',
  form,
  copies,
  issuedBy: '',
  obtainUrl: null,
  cases,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the documents to bring', () => {
  const documents = [document('original'), document('copy', 2), document('certified-copy', 1, ['building'])];

  it('are counted by case, and their papers by form', () => {
    const house = documentsFact({ documents, noDocuments: false }, 'house', 'sq');
    const building = documentsFact({ documents, noDocuments: false }, 'building', 'en');

    expect([house.value, plain(house.detail)]).toEqual(['2', '1 origjinal, 2 kopje']);
    expect([building.value, plain(building.detail)]).toEqual(['3', '1 original, 2 copies, 1 certified copy']);
  });

  it('are none where that is recorded, or where a case needs none of them', () => {
    expect(documentsFact({ documents: [], noDocuments: true }, null, 'en').value).toBe('None');
    expect(documentsFact({ documents: [documents[2]], noDocuments: false }, 'house', 'en').value).toBe('None');
  });

  it('are not known where nothing is recorded', () => {
    expect(documentsFact({ documents: [], noDocuments: false }, null, 'en').isKnown).toBe(false);
  });
});

describe('the cost', () => {
  const fees = [
    { cents: 2_000, cases: [], now: {} },
    { cents: null, cases: ['building'], now: null },
    { cents: null, cases: ['shop'], now: {} },
  ];

  it('is the total of a case', () => {
    expect(plain(costFact(false, fees, 'house', 'sq').value)).toBe('20,00 €');
  });

  it('has no total where a fee is not known, and says why', () => {
    const [hidden, notInForce] = [fees[1], fees[2]].map((fee) => costFact(false, [fee], fee.cases[0], 'en'));

    expect(hidden).toMatchObject({ value: 'Not known', detail: 'the fee is not public' });
    expect(notInForce).toMatchObject({ value: 'Not known', detail: 'no amount is valid today' });
  });

  it('is said where there is none', () => {
    expect(costFact(true, [], null, 'sr').value).toBe('Besplatno');
  });

  it('is not guessed to be none where nothing is recorded', () => {
    expect(costFact(false, [], null, 'sr')).toMatchObject({ isKnown: false, value: 'Nije zabeleženo' });
  });
});

describe('the answer', () => {
  const rules: PublishedDeadlineRules = {
    kind: 'deadline-rules',
    publicId: 'deadline-rules',
    locale: 'sq',
    knownUntil: '2026-12-31',
    holidays: [],
    endsOnWorkingDay: true,
    demonstration: true,
  };
  const due = [{ n: 5, unit: 'working' as const, startsFrom: 'from the whole file', cases: [] }];

  it('has a day where the calendar is known, and says that the calendar is an example', () => {
    expect(answerFact(due, null, { today: '2026-11-24', rules }, 'en')).toMatchObject({
      value: '1 December 2026',
      detail: 'at the latest, if you apply today (the calendar is an example)',
    });
  });

  it('has the number of days and no day where the calendar is not known', () => {
    const { value, detail } = answerFact(due, null, { today: '2026-12-29', rules }, 'sr');

    expect([plain(value), detail]).toEqual(['5 radnih dana', 'from the whole file']);
  });

  it('comes at once where the term has no days', () => {
    expect(answerFact([{ ...due[0], n: 0 }], null, { today: '2026-11-24', rules }, 'sq').value).toBe('menjëherë');
  });

  it('is not known where no term is recorded', () => {
    expect(answerFact([], null, { today: '2026-11-24', rules }, 'en').isKnown).toBe(false);
  });
});
