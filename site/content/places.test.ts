import { expect, it } from 'vitest';
import { placesOf } from './places.ts';

const at = (publicId: string | null) => ({ place: publicId === null ? null : { kind: 'place' as const, publicId } });
const step = { title: 'Dorëzoni', text: '', optional: false, timeText: '' };
const channel = { channel: 'counter', level: 'apply', url: null, loginRequired: false, note: '' } as const;

it('names each place of steps and channels once', () => {
  const procedure = {
    steps: [
      { ...step, ...at('a') },
      { ...step, ...at(null) },
    ],
    channels: [
      { ...channel, ...at('a') },
      { ...channel, ...at('b') },
    ],
  };

  expect(placesOf(procedure).map(({ publicId }) => publicId)).toEqual(['a', 'b']);
});
