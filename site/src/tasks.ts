import type { Card } from '../content/cards.ts';
import { contentIn } from './content-api.ts';
import { words } from './i18n/index.ts';
import { answerInBrief, costInBrief } from './in-brief.ts';
import { documentLink, type Link, type Viewpoint } from './links.ts';

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
  const text = words[locale].procedure;
  const cost = costInBrief(card, locale);
  const answer = answerInBrief(card, locale);
  if (cost.isByCase && answer.isByCase) return text.allByCase;
  return [cost.isByCase ? text.feeByCase : cost.value, answer.isByCase ? text.answerByCase : answer.value]
    .filter((part) => part !== '')
    .join(' · ');
}
