import type { Field } from 'payload';
import { choice, group, line, lines, listOfLines, manySigns, reference, rows, signs, tick, whole } from './builders';
import type { TextOfField } from './described';

/** For which cases a row holds: keys of `cases`; empty for all. */
const casesOf = (text: TextOfField): Field => manySigns(text, 40);

/** What changes with the case that somebody is: documents, fees or the term. */
export const cases = rows('procedure.cases', 'label', [
  line('procedure.cases.label'),
  lines('procedure.cases.appliesWhen', 1_000),
  signs('procedure.cases.key', 40),
]);

export const steps = rows('procedure.steps', 'title', [
  line('procedure.steps.title'),
  lines('procedure.steps.text', 5_000),
  line('procedure.steps.timeText'),
  tick('procedure.steps.optional'),
]);

export const documents = [
  tick('procedure.noDocuments'),
  rows('procedure.documents', 'name', [
    line('procedure.documents.name'),
    choice('procedure.documents.form', 'documentForm', { defaultValue: 'original' }),
    whole('procedure.documents.copies', 1, 99, { defaultValue: 1 }),
    line('procedure.documents.issuedBy'),
    signs('procedure.documents.obtainUrl', 2_000),
    casesOf('procedure.documents.cases'),
  ]),
  listOfLines('procedure.dataAsked', 'procedure.dataAsked.text', 300),
];

export const fees = [
  tick('procedure.isFree'),
  rows('procedure.fees', 'label', [
    line('procedure.fees.label'),
    reference('procedure.fees.tariff', 'tariff'),
    line('procedure.fees.payWhere'),
    choice('procedure.fees.method', 'paymentMethod'),
    signs('procedure.fees.account'),
    casesOf('procedure.fees.cases'),
  ]),
];

export const answer = [
  rows('procedure.answerDue', 'n', [
    whole('procedure.answerDue.n', 0, 3_650),
    choice('procedure.answerDue.unit', 'dayUnit', { defaultValue: 'calendar' }),
    line('procedure.answerDue.startsFrom'),
    casesOf('procedure.answerDue.cases'),
  ]),
  choice('procedure.silenceMeans', 'silenceMeans'),
  group('procedure.outcome', [
    line('procedure.outcome.name'),
    choice('procedure.outcome.form', 'outcomeForm'),
    line('procedure.outcome.validity'),
    lines('procedure.outcome.collect', 1_000),
  ]),
];

export const channels = rows('procedure.channels', 'channel', [
  choice('procedure.channels.channel', 'channel'),
  choice('procedure.channels.level', 'channelLevel', { defaultValue: 'apply' }),
  signs('procedure.channels.url', 2_000),
  tick('procedure.channels.loginRequired'),
  lines('procedure.channels.note', 1_000),
]);
