import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { chromium } from '@playwright/test';
import { runCommand, sayProgress } from './figures/command.ts';
import { buildAll } from './gate/build-all.ts';
import { findBrowser } from './gate/find-browser.ts';
import { pagesToPicture } from './screens/pages-to-picture.ts';
import { besideMockUp, mockUpsIn } from './screens/mock-ups.ts';
import { takePictures } from './screens/take-pictures.ts';
import startTheFirstTime from './system/first-start.ts';
import { firstStart, forget, startSystem } from './system/system.ts';

interface Options {
  out: string;
  only?: string;
  beside?: true;
  again?: true;
}

const command = new Command('npm run screens --')
  .description('Takes pictures of a page of every template: phone and desktop, light and dark, in three languages.')
  .requiredOption('--out <folder>', 'where they go: `template.locale.phone|desktop.light|dark.png`')
  .option('--only <words>', 'templates whose name contains this')
  .option('--beside', 'puts each beside its mock-up, on one sheet')
  .option('--again', 'goes on from the content that an earlier run has loaded')
  .parse();
const { out, only = '', beside, again } = command.opts<Options>();

await runCommand(command, async () => {
  await buildAll();
  const browser = await chromium.launch({ executablePath: await findBrowser(process.env) });
  if (again && existsSync(firstStart.accounts)) process.env['FIRST_START'] = 'done';
  await startTheFirstTime();
  const system = await startSystem();
  try {
    mkdirSync(out, { recursive: true });
    const pages = (await pagesToPicture(system)).filter(({ name }) => name.includes(only));
    const pictures = await takePictures(browser, pages, path.resolve(out), sayProgress);
    const sheets = beside ? await besideMockUp(browser, pictures, mockUpsIn(process.env)) : [];
    const sentence = `${pictures.length} pictures${beside ? ` and ${sheets.length} sheets` : ''} in ${out}`;
    return { figures: { pictures: pictures.map(({ file }) => file), sheets }, sentence };
  } finally {
    await system.stop();
    forget(system.dataFolder);
    await browser.close();
  }
});
