/** The smallest adapter there can be: the bundle exports the app, and the publisher calls it. */
export const renderAdapter = () => ({
  name: 'render-adapter',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'render-adapter',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.mjs', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: {
          staticOutput: 'stable',
          hybridOutput: 'stable',
          serverOutput: 'stable',
          sharpImageService: 'stable',
          i18nDomains: 'unsupported',
          envGetSecret: 'stable',
        },
      }),
  },
});
