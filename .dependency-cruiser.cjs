/** The rule of imports: .github/adr and architecture; every module is checked, tests included. */
module.exports = {
  forbidden: [
    {
      name: 'shared-imports-nothing-of-ours',
      severity: 'error',
      comment: 'What all share knows none of them; its tools run the others as processes.',
      from: { path: '^shared/' },
      to: { path: '^(cms|site|content-migrations)/' },
    },
    {
      name: 'only-shared',
      severity: 'error',
      comment: 'What passes between CMS, sites and migrations is JSON over HTTP, described in shared/src/schemas.',
      from: { path: '^(cms|site|content-migrations)/' },
      to: { path: '^(cms|site|content-migrations|shared/tools)/', pathNot: '^$1/' },
    },
    {
      name: 'no-tools-in-the-product',
      severity: 'error',
      comment: 'shared/src goes into browsers; the tools start processes.',
      from: { path: '^shared/src/' },
      to: { path: '^shared/tools/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Modules that need each other are one module, or lack a third. Types are gone when the code runs.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      comment: 'The product does not need its tests.',
      from: { pathNot: ['\\.test\\.tsx?$', '/test/', '/e2e/', '/faults/'] },
      to: { path: ['\\.test\\.tsx?$', '/test/', '/e2e/', '/faults/'], pathNot: 'node_modules' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere; some are made by Astro and by the paths of the CMS.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:|@payload-config$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.next|\\.astro|dist|\\.data)/|importMap\\.js$|next-env\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.astro', '.json', '.d.ts'],
    },
  },
};
