import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { PageToPicture } from './pages-to-picture.ts';

/** A picture that was taken. */
export interface Picture {
  file: string;
  name: string;
  screen: Screen;
}

interface Screen {
  device: 'phone' | 'desktop';
  width: number;
  mode: 'light' | 'dark';
}

const screens: Screen[] = [
  { device: 'phone', width: 390, mode: 'light' },
  { device: 'phone', width: 390, mode: 'dark' },
  { device: 'desktop', width: 1280, mode: 'light' },
  { device: 'desktop', width: 1280, mode: 'dark' },
];

/** Takes four pictures of each page, whole pages from top to bottom. */
export async function takePictures(
  browser: Browser,
  pages: PageToPicture[],
  out: string,
  say: (text: string) => void,
): Promise<Picture[]> {
  const page = await browser.newPage();
  const pictures: Picture[] = [];
  for (const [at, one] of pages.entries()) {
    pictures.push(...(await picturesOf(page, one, out)));
    say(`${at + 1} of ${pages.length}: ${one.name} in ${one.locale}`);
  }
  await page.close();
  return pictures;
}

async function picturesOf(page: Page, { name, locale, address }: PageToPicture, out: string): Promise<Picture[]> {
  // What has moved leads on; its own page is looked at.
  await page.route(address, async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    const body = (await answer.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto(address);
  const pictures: Picture[] = [];
  for (const screen of screens) {
    await page.setViewportSize({ width: screen.width, height: 844 });
    await page.emulateMedia({ colorScheme: screen.mode });
    const file = path.join(out, `${name}.${locale}.${screen.device}.${screen.mode}.png`);
    await page.screenshot({ path: file, fullPage: true });
    pictures.push({ file, name, screen });
  }
  await page.unroute(address);
  return pictures;
}
