import type { APIRoute } from 'astro';
import type { Address } from '../../content/addresses.ts';
import { calendarAt } from '../feeds/calendar.ts';
import { addressesOfSite } from '../static-addresses.ts';

export const getStaticPaths = () =>
  addressesOfSite()
    .filter(({ template }) => template === 'calendar')
    .map((address) => ({ params: { file: address.path.slice(1, -'.ics'.length) }, props: { address } }));

/** A deadline for calendars. The static build hands the address over as props, the publisher as locals. */
export const GET: APIRoute<{ address?: Address }> = ({ props, locals }) =>
  new Response(calendarAt(props.address ?? locals.address), { headers: { 'Content-Type': 'text/calendar' } });
