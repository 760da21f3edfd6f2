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
function summaryOf(card: Card<'procedure'>, { locale }: Viewpoint): string {
  return [costOf(card, locale), answerOf(card, locale)].filter((part) => part !== '').join(' · ');
}

function costOf({ isFree, fees }: Card<'procedure'>, locale: Viewpoint['locale']): string {
  const text = words[locale].procedure;
  if (isFree) return text.free;
  if (fees.some(({ cases }) => cases.length > 0)) return text.feeByCase;
  const total = fees.length > 0 ? totalOf(pricesOf(fees, locale), null) : null;
  return total === null ? '' : sayPrice(total, locale);
}

function answerOf({ answerDue }: Card<'procedure'>, locale: Viewpoint['locale']): string {
  const text = words[locale].procedure;
  if (answerDue.some(({ cases }) => cases.length > 0)) return text.answerByCase;
  const term = termFor(answerDue, null);
  return term ? sayTerm(term, locale) : '';
}
