import { degrees, group, line, lines, references, signs } from '../fields/builders';
import { access, counters, hours } from '../fields/place-fields';
import { tabs } from '../fields/tabs';
import { asPublicKind } from '../hooks/as-public-kind';
import { checkPlace } from '../hooks/places';
import { publicKinds } from '../workflow/public-kinds';

/** Where people go: offices with their counters and hours (schema.org CivicStructure, CPSV-AP Channel). */
export const Places = asPublicKind(publicKinds.place, {
  columns: ['title', 'address', 'phone', '_status', 'updatedAt'],
  fields: [
    tabs({
      whereItIs: [
        lines('place.address', 500),
        line('place.floorAndRoom'),
        signs('place.phone'),
        signs('place.email'),
        references('place.departments', 'department'),
        group('place.position', [degrees('place.position.lat', 90), degrees('place.position.lng', 180)]),
      ],
      hours,
      countersAndAccess: [counters, access],
    }),
  ],
  checks: [checkPlace],
});
