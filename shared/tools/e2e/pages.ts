import { expect } from '@playwright/test';
import type { Site } from '../../src/sites.ts';
import type { System } from '../system/system.ts';

/** The text of a page as a reader gets it. */
export async function pageOf({ ports }: System, site: Site, path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${ports[site]}${path}`);
  return answer.text();
}

/** Waits until a page shows a text. The limit is generous: how fast it is, the bench says. */
export async function shows(system: System, site: Site, path: string, text: string, withinMs = 30_000): Promise<void> {
  await expect
    .poll(() => pageOf(system, site, path), { timeout: withinMs, intervals: [50], message: `${site} ${path}` })
    .toContain(text);
}

/** Waits until a page no longer shows a text. */
export async function lacks(system: System, site: Site, path: string, text: string): Promise<void> {
  await expect
    .poll(() => pageOf(system, site, path), { timeout: 30_000, intervals: [50], message: `${site} ${path}` })
    .not.toContain(text);
}
