import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { root } from './tool.ts';

// None of these rules asks for types, which take their time.
const lint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });
const template = 'site/src/templates/Procedure.astro';
const code = 'site/src/links.ts';
const cms = 'cms/src/payload.config.ts';

async function complaintsAbout(text: string, filePath: string): Promise<string[]> {
  const [{ messages } = { messages: [] }] = await lint.lintText(text, { filePath });
  return messages.map(({ message }) => message);
}

const manyLines = (lines: number) => 'export const x = 1;\n'.repeat(lines);
const longFunction = `export function f() {\n${'  f();\n'.repeat(40)}}\n`;
const branches = `export const f = (n: number) => ${'n > 1 ? 1 : '.repeat(10)} 0;`;

test.each([
  ['a clock in a template', template, '---\nconst now = new Date();\n---\n<p>{now}</p>', 'Time is a read'],
  ['a clock beside the templates', code, 'export const now = Date.now();', 'Time is a read'],
  ['chance in a template', template, '<p>{Math.random()}</p>', 'The same content must give the same bytes'],
  ['a style in a template', template, '<style>p { color: red }</style>', 'the one stylesheet'],
  ['an inline style', template, '<p style="color: red">x</p>', 'the one stylesheet'],
  ['an inline script', template, '<script>alert(1)</script>', 'refuses inline scripts'],
  ['a server island', template, '---\nimport A from "./A.astro";\n---\n<A server:defer />', 'no server islands'],
  [
    'bundled content',
    template,
    '---\nimport { getEntry } from "astro:content";\n---\n{getEntry}',
    'tracked content API',
  ],
  [
    'the database in a template',
    code,
    'import { DatabaseSync } from "node:sqlite"; export { DatabaseSync };',
    'tracked content',
  ],
  ['the environment outside environment.ts', cms, 'export const port = process.env.PORT;', 'Only environment.ts'],
  ['a way around hooks and access', cms, 'export const f = (req: any) => req.payload.db.find();', 'Only database/'],
  ['an enum', code, 'export enum Colour { Red }', 'Node runs this file as it is'],
  ['any', code, 'export const f = (x: any) => String(x);', 'Unexpected any'],
  ['a claim that something is there', code, 'export const f = (x?: string) => x!.length;', 'non-null assertion'],
  ['a file of 201 lines', code, manyLines(201), 'File has too many lines (201). Maximum allowed is 200'],
  ['a function of 42 lines', code, longFunction, 'too many lines (42). Maximum allowed is 40'],
  ['a function with eleven ways through', code, branches, 'complexity of 11. Maximum allowed is 10'],
  [
    'an exception without need',
    code,
    '// eslint-disable-next-line complexity\nexport const x = 1;',
    'Unused eslint-disable',
  ],
])('%s is refused', async (_, file, text, complaint) => {
  expect(await complaintsAbout(text, file)).toContainEqual(expect.stringContaining(complaint));
});

test('data for search engines is no script', async () => {
  expect(await complaintsAbout('<script type="application/ld+json" set:html={"{}"} />', template)).toEqual([]);
});

test('a list of tests may be long, a test may not', async () => {
  const list = (body: string) => `import { describe, test } from 'vitest';\ndescribe('x', () => {\n${body}});\n`;
  const file = 'shared/tools/start/lock.test.ts';
  const longTest = `test('y', () => {\n${'  Math.sign(1);\n'.repeat(40)}});\n`;

  expect(await complaintsAbout(list('  test.todo("y");\n'.repeat(50)), file)).toEqual([]);
  expect(await complaintsAbout(list(longTest), file)).toEqual([expect.stringContaining('too many lines (42)')]);
});
