import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Picture } from './take-pictures.ts';

/** Which mock-up shows what a page shows. */
const mockUps: Record<string, string> = {
  'official-home': 'official-home.html',
  'portal-home': 'portal-home.html',
  procedures: 'procedures.html',
  'complete-procedure': 'procedure.html',
  register: 'decisions.html',
  decision: 'decision.html',
  directorate: 'directorate.html',
  notice: 'notice.html',
  'missing-language': 'missing-language.html',
  'not-found': 'error-404.html',
};

/** The folder of mock-ups. Fails where there is none. */
export function mockUpsIn(environment: NodeJS.ProcessEnv): string {
  const folder = path.resolve(environment['SHARED_DIR'] ?? '../shared', 'design/look');
  if (!existsSync(folder)) throw new Error(`There are no mock-ups in ${folder}: SHARED_DIR says where they are.`);
  return folder;
}

/** Puts each picture beside its mock-up on the same screen; gives the files of the sheets. */
export async function besideMockUp(browser: Browser, pictures: Picture[], folder: string): Promise<string[]> {
  const page = await browser.newPage();
  const sheets: string[] = [];
  for (const { file, name, screen } of pictures) {
    const mockUp = mockUps[name];
    if (!mockUp) continue;
    await page.setViewportSize({ width: screen.width, height: 844 });
    await page.emulateMedia({ colorScheme: screen.mode });
    await page.goto(pathToFileURL(path.join(folder, mockUp)).href);
    const drawn = await page.screenshot({ fullPage: true });
    await page.setViewportSize({ width: screen.width * 2 + 40, height: 844 });
    await page.setContent(sheetOf(readFileSync(file), drawn, screen.width));
    const sheet = file.replace(/\.png$/, '.beside.png');
    await page.screenshot({ path: sheet, fullPage: true });
    sheets.push(sheet);
  }
  await page.close();
  return sheets;
}

const sheetOf = (taken: Buffer, drawn: Buffer, width: number): string =>
  `<body style="margin:0;display:flex;gap:40px;align-items:flex-start;background:#888">${[taken, drawn]
    .map((picture) => `<img width="${width}" src="data:image/png;base64,${picture.toString('base64')}">`)
    .join('')}`;
