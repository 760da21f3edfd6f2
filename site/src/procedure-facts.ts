import type { Locale } from '@gjakova/shared/locales';
import type { PublishedDeadlineRules } from '@gjakova/shared/schemas/globals';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import { sayDay } from '@gjakova/shared/text/dates';
import { dueOn, termFor } from './answers.ts';
import { holdsIn } from './cases.ts';
import { sayCount } from './counting.ts';
import { totalOf, type Priced } from './fees.ts';
import { words } from './i18n/index.ts';
import type { DocumentForm } from './i18n/words.ts';
import { sayPrice, sayTerm } from './saying.ts';

/** One of the three things that a citizen asks first. */
export interface Fact {
  value: string;
  detail: string;
  /** False: nobody has recorded it. */
  isKnown: boolean;
}

const forms: DocumentForm[] = ['original', 'copy', 'certified-copy'];

const unknown = (locale: Locale): Fact => ({ value: words[locale].procedure.notRecorded, detail: '', isKnown: false });

/** How many documents to bring in a case, and how many papers of which form that is. */
export function documentsFact(
  { documents, noDocuments }: Pick<PublishedProcedure, 'documents' | 'noDocuments'>,
  key: string | null,
  locale: Locale,
): Fact {
  const text = words[locale].procedure;
  const needed = documents.filter((document) => holdsIn(document, key));
  if (needed.length === 0) {
    const isNone = noDocuments || documents.length > 0;
    return isNone ? { value: text.noDocuments, detail: text.noDocumentsDetail, isKnown: true } : unknown(locale);
  }
  const papers = forms.flatMap((form) => {
    const n = needed.filter((document) => document.form === form).reduce((sum, { copies }) => sum + copies, 0);
    return n > 0 ? [sayCount(n, text.papers[form], locale)] : [];
  });
  return { value: String(needed.length), detail: papers.join(', '), isKnown: true };
}

/** A fee; `now` is null where its tariff is not public. */
type PricedToday = Priced & { now: object | null };

/** What a case costs in all, today. */
export function costFact(isFree: boolean, fees: readonly PricedToday[], key: string | null, locale: Locale): Fact {
  const text = words[locale].procedure;
  if (isFree) return { value: text.free, detail: '', isKnown: true };
  if (fees.length === 0) return unknown(locale);
  const total = totalOf(fees, key);
  if (total === null) {
    const isPublic = fees.every(({ now }) => now !== null);
    return { value: text.notKnown, detail: isPublic ? text.feeNotInForce : text.feeNotPublic, isKnown: true };
  }
  return { value: sayPrice(total, locale), detail: total === 0 ? '' : text.inTotal, isKnown: true };
}

/** By when the answer is due in a case if the application is handed in today; without a calendar the days alone. */
export function answerFact(
  answerDue: PublishedProcedure['answerDue'],
  key: string | null,
  { today, rules }: { today: string; rules: PublishedDeadlineRules | null },
  locale: Locale,
): Fact {
  const text = words[locale].procedure;
  const term = termFor(answerDue, key);
  if (!term) return unknown(locale);
  const due = term.n === 0 ? null : dueOn(today, term, rules);
  if (due === null) return { value: sayTerm(term, locale), detail: term.startsFrom, isKnown: true };
  const remark = rules?.demonstration ? ` (${text.exampleCalendar})` : '';
  return { value: sayDay(due, locale), detail: text.dueIfToday + remark, isKnown: true };
}
