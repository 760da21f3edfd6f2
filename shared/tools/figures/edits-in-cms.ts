import { z } from 'zod';
import { publishTogether, type Colleague } from '../system/office.ts';

const tariffSchema = z.looseObject({ amounts: z.array(z.looseObject({ cents: z.number() })).min(1) });
type Content = Record<string, unknown> & { id: string };

/** Two people of the information office, who publish what the other one has read. */
export interface TwoPeople {
  author: Colleague;
  approver: Colleague;
}

/** What two people do on an ordinary day, over the CMS's API, one thing after the other. */
export function editsInCms({ author, approver }: TwoPeople): Record<string, () => Promise<void>> {
  const documents = (collection: string) => author.find(collection, { _status: 'published' });
  const inTwos = (collection: string, id: string) => publishTogether(author, approver, collection, id);
  const change = async (collection: string, at: number, values: object) => {
    const id = (await documents(collection))[at].id;
    await author.saveDraft(collection, id, values);
    await inTwos(collection, id);
  };
  const changeAlone = async (collection: string, at: number, values: object) => {
    const { id } = (await documents(collection))[at];
    await author.saveDraft(collection, id, values);
    await author.publish(collection, id);
  };
  return {
    ...editsOfDirectorates(changeAlone),
    ...editsByTwo(change, documents),
    ...withdrawals(author, inTwos),
    ...settings(approver, documents),
    'a batch': async () => {
      for (const at of [3, 4, 5, 6, 7]) await changeAlone('departments', at, { summary: `Në një tufë, e ${at}-ta.` });
    },
  };
}

type Change = (collection: string, at: number, values: object) => Promise<void>;
type Documents = (collection: string) => Promise<Content[]>;

const editsOfDirectorates = (change: Change) => ({
  'the summary of a directorate': () => change('departments', 0, { summary: 'Përmbledhje e provës.' }),
  'the title of a directorate': () => change('departments', 1, { title: 'Drejtoria e Provës' }),
  'the address of a directorate': () => change('departments', 2, { slug: 'drejtori-me-adrese-tjeter' }),
  'a topic': () => change('topics', 0, { title: 'Tema e provës' }),
  'a body': () => change('bodies', 0, { title: 'Organi i provës' }),
  'the address of a topic': () => change('topics', 1, { slug: 'tema-me-adrese-tjeter' }),
});

const editsByTwo = (change: Change, documents: Documents) => ({
  'the amount of a tariff': async () => {
    const { amounts } = tariffSchema.parse((await documents('tariffs'))[0]);
    const last = { ...amounts[amounts.length - 1], cents: 12_345 };
    await change('tariffs', 0, { amounts: [...amounts.slice(0, -1), last] });
  },
  'the address of a procedure': () => change('procedures', 0, { slug: 'procedura-me-adrese-tjeter' }),
  'the summary of a procedure': () => change('procedures', 1, { summary: 'Përmbledhje tjetër e procedurës.' }),
  'the plain summary of an act': () => change('decisions', 0, { plainSummary: 'Me fjalë të tjera.' }),
  'the title of an act': () => change('decisions', 1, { title: 'Vendim me titull tjetër' }),
  'the day and the number of an act': () =>
    change('decisions', 2, {
      registerNumber: '9',
      adoptedOn: '2026-02-03T11:00:00.000Z',
    }),
  'a notice': () => change('notices', 0, { title: 'Njoftim me titull tjetër' }),
});

/** What goes, and comes back. */
const withdrawals = (author: Colleague, inTwos: (collection: string, id: string) => Promise<void>) => {
  let withdrawn = '';
  let untranslated = '';
  return {
    'an act withdrawn': async () => {
      const all = await author.find('decisions', { _status: 'published' });
      withdrawn = all[all.length - 1].id;
      await author.withdraw('decisions', withdrawn);
    },
    'an act restored': () => inTwos('decisions', withdrawn),
    'a translation withdrawn': async () => {
      untranslated = (await author.find('procedures', { _status: 'published' }))[2].id;
      await author.saveDraft('procedures', untranslated, { readyLocales: ['sq', 'en'] });
      await inTwos('procedures', untranslated);
    },
    'a translation added': async () => {
      await author.saveDraft('procedures', untranslated, { readyLocales: ['sq', 'sr', 'en'] });
      await inTwos('procedures', untranslated);
    },
  };
};

const settings = (approver: Colleague, documents: Documents) => {
  const save = async (name: string, values: object) => {
    const answer = await approver.ask(`globals/${name}?locale=sq&depth=0`, 'POST', values);
    if (!answer.ok) throw new Error(`Saving "${name}" was answered ${answer.status}: ${await answer.text()}`);
  };
  return {
    navigation: async () => {
      const tasks = (await documents('procedures')).slice(0, 2).map(({ id }) => id);
      await save('navigation', { tasks, footer: [{ site: 'portal', label: 'Lidhje prove', address: '/sq/' }] });
    },
    'site settings': () => save('site-settings', { contact: 'Kontakt prove' }),
  };
};
