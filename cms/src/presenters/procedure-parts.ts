import type { Locale } from '@gjakova/shared/locales';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import type { StoredProcedure } from '../workflow/stored-kinds';
import { optionalReferenceTo, referenceTo } from './references';
import { asked, textIn } from './stored';

/** What the public may know of one part of a procedure, in a language. */
type Presenter<Part extends keyof StoredProcedure & keyof PublishedProcedure> = (
  part: StoredProcedure[Part],
  locale: Locale,
) => PublishedProcedure[Part];

export const presentCases: Presenter<'cases'> = (cases, locale) =>
  (cases ?? []).map(({ key, label, appliesWhen }) => ({
    key: asked(key),
    label: textIn(label, locale),
    appliesWhen: textIn(appliesWhen, locale),
  }));

export const presentSteps: Presenter<'steps'> = (steps, locale) =>
  (steps ?? []).map(({ title, text, optional, place, timeText }) => ({
    title: textIn(title, locale),
    text: textIn(text, locale),
    optional: optional ?? false,
    place: optionalReferenceTo('place', place),
    timeText: textIn(timeText, locale),
  }));

export const presentDocuments: Presenter<'documents'> = (documents, locale) =>
  (documents ?? []).map(({ name, form, copies, issuedBy, obtainUrl, cases }) => ({
    name: textIn(name, locale),
    form: asked(form),
    copies: copies ?? 1,
    issuedBy: textIn(issuedBy, locale),
    obtainUrl: obtainUrl || null,
    cases: cases ?? [],
  }));

export const presentFees: Presenter<'fees'> = (fees, locale) =>
  (fees ?? []).map(({ label, tariff, payWhere, method, account, cases }) => ({
    label: textIn(label, locale),
    tariff: referenceTo('tariff', tariff),
    payWhere: textIn(payWhere, locale),
    method: method ?? null,
    account: textIn(account, locale),
    cases: cases ?? [],
  }));

export const presentAnswerDue: Presenter<'answerDue'> = (terms, locale) =>
  (terms ?? []).map(({ n, unit, startsFrom, cases }) => ({
    n: asked(n),
    unit: asked(unit),
    startsFrom: textIn(startsFrom, locale),
    cases: cases ?? [],
  }));

type Duration = NonNullable<PublishedProcedure['outcome']>['validFor'];

/** It has both its number and its unit, or is not known. */
function presentDuration(stored: NonNullable<StoredProcedure['outcome']>['validFor']): Duration {
  const { n, unit } = stored ?? {};
  return typeof n === 'number' && unit ? { n, unit } : null;
}

/** Null while it has no name. */
export const presentOutcome: Presenter<'outcome'> = (outcome, locale) => {
  const name = textIn(outcome?.name, locale);
  if (name === '') return null;
  return {
    name,
    form: outcome?.form ?? null,
    validFor: presentDuration(outcome?.validFor),
    validity: textIn(outcome?.validity, locale),
    collect: textIn(outcome?.collect, locale),
  };
};

export const presentChannels: Presenter<'channels'> = (channels, locale) =>
  (channels ?? []).map(({ channel, level, place, url, loginRequired, note }) => ({
    channel: asked(channel),
    level: level ?? 'information',
    place: optionalReferenceTo('place', place),
    url: url || null,
    loginRequired: loginRequired ?? false,
    note: textIn(note, locale),
  }));
