import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { openLog } from './log-file.ts';

const nobodyListens = () => undefined;

test('the log of the start before is kept beside the present one', () => {
  const file = join(aFolder(), 'cms.log');
  for (const words of ['the first start', 'the second start']) {
    const log = openLog(file, nobodyListens);
    log.write(words);
    log.close();
  }

  expect(readFileSync(file, 'utf8')).toBe('the second start\n');
  expect(readFileSync(`${file}.1`, 'utf8')).toBe('the first start\n');
});

test('a program that talks without end fills no disk', () => {
  const file = join(aFolder(), 'cms.log');
  const log = openLog(file, nobodyListens);
  onTestFinished(() => log.close());

  for (let megabyte = 0; megabyte < 23; megabyte += 1) log.write('x'.repeat(1_000_000));

  expect(statSync(file).size + statSync(`${file}.1`).size).toBeLessThan(10_000_000);
  expect(log.lastLines()).toHaveLength(23);
});

test('a log that can no longer be written is told once, and the last lines are still known', () => {
  const folder = aFolder();
  const told: string[] = [];
  const log = openLog(join(folder, 'cms.log'), (sentence) => told.push(sentence));
  rmSync(folder, { recursive: true });

  for (let megabyte = 0; megabyte < 7; megabyte += 1) log.write('x'.repeat(1_000_000));
  log.write('the end');

  expect(told).toEqual([expect.stringMatching(/cms\.log" cannot be written \(Error: ENOENT/)]);
  expect(log.lastLines().at(-1)).toBe('the end');
});
