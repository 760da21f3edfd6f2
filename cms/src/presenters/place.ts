import type { Locale } from '@gjakova/shared/locales';
import type { PublishedPlace } from '@gjakova/shared/schemas/place';
import { weekdays, type StoredOpenings, type StoredPlace } from '../workflow/stored-kinds';
import { presentCommon } from './common';
import { referencesTo } from './references';
import { asked, dayIn, textIn } from './stored';

/**
 * What the public may know of a place where people go.
 *
 * Fields are named one by one: a field added to the collection stays private until someone adds it here.
 */
export const presentPlace = (place: StoredPlace, locale: Locale): PublishedPlace => ({
  kind: 'place',
  ...presentCommon(place, locale),
  departments: referencesTo('department', place.departments),
  address: textIn(place.address, locale),
  floorAndRoom: textIn(place.floorAndRoom, locale),
  position: presentPosition(place.position),
  phone: textIn(place.phone, locale),
  email: place.email || null,
  hours: presentHours(place.hours),
  exceptions: presentExceptions(place.exceptions, locale),
  counters: (place.counters ?? []).map(({ name, serves }) => ({
    name: textIn(name, locale),
    serves: textIn(serves, locale),
  })),
  access: presentAccess(place.access, locale),
});

/** It has both its numbers, or is not known. */
function presentPosition(position: StoredPlace['position']): PublishedPlace['position'] {
  const { lat, lng } = position ?? {};
  return typeof lat === 'number' && typeof lng === 'number' ? { lat, lng } : null;
}

/** In the order of the week. */
const presentHours = (hours: StoredPlace['hours']): PublishedPlace['hours'] =>
  (hours ?? [])
    .map(({ weekday, openings }) => ({
      weekday: weekdays.indexOf(asked(weekday)) + 1,
      openings: presentOpenings(openings),
    }))
    .sort((a, b) => a.weekday - b.weekday);

/** The earliest first. */
const presentExceptions = (exceptions: StoredPlace['exceptions'], locale: Locale): PublishedPlace['exceptions'] =>
  (exceptions ?? [])
    .map(({ from, to, openings, reason }) => ({
      from: asked(dayIn(from)),
      to: asked(dayIn(to) ?? dayIn(from)),
      openings: presentOpenings(openings),
      reason: textIn(reason, locale),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

const presentOpenings = (openings: StoredOpenings | undefined) =>
  (openings ?? []).map(({ opens, closes }) => ({ opens: asked(opens), closes: asked(closes) }));

const presentAccess = (access: StoredPlace['access'], locale: Locale): PublishedPlace['access'] => ({
  stepFree: asKnown(access?.stepFree),
  lift: asKnown(access?.lift),
  accessibleToilet: asKnown(access?.accessibleToilet),
  hearingLoop: asKnown(access?.hearingLoop),
  parking: asKnown(access?.parking),
  note: textIn(access?.note, locale),
});

/** Null: not known. */
const asKnown = (choice: 'yes' | 'no' | null | undefined): boolean | null => (choice ? choice === 'yes' : null);
