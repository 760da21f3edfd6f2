import { expect, it } from 'vitest';
import { onlineWay } from './online-way.ts';

const eKosova = { url: 'https://ekosova.example.org/p1', checkedOn: null };
const way = (
  channel: 'counter' | 'e-kosova' | 'online',
  level: 'information' | 'apply',
  url: string | null = null,
) => ({
  ...{ channel, level, place: null, url, loginRequired: false, note: '' },
});

it('is the first way on the web by which one can apply', () => {
  const channels = [
    way('counter', 'apply'),
    way('online', 'information', 'https://a.example.org'),
    way('online', 'apply', 'https://b.example.org'),
  ];

  expect(onlineWay({ channels, eKosova: null })).toEqual({ channel: 'online', url: 'https://b.example.org' });
});

it('is the page on eKosova where the way itself names none', () => {
  expect(onlineWay({ channels: [way('e-kosova', 'apply')], eKosova })).toEqual({
    channel: 'e-kosova',
    url: eKosova.url,
  });
});

it('is none where one can only read, or go', () => {
  expect(onlineWay({ channels: [way('counter', 'apply')], eKosova })).toBeNull();
  expect(onlineWay({ channels: [way('e-kosova', 'information')], eKosova })).toBeNull();
});
