import { choice, day, group, line, lines, listOfLines, reference, rows, signs, tick, whole } from './builders';
import { casesOf } from './cases-of';

/** What changes with the case that somebody is: documents, fees or the term. */
export const cases = rows('procedure.cases', 'label', [
  line('procedure.cases.label'),
  lines('procedure.cases.appliesWhen', 1_000),
  signs('procedure.cases.key', 40),
]);

export const steps = rows('procedure.steps', 'title', [
  line('procedure.steps.title'),
  lines('procedure.steps.text', 5_000),
  reference('procedure.steps.place', 'place'),
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
    group('procedure.outcome.validFor', [
      whole('procedure.outcome.validFor.n', 1, 100),
      choice('procedure.outcome.validFor.unit', 'durationUnit'),
    ]),
    line('procedure.outcome.validity'),
    lines('procedure.outcome.collect', 1_000),
  ]),
];

export const channels = rows('procedure.channels', 'channel', [
  choice('procedure.channels.channel', 'channel'),
  choice('procedure.channels.level', 'channelLevel', { defaultValue: 'apply' }),
  reference('procedure.channels.place', 'place'),
  signs('procedure.channels.url', 2_000),
  tick('procedure.channels.loginRequired'),
  lines('procedure.channels.note', 1_000),
]);

export const eKosova = group('procedure.eKosova', [
  signs('procedure.eKosova.url', 2_000),
  day('procedure.eKosova.checkedOn'),
]);
