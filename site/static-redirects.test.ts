import { expect, it } from 'vitest';
import { addressesOf } from './content/addresses.ts';
import { documentFrom } from './content/document.ts';
import { aStore } from './publisher/test/a-store.ts';
import { aProcedure, groupOf } from './publisher/test/town.ts';
import { redirectsOf } from './static-redirects.ts';

const former = (path: string) => [{ locale: 'sq' as const, path }];
const present = aProcedure('p1', 'd1');
const moved = documentFrom(groupOf(present, 1, former('/sq/procedurat/e-vjeter/')));
const gone = documentFrom({
  ...groupOf(aProcedure('p2', 'd1'), 1, former('/sq/procedurat/e-larguar/')),
  gone: { reason: 'withdrawn' },
});

it('says for files what they cannot: moved, gone, and the language of the reader', () => {
  const store = aStore(present);
  store.replace(moved);

  expect(redirectsOf(addressesOf([moved, gone]), store).split('\n')).toEqual([
    '/ /sq/ 302! Language=sq',
    '/ /sr/ 302! Language=sr,sh,bs,hr',
    '/ /en/ 302! Language=en',
    '/ /sq/ 302!',
    '/sq/procedurat/e-vjeter/ /sq/procedurat/leje-p1/ 301!',
    '/sq/procedurat/e-larguar/ /sq/procedurat/e-larguar/ 410!',
    '',
  ]);
});
