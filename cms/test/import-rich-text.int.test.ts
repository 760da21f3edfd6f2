import { afterAll, beforeAll, expect, test } from 'vitest';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import { aDecision, aLoader, type Loader } from './a-loader';

let loader: Loader;
beforeAll(async () => void (loader = await aLoader()));
afterAll(() => loader.town.cms.stop());

const markdown = [
  '## Neni 1',
  'Komuna **vendos** dhe *publikon* te [ligji](https://law.example/?a=1&b=2).',
  '- një\n    - brenda\n- dy',
  '1. e para\n2. e dyta',
  '> Fjalë',
  '| Shërbimi | Çmimi |\n| --- | --- |\n| Leje | 5 € |',
  '#### Shtojcë',
].join('\n\n');

test('Markdown becomes rich text, and rich text HTML', async () => {
  const act = aDecision(markdown);

  const { publicId } = await loader.load(act);

  expect((await loader.formsOf(publicId)).sq.text).toBe(
    '<h2>Neni 1</h2>' +
      '<p>Komuna <strong>vendos</strong> dhe <em>publikon</em> te <a href="https://law.example/?a=1&amp;b=2">ligji</a>.</p>' +
      '<ul><li>një<ul><li>brenda</li></ul></li><li>dy</li></ul><ol><li>e para</li><li>e dyta</li></ol>' +
      '<blockquote><p>Fjalë</p></blockquote>' +
      '<table><thead><tr><th scope="col">Shërbimi</th><th scope="col">Çmimi</th></tr></thead>' +
      '<tbody><tr><td>Leje</td><td>5 €</td></tr></tbody></table><h4>Shtojcë</h4>',
  );
  expect((await loader.load(act)).outcome).toBe('unchanged');
});

test.each([
  ['a heading of the page', '# Titulli'],
  ['a picture', '![Harta](https://map.example/a.png)'],
  ['an element of HTML', 'Para\n\n<div>x</div>'],
  ['a link that leads into brackets', 'Para [këtu](javascript:alert(1))'],
  ['code', '- një `shenjë`'],
])('Markdown with %s is refused on its field, with the line', async (_, text) => {
  const { status, body } = await loader.post(aDecision(text));

  expect([status, body.errors[0].path]).toEqual([400, 'text']);
  expect(body.errors[0].message).toMatch(/not understood: “(#|!|<div|Para \[|një `)/);
});

test('a link that could run a script is refused on its field', async () => {
  const { status, body } = await loader.post(aDecision('[këtu](javascript:alert)'));

  expect([status, body.errors]).toEqual([400, [{ path: 'text', message: expect.stringContaining('no safe page') }]]);
});

test('a text that can no longer be shown does not keep the others from being told, and no site takes it', async () => {
  const [spoilt, other] = [await loader.load(aDecision('Vendoset.')), await loader.load(aDecision('Vendoset.'))];
  const text = { root: { type: 'root', children: [{ type: 'widget' }] } };
  const { publicKinds } = await import('../src/workflow/public-kinds');
  const data = { ...(await loader.town.main(spoilt.publicId, publicKinds.decision)), text: { sq: text } };
  await loader.town.payload.db.updateOne({ collection: 'decisions', id: spoilt.publicId, data, req: {} });

  const forms = await loader.formsOf(spoilt.publicId);

  expect(forms.sq).toEqual({ notPresentable: expect.stringContaining('"widget"') });
  expect(formSchemas.decision.safeParse(forms.sq).success).toBe(false);
  expect(formSchemas.decision.safeParse((await loader.formsOf(other.publicId)).sq).success).toBe(true);
});
