import eslint from '@eslint/js';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/test/**/*.ts', 'shared/tools/e2e/**'];
const templates = ['site/src/**/*.{ts,astro}'];

/** Bans a piece of syntax, and says what to do instead. */
const ban = (selector, message) => ({ selector, message });

const anywhere = [
  ban('TSEnumDeclaration', 'Write a union or an `as const` object: Node runs this file as it is.'),
  ban('TSParameterProperty', 'Write the field and its assignment: Node runs this file as it is.'),
];
const outsideEnvironment = [
  ban(
    "MemberExpression[object.name='process'][property.name='env']",
    'Only environment.ts reads the environment, checks it and says what is wrong.',
  ),
];
const outsideDatabase = [
  ban(
    ":matches(MemberExpression[object.name='payload'], MemberExpression[object.property.name='payload'])[property.name='db']",
    'Only database/ and outbox/lease.ts know the database: payload.db.* passes by hooks, access and transactions.',
  ),
];
const inTemplates = [
  ban("NewExpression[callee.name='Date'][arguments.length=0]", 'Time is a read: content.today or content.isPast().'),
  ban(
    "MemberExpression[object.name='Date'][property.name='now']",
    'Time is a read: content.today or content.isPast().',
  ),
  ban("MemberExpression[object.name='Math'][property.name='random']", 'The same content must give the same bytes.'),
  ban("JSXElement[openingElement.name.name='style']", 'Styles stand in the one stylesheet.'),
  ban("JSXAttribute[name.name='style']", 'Styles stand in the one stylesheet; the security policy refuses this one.'),
  ban(
    "JSXElement[openingElement.name.name='script']:not(:has(JSXAttribute[name.name='src'])):not(:has(JSXAttribute[value.value='application/ld+json']))",
    'The security policy refuses inline scripts.',
  ),
  ban("JSXNamespacedName[namespace.name='server']", 'A page is whole when it is published: no server islands.'),
];

/** `max-lines-per-function`, but the callback of `describe` is a list of tests, not a function that has to be followed. */
const maxLinesPerFunction = builtinRules.get('max-lines-per-function');
const ours = {
  rules: {
    'max-lines-per-function': {
      meta: maxLinesPerFunction.meta,
      create(context) {
        const isDescribe = (node) => /^describe\b/.test(context.sourceCode.getText(node.parent?.callee));
        const report = (problem) => isDescribe(problem.node) || context.report(problem);
        return maxLinesPerFunction.create(Object.create(context, { report: { value: report } }));
      },
    },
  },
};

export default tseslint.config(
  {
    // What tools write is not read by people.
    ignores: [
      '**/.next/',
      '**/.astro/',
      '**/dist/',
      '**/.data/',
      '**/next-env.d.ts',
      'test-results/',
      'playwright-report/',
      'cms/src/payload-types.ts',
      'cms/src/migrations/',
      'cms/src/app/**/importMap.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '.*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { ours },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'ours/max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'no-restricted-syntax': ['error', ...anywhere, ...outsideEnvironment],
      // A number in a text is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` where nothing is expected is our way to write a small callback.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // It believes that a condition stays what it was across an await, and that every index is there.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Our objects are closures: their functions may be passed on as they are.
      '@typescript-eslint/unbound-method': 'off',
      // `void` before a call in a callback says that its value is not awaited, whatever it is.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // The letters of our three languages are one code point each.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['cms/**/*.{ts,tsx}'],
    ignores: ['cms/src/database/**', 'cms/src/outbox/lease.ts'],
    rules: { 'no-restricted-syntax': ['error', ...anywhere, ...outsideEnvironment, ...outsideDatabase] },
  },
  {
    files: templates,
    rules: {
      'no-restricted-syntax': ['error', ...anywhere, ...outsideEnvironment, ...inTemplates],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'astro:content', message: 'Content is read through the tracked content API.' },
            { name: 'node:sqlite', message: 'Content is read through the tracked content API.' },
          ],
          // dependency-cruiser, which checks all other imports, does not read .astro files.
          patterns: [
            {
              regex: '/(cms|content-migrations|publisher|server)/',
              message: 'Templates import only shared, content and each other.',
            },
          ],
        },
      ],
    },
  },
  {
    // The environment is read here; tools and tests also hand it on to the processes that they start.
    files: ['**/environment.ts', 'shared/tools/**', '*.config.{ts,mjs}', '*/*.config.{ts,mjs}', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...anywhere] },
  },
  {
    // Matchers and the answers of what is tested are `any`; the test says what they have to be.
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  { ...jsxA11y.configs.recommended, files: ['**/*.tsx'] },
  { files: ['**/*.{js,mjs,cjs,astro}', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
);
