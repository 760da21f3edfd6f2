import { expect, it } from 'vitest';
import { mapLinks } from './map-links.ts';

it('names a point in the way of each kind of map', () => {
  expect(mapLinks({ lat: 42.38034, lng: 20.4285 })).toEqual({
    web: 'https://www.openstreetmap.org/?mlat=42.38034&mlon=20.42850#map=18/42.38034/20.42850',
    application: 'geo:42.38034,20.42850',
    coordinates: '42.38034, 20.42850',
  });
});
