import { expect } from '@playwright/test';
import { z } from 'zod';
import { pathOf } from '../../src/addresses.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { signInAs, type Colleague } from '../system/office.ts';
import type { System } from '../system/system.ts';

type Paths = Partial<Record<Locale, string>>;

/** Pages that only something that happened leaves, by language. */
export interface SpecialPages {
  moved: Paths;
  gone: Paths;
  untranslated: Paths;
}

const text = z.record(z.enum(locales), z.string());
const sectorSchema = z.object({ id: z.string(), slug: text });
type Sector = z.infer<typeof sectorSchema>;

/**
 * Renames a sector, withdraws another, takes the translations of a third away, and waits until the site shows it.
 *
 * Sectors need no second person, and nobody refers to these.
 */
export async function makeSpecialPages(system: System): Promise<SpecialPages> {
  const editor = await signInAs('editor', system);
  const [renamed, withdrawn, untranslated] = await Promise.all(
    ['Sektori për Planifikim', 'Sektori për Rini', 'Sektori për Kulturë'].map((title) => sectorNamed(title, editor)),
  );
  await rename(renamed, editor);
  await editor.withdraw('departments', withdrawn.id);
  await editor.saveDraft('departments', untranslated.id, { readyLocales: ['sq'] });
  await editor.publish('departments', untranslated.id);

  const pages = {
    moved: pathsOf(renamed),
    gone: pathsOf(withdrawn),
    untranslated: pathsOf({ slug: { sr: untranslated.id, en: untranslated.id } }),
  };
  await answers(system, pages.moved, 301);
  await answers(system, pages.gone, 410);
  await answers(system, pages.untranslated, 200);
  return pages;
}

/** A sector with its slugs in all languages. */
async function sectorNamed(title: string, editor: Colleague): Promise<Sector> {
  const [found] = await editor.find('departments', { title });
  expect(found, `there is a sector "${title}"`).toBeDefined();
  const answer = await editor.ask(`departments/${found.id}?locale=all&depth=0`);
  return sectorSchema.parse(await answer.json());
}

async function rename({ id, slug }: Sector, editor: Colleague): Promise<void> {
  for (const locale of locales) {
    await editor.saveDraft('departments', id, { slug: `${slug[locale]}-2` }, locale);
  }
  await editor.publish('departments', id);
}

const pathsOf = ({ slug }: { slug: Paths }): Paths =>
  Object.fromEntries(
    locales.flatMap((locale) => (slug[locale] ? [[locale, pathOf('department', locale, slug[locale])]] : [])),
  );

async function answers({ ports }: System, paths: Paths, status: number): Promise<void> {
  for (const path of Object.values(paths)) {
    const address = `http://127.0.0.1:${ports.official}${path}`;
    const statusOf = async () => (await fetch(address, { redirect: 'manual' })).status;
    await expect.poll(statusOf, { timeout: 30_000, intervals: [100], message: path }).toBe(status);
  }
}
