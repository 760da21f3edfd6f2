import { expect, test } from 'vitest';
import { benchPublish } from './bench-publish.ts';

/** What the architecture promises: HTML pages of both sites and all languages, tombstones not counted. */
const promised = { body: 3, new: 10, delete: 20, newCategory: 20 };

test('with 3,000 documents an edit renders the few pages that show it', { timeout: 300_000 }, async () => {
  const { edits } = await benchPublish(3_000, 1, 4);

  for (const [name, most] of Object.entries(promised)) {
    const rendered = edits[name]?.rendered;
    expect(rendered, `${name} renders at most ${most} pages`).toBeLessThanOrEqual(most);
    expect(rendered, `${name} renders something`).toBeGreaterThan(0);
  }
});
