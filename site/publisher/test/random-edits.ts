import { allKinds } from '@gjakova/shared/kinds';
import { aFee } from './a-town.ts';
import type { ChangingTown } from './changing-town.ts';
import { aDecision, aDirectorate, aNotice, aProcedure, aTopic, to } from './town.ts';

/** Every sort of edit that a town can see, by name. Each publishes what it changes. */
export const editsOn = (town: ChangingTown): Record<string, () => void> => ({
  ...editsOfTexts(town),
  ...editsOfReferences(town),
  ...editsOfFacts(town),
  ...comingsAndGoings(town),
});

const editsOfTexts = (town: ChangingTown) => ({
  summary: town.change('procedure', ({ summary }) => ({ summary: town.inOneLanguage(summary, town.word()) })),
  ...Object.fromEntries(
    allKinds.flatMap((kind) => [
      [
        `title of ${kind}`,
        town.change(kind, ({ title }) => ({ title: town.inOneLanguage(title, `Ç ${town.word()}`) })),
      ],
      [`slug of ${kind}`, town.change(kind, ({ slug }) => ({ slug: town.inOneLanguage(slug, town.word()) }))],
      [`no Serbian of ${kind}`, town.change(kind, ({ title }) => ({ title: { ...title, sr: null } }))],
      [`Serbian of ${kind}`, town.change(kind, ({ title }) => ({ title: { ...title, sr: `Prevod ${town.word()}` } }))],
    ]),
  ),
  text: town.changeOwn('decision', () => ({ text: `<p>${town.word()}</p>` })),
  link: town.changeOwn('notice', () => ({
    text: `<p><a href="document:procedure/${town.idOf('procedure')}">x</a></p>`,
  })),
});

const editsOfReferences = (town: ChangingTown) => ({
  otherDirectorate: town.change('procedure', () => ({ department: town.idOf('department') })),
  otherTopics: town.change('procedure', () => ({ topics: [town.idOf('topic')] })),
  fee: town.changeOwn('procedure', () => ({ fees: [aFee(town.idOf('tariff'))] })),
  amends: town.changeOwn('decision', () => ({ amends: [to('decision', town.idOf('decision'))] })),
  repeals: town.changeOwn('decision', () => ({ repeals: [to('decision', town.idOf('decision'))] })),
  tasks: town.changeOwn('navigation', () => ({ tasks: [to('procedure', town.idOf('procedure'))] })),
  header: town.changeOwn('navigation', () => ({ header: [{ site: 'portal', label: town.word(), address: '/sq/' }] })),
  batch() {
    for (const document of town.ofKind('procedure').slice(0, 5))
      town.publish({ ...document, summary: { sq: town.word() } });
  },
});

const editsOfFacts = (town: ChangingTown) => ({
  amount: town.changeOwn('tariff', () => ({
    amounts: [
      {
        cents: town.pick([100, 250, 800]),
        validFrom: '2026-01-01',
        validTo: null,
        basis: to('decision', town.idOf('decision')),
      },
    ],
  })),
  adopted: town.changeOwn('decision', () => ({ adoptedOn: town.day() })),
  inForce: town.changeOwn('decision', () => ({ inForceFrom: town.day() })),
  deadline: town.changeOwn('notice', () => ({ deadline: { at: `${town.day()}T14:00:00.000Z`, what: 'Afati' } })),
  cancelled: town.changeOwn('notice', () => ({ cancelled: { on: town.day(), reason: town.word() } })),
  posted: town.changeOwn('notice', () => ({ postedAt: `${town.day()}T08:00:00.000Z` })),
  settings: town.changeOwn('site-settings', ({ demonstration }) => ({ demonstration: !demonstration })),
  calendar: town.changeOwn('deadline-rules', () => ({ knownUntil: '2030-12-31', holidays: [town.day()] })),
});

const comingsAndGoings = (town: ChangingTown) => ({
  newProcedure: () => town.publish(aProcedure(town.word(), town.idOf('department'))),
  newSector: () => town.publish(aDirectorate(town.word(), { parent: town.idOf('department') })),
  newTopic: () => town.publish(aTopic(town.word())),
  newDecision: () => town.publish(aDecision(town.word(), town.day(), { title: { sq: town.word() } })),
  newNotice: () => town.publish(aNotice(town.word(), `${town.day()}T14:00:00.000Z`)),
  procedureWithdrawn: () => town.withdraw(town.pick(town.ofKind('procedure'))),
  directorateWithdrawn: () => town.withdraw(town.pick(town.ofKind('department').slice(1))),
  decisionWithdrawn: () => town.withdraw(town.pick(town.ofKind('decision'))),
  noticeWithdrawn: () => town.withdraw(town.pick(town.ofKind('notice'))),
  allReturn() {
    const gone = [...town.withdrawn].flatMap((publicId) => town.documents.get(publicId) ?? []);
    gone.forEach((document) => town.publish(document));
  },
});
