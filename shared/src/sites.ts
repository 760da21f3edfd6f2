/** The two sites: the institution's, and what a citizen needs. */
export const sites = ['official', 'portal'] as const;
export type Site = (typeof sites)[number];

/** Where each site is for the public, without a slash at the end. Known at start, never compiled in. */
export type Origins = Record<Site, string>;

/** The addresses of a machine on which nothing else is said. */
export const localOrigins: Origins = { official: 'http://localhost:4321', portal: 'http://localhost:4322' };
