import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Group } from '@gjakova/shared/schemas/feed';
import { aPublisher, type TestPublisher } from './test/a-publisher.ts';
import { aDecision, aDirectorate, groupOf, type TownDocument } from './test/town.ts';

const secret = 'Fshehtësirë';
const noLanguage = { sq: null, sr: null, en: null };
const told = (document: TownDocument, former: Group['formerAddresses'] = []) => groupOf(document, 1, former);
const act = (publicId: string, title: string, day: string) => told(aDecision(publicId, day, { title: { sq: title } }));
const withdrawn = {
  ...told(aDecision('v1', '2026-10-01'), [{ locale: 'sq', path: '/sq/vendimet/vendim-v1/' }]),
  locales: noLanguage,
  gone: { reason: 'withdrawn' },
};

let publisher: TestPublisher;
beforeEach(async () => {
  publisher = await aPublisher();
  await publisher.begin(told(aDirectorate('d1')), act('v1', secret, '2026-10-01'), act('v2', 'E njohur', '2026-10-02'));
  // Lists name it, and move on.
  for (const day of ['03', '04', '05', '06']) await publisher.tell(act(`v${day}`, `Akti ${day}`, `2026-10-${day}`));
});
afterEach(() => publisher.remove());

it('the word of a withdrawn document is nowhere in publisher.db, and that of another one is', async () => {
  expect(placesOf(secret).length).toBeGreaterThan(3);

  await publisher.tell(withdrawn);

  expect(placesOf(secret)).toEqual([]);
  expect(placesOf('E njohur').length).toBeGreaterThan(3);
  expect(publisher.shown('official', '/sq/vendimet/vendim-v1/')).toContain('tombstone');
});

it('the word of a translation that is withdrawn is nowhere either', async () => {
  const both = aDecision('v9', '2026-10-09', { title: { sq: 'E nënta', sr: 'Tajnovitost' } });
  await publisher.tell(told(both));
  expect(placesOf('Tajnovitost').length).toBeGreaterThan(1);

  await publisher.tell(told({ ...both, title: { sq: 'E nënta' } }));

  expect(placesOf('Tajnovitost')).toEqual([]);
});

it('a document of which nothing is told any more is nowhere either', async () => {
  await publisher.tell({ ...act('v1', secret, '2026-10-01'), locales: noLanguage });

  expect(placesOf(secret)).toEqual([]);
});

it('an earlier release that is pinned is let go, and none can be shown again', async () => {
  const { release } = publisher.releases.state;
  publisher.releases.rollBackTo(release);

  const { number } = await publisher.tell(withdrawn);

  expect(publisher.releases.state).toMatchObject({ release: number, pinned: 0 });
  expect(() => publisher.releases.rollBackTo(release)).toThrow('is not kept any more');
});

it('an edited text leaves the releases before it', async () => {
  const { release } = publisher.releases.state;
  await publisher.tell(act('v1', 'Titull i ri', '2026-10-01'));

  publisher.releases.rollBackTo(release);

  expect(publisher.shown('official', '/sq/vendimet/vendim-v1/')).toContain(secret);
});

/** Where a word stands: in the bodies, which are unpacked, and in the bytes of publisher.db and of its log. */
function placesOf(word: string): string[] {
  const bodies = publisher.db.prepare(`SELECT first, site || path AS place, encoding, bytes
    FROM bodies LEFT JOIN versions ON body = bodies.id LEFT JOIN pages ON pages.id = page`);
  const inBodies = bodies.all().flatMap(({ first, place, encoding, bytes }) => {
    const packed = bytes as Uint8Array; // a blob
    const text = (encoding === 'br' ? brotliDecompressSync(packed) : Buffer.from(packed)).toString();
    return text.includes(word) ? [`${String(place)} of ${String(first)}`] : [];
  });
  const files = ['', '-wal'].filter((end) => readFileSync(publisher.file + end).includes(word));
  return [...inBodies, ...files.map((end) => `publisher.db${end}`)];
}
