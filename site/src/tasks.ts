import type { Card } from '../content/cards.ts';
import { termFor } from './answers.ts';
import { contentIn } from './content-api.ts';
import { totalOf } from './fees.ts';
import { words } from './i18n/index.ts';
import { documentLink, type Link, type Viewpoint } from './links.ts';
import { pricesOf } from './prices.ts';
import { sayPrice, sayTerm } from './saying.ts';

/** What people come for most, as editors chose it, each with what it costs and when the answer comes. */
export function taskLinks(from: Viewpoint): Link[] {
  const content = contentIn(from.locale);
  const tasks = content.global('navigation')?.tasks ?? [];
  return tasks
    .flatMap((task) => content.card(task) ?? [])
    .map((card) => ({ ...documentLink(card, from), summary: summaryOf(card, from) }));
}

/** `22,00 € · 30 ditë pune`; what differs by case is left to the page, what is not recorded is left out. */
function summaryOf({ isFree, fees, answerDue }: Card<'procedure'>, { locale }: Viewpoint): string {
  const text = words[locale].procedure;
  const isFeeByCase = fees.some(differsByCase);
  const isAnswerByCase = answerDue.some(differsByCase);
  if (isFeeByCase && isAnswerByCase) return text.allByCase;
  const total = fees.length > 0 ? totalOf(pricesOf(fees, locale), null) : null;
  const cost = isFree ? text.free : total === null ? '' : sayPrice(total, locale);
  const term = termFor(answerDue, null);
  const answer = term ? sayTerm(term, locale) : '';
  return [isFeeByCase ? text.feeByCase : cost, isAnswerByCase ? text.answerByCase : answer]
    .filter((part) => part !== '')
    .join(' · ');
}

const differsByCase = ({ cases }: { cases: string[] }): boolean => cases.length > 0;
