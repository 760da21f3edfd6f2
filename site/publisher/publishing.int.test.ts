import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aTown } from './test/a-town.ts';
import { groupOf, aDirectorate, aProcedure, type TownDocument } from './test/town.ts';
import { eventually, prepareSites, type Sites } from './test/processes.ts';

// The poll is off: whatever becomes public here does so because a webhook said "look again".
let sites: Sites;

beforeAll(async () => {
  sites = await prepareSites();
  sites.cms.publish(...aTown());
  sites.startServer();
  sites.startPublisher({ POLL_MS: '0' });
  await sites.settled();
});
afterAll(() => sites.stop());
beforeEach(() => {
  sites.cms.receipts.length = 0;
});

/** Publishes, says so by webhook, and answers what the release has changed. */
async function publish(...documents: TownDocument[]) {
  sites.cms.publish(...documents);
  return look();
}

async function look() {
  await sites.cms.webhook(sites.ports.publisher);
  await sites.settled();
  const { release } = await sites.health();
  return sites.changedIn(release);
}

const status = async (...[site, path]: Parameters<Sites['text']>) => (await sites.get(site, path)).status;

describe('a publication', () => {
  it('that edits a summary renders the pages that show it, and no other', async () => {
    const summary = { sq: 'Ndryshuar.', sr: 'Za p1.', en: 'About p1.' };

    const { pages, rendered } = await publish(aProcedure('p1', 'd1', { summary }));

    expect(pages).toEqual(['official /sq/drejtorite/drejtoria-d1/', 'portal /sq/procedurat/leje-p1/']);
    expect(rendered).toBe(2);
    expect(await sites.text('portal', '/sq/procedurat/leje-p1/')).toContain('Ndryshuar.');
    expect(await sites.text('official', '/sq/drejtorite/drejtoria-d1/')).toContain('Ndryshuar.');
  });

  it('that renames a directorate renders its own page and those that name it', async () => {
    const title = { sq: 'Drejtoria e re', sr: 'Direkcija d2', en: 'Directorate d2' };

    const { pages, rendered } = await publish(aDirectorate('d2', { title }));

    expect(pages).toEqual([
      'official /sq/',
      'official /sq/drejtorite/',
      'official /sq/drejtorite/drejtoria-d2/',
      'official /sq/vendimet/vendim-v2/',
      'portal /sq/',
      'portal /sq/procedurat/',
      'portal /sq/procedurat/leje-p4/',
      'portal /sq/procedurat/leje-p5/',
    ]);
    expect(rendered).toBe(pages.length);
  });

  it('that changes nothing renders nothing, and is told to be live', async () => {
    const { pages, rendered } = await publish(aProcedure('p3', 'd1'));

    expect({ pages, rendered }).toEqual({ pages: [], rendered: 0 });
    expect(sites.cms.receipts).toHaveLength(3);
  });

  it('under a new slug leads on from the old address', async () => {
    await publish(aProcedure('moves', 'd1'));
    await publish(aProcedure('moves', 'd1', { slug: { sq: 'leje-e-re', sr: 'dozvola-moves', en: 'permit-moves' } }));

    const answer = await sites.get('portal', '/sq/procedurat/leje-moves/');

    expect(answer.status).toBe(301);
    expect(answer.headers.get('Location')).toBe('/sq/procedurat/leje-e-re/');
    expect(await status('portal', '/sq/procedurat/leje-e-re/')).toBe(200);
  });

  it('under its old slug again is where it was, and the other address leads there', async () => {
    const slug = { sq: 'tjeter', sr: 'drugo', en: 'other' };
    await publish(aProcedure('returns', 'd1'));
    await publish(aProcedure('returns', 'd1', { slug }));
    await publish(aProcedure('returns', 'd1'));

    expect(await status('portal', '/sq/procedurat/leje-returns/')).toBe(200);
    expect((await sites.get('portal', '/sq/procedurat/tjeter/')).headers.get('Location')).toBe(
      '/sq/procedurat/leje-returns/',
    );
  });

  it('without a language has a page there that says so, and leads on once the translation is there', async () => {
    const missing = await sites.get('portal', '/sr/postupci/p5/');
    const page = await missing.text();
    await publish(aProcedure('p5', 'd2'));

    const answer = await sites.get('portal', '/sr/postupci/p5/');

    expect(missing.status).toBe(200);
    expect(page).toMatch(/<meta name="robots" content="noindex/);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('Location')).toBe('/sr/postupci/dozvola-p5/');
  });

  it('that is withdrawn leaves pages that say so, and is in no list', async () => {
    await publish(aProcedure('leaves', 'd2'));
    sites.cms.receipts.length = 0;
    sites.cms.withdraw(aProcedure('leaves', 'd2'));
    await look();

    expect(await status('portal', '/sq/procedurat/leje-leaves/')).toBe(410);
    expect(await status('portal', '/en/procedures/permit-leaves/')).toBe(410);
    expect(await sites.text('official', '/sq/drejtorite/drejtoria-d2/')).not.toContain('leje-leaves');
    expect(await sites.text('portal', '/sq/procedurat/')).not.toContain('leje-leaves');
    expect(sites.cms.receipts.map(({ state, locale }) => `${state} ${locale}`)).toEqual([
      'gone sq',
      'gone sr',
      'gone en',
    ]);
  });

  it('after a withdrawal has its pages again', async () => {
    await publish(aProcedure('comes-back', 'd2'));
    sites.cms.withdraw(aProcedure('comes-back', 'd2'));
    await look();
    await publish(aProcedure('comes-back', 'd2'));

    expect(await status('portal', '/sq/procedurat/leje-comes-back/')).toBe(200);
    expect(await sites.text('portal', '/sq/procedurat/')).toContain('leje-comes-back');
  });
});

describe('a bad document', () => {
  it('among ten is refused alone, with its reason; nine go live', async () => {
    const ten = Array.from({ length: 10 }, (_, index) => aProcedure(`ten${index}`, 'd1'));
    sites.cms.publish(...ten);
    const bad = groupOf(ten[4], 0, []);
    sites.cms.send({ ...bad, locales: { ...bad.locales, en: { ...Object(bad.locales.en), internalNote: 'private' } } });

    await look();

    const states = ten.map(({ publicId }) => status('portal', `/sq/procedurat/leje-${publicId}/`));
    expect(await Promise.all(states)).toEqual([200, 200, 200, 200, 404, 200, 200, 200, 200, 200]);
    const refused = sites.cms.receipts.filter(({ state }) => state === 'refused');
    expect(refused.map(({ locale }) => locale)).toEqual(['sq', 'sr', 'en']);
    expect(refused[0]).toMatchObject({
      publicId: 'ten4',
      step: 'parse',
      reason: expect.stringContaining('internalNote'),
    });
  });

  it('that takes the address of another is refused; its previous version stays', async () => {
    const slug = { sq: 'leje-p3', sr: 'dozvola-ten1', en: 'permit-ten1' };

    await publish(aProcedure('ten1', 'd1', { slug }));

    expect(await status('portal', '/sq/procedurat/leje-ten1/')).toBe(200);
    expect(await sites.text('portal', '/sq/procedurat/leje-p3/')).toContain('Leje p3');
    expect(sites.cms.receipts[0]).toMatchObject({ state: 'refused', publicId: 'ten1', step: 'address' });
  });
});

describe('receipts', () => {
  it('name the address of each language that has a text', async () => {
    await publish(aProcedure('r1', 'd1', { title: { sq: 'Leje r1' } }));

    const address = `http://localhost:${sites.ports.portal}/sq/procedurat/leje-r1/`;
    expect(sites.cms.receipts).toHaveLength(1);
    expect(sites.cms.receipts[0]).toMatchObject({ state: 'live', publicId: 'r1', locale: 'sq', address });
  });
});

describe('a webhook', () => {
  const asked = async (change: Parameters<Sites['cms']['webhook']>[1]) => {
    const before = sites.cms.asked;
    const answered = await sites.cms.webhook(sites.ports.publisher, change);
    return { answered, asked: () => sites.cms.asked - before };
  };

  it.each([
    ['signed by somebody else', { secret: `whsec_${Buffer.from('not the one').toString('base64')}` }],
    ['older than five minutes', { at: new Date(Date.now() - 6 * 60_000) }],
    ['of the future', { at: new Date(Date.now() + 6 * 60_000) }],
  ])('%s is not heard', async (_, change) => {
    const webhook = await asked(change);

    expect(webhook.answered).toBe(401);
    expect(webhook.asked()).toBe(0);
  });

  it('of another type is refused, though it is genuine', async () => {
    const webhook = await asked({ type: 'release.unknown' });

    expect(webhook.answered).toBe(400);
    expect(webhook.asked()).toBe(0);
  });

  it('that is sent again is taken, and not heard a second time', async () => {
    const first = await asked({ id: 'msg_twice' });
    await eventually(first.asked).toBe(1);

    const second = await asked({ id: 'msg_twice' });
    const third = await asked({ id: 'msg_another' });

    expect(second.answered).toBe(204);
    await eventually(third.asked).toBe(1);
    expect(second.asked()).toBe(1); // of the third
  });

  it('longer than any of ours is refused', async () => {
    const url = `http://127.0.0.1:${sites.ports.publisher}/webhook`;

    const answer = await fetch(url, { method: 'POST', body: 'x'.repeat(20_000) });

    expect(answer.status).toBe(413);
  });
});
