import type { Endpoint, SanitizedConfig } from 'payload';
import type { AccessTable, Rows } from './access-table';

/** What of a configuration has endpoints. */
export type Configured = Pick<SanitizedConfig, 'endpoints' | 'collections' | 'globals'>;

/** Something that can be asked: its place in the API, and its endpoints by method and path. */
export interface Place {
  name: string;
  address: string;
  endpoints: string[];
  rows: Rows | undefined;
}

/** Everything that a configuration lets ask for, each with its rows of the table. */
export function placesOf({ endpoints, collections, globals }: Configured, table: AccessTable): Place[] {
  const own = { name: 'the API itself', address: '', endpoints: namesOf(endpoints), rows: table.endpoints };
  return [
    own,
    ...collections.map(({ slug, endpoints }) => ({
      name: slug,
      address: `/${slug}`,
      endpoints: namesOf(endpoints),
      rows: table.collections[slug],
    })),
    ...globals.map(({ slug, endpoints }) => ({
      name: `global ${slug}`,
      address: `/globals/${slug}`,
      endpoints: namesOf(endpoints),
      rows: table.globals[slug],
    })),
  ];
}

/** What is found in a configuration and has no row in the table, and the other way round. */
export function gapsOf(config: Configured, table: AccessTable): string[] {
  const places = placesOf(config, table);
  const known = places.map(({ name }) => name);
  const named = [...Object.keys(table.collections), ...Object.keys(table.globals).map((slug) => `global ${slug}`)];
  return [
    ...places.flatMap(gapsAt),
    ...named.filter((name) => !known.includes(name)).map((name) => `there is no ${name}`),
  ];
}

function gapsAt({ name, endpoints, rows }: Place): string[] {
  if (!rows) return [`${name} has no rows`];
  const missing = endpoints.filter((endpoint) => !rows[endpoint]).map((endpoint) => `${name}: ${endpoint} has no row`);
  const vain = Object.keys(rows).filter((row) => !endpoints.includes(row));
  return [...missing, ...vain.map((row) => `${name}: there is no ${row}`)];
}

/** Payload takes the first of two with the same name. */
const namesOf = (endpoints: readonly Pick<Endpoint, 'method' | 'path'>[] | false | undefined): string[] => [
  ...new Set((endpoints || []).map(({ method, path }) => `${method} ${path}`)),
];
