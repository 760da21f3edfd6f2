/// <reference types="astro/client" />

// For `tsc`, which cannot read `.astro` files: `astro check` can, and knows what each one takes.
declare module '*.astro' {
  const component: (props: { address: import('../content/addresses.ts').Address }) => unknown;
  export default component;
}

interface ImportMetaEnv {
  /** The site that is being compiled. */
  readonly SITE_NAME: import('@gjakova/shared/sites').Site;
  /** What a static build is made from: a file or an address. Empty in a bundle. */
  readonly SNAPSHOT: string;
}

declare namespace App {
  interface Locals {
    /** The page to render, as the publisher hands it over. */
    address: import('../content/addresses.ts').Address;
  }
}
