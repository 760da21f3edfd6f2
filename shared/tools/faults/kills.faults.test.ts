import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProcessName } from '../system/system.ts';
import { killAt, type Moment } from './kill.ts';
import { startReaders } from './readers.ts';
import { publishAgain, publishNext, seeLive, seeOnce, standingOf, startTrial, type Trial } from './trial.ts';

interface Kill {
  when: string;
  moment: Moment;
  victim: ProcessName;
  /** Whether it is also one of the few in `npm test`. */
  isShort?: boolean;
}

const isShort = process.env['FAULTS'] === 'short';
/** Milliseconds; many times the pause between two tries. */
const closedFor = 5000;

const kills: Kill[] = [
  { when: 'after the commit, before numbering', moment: 'committed', victim: 'cms' },
  {
    when: 'after numbering, before the webhook',
    moment: 'numbered',
    victim: 'cms',
    isShort: true,
  },
  {
    when: 'with the webhook received, before the pull',
    moment: 'webhook-received',
    victim: 'publisher',
  },
  { when: 'while a page is rendered', moment: 'rendering', victim: 'publisher', isShort: true },
  {
    when: 'after the release’s commit, before the receipt',
    moment: 'released',
    victim: 'publisher',
    isShort: true,
  },
  {
    when: 'after the receipt is stored, before its answer',
    moment: 'receipt-stored',
    victim: 'cms',
  },
];

/** Each is a way for the publisher to learn of a publication: the webhook alone, or the poll alone. */
const ways = [
  { way: 'with webhooks alone', pollMs: 0, kills: isShort ? kills.filter((kill) => kill.isShort) : kills },
  {
    way: 'with the poll alone',
    pollMs: 300,
    kills: isShort ? [] : kills.filter(({ moment }) => moment !== 'webhook-received'),
  },
].filter((each) => each.kills.length > 0);

describe.each(ways)('$way', ({ pollMs, kills: due }) => {
  let trial: Trial;
  let readers: ReturnType<typeof startReaders>;
  beforeAll(async () => {
    trial = await startTrial({ pollMs });
  });
  afterAll(() => trial.stop());
  beforeEach(() => {
    readers = startReaders(trial.system, trial.places);
  });
  afterEach(async () => {
    const { count, ...wrong } = await readers.stop();
    expect(count).toBeGreaterThan(50);
    expect(wrong).toEqual({ failed: [], halfReleases: [], olderAfterNewer: [] });
  });

  for (const { when, moment, victim } of due) {
    test(`killed ${when}, a publication goes live without a hand, once`, async () => {
      const before = await standingOf(trial);
      const dead = killAt(trial.system, trial.controlFile, moment, victim);

      const status = await publishNext(trial);
      await dead();

      await seeLive(trial, before);
      await seeOnce(trial, before);
      if (status === 200) return;
      // Killed before its answer: whoever got none publishes again, and that changes nothing.
      expect(await publishAgain(trial)).toBe(200);
      await seeOnce(trial, before);
    });
  }

  if (pollMs > 0) return;
  test('a publication goes live once the webhook’s way is open again', async () => {
    const before = await standingOf(trial);
    await trial.webhooks.close();

    expect(await publishNext(trial)).toBe(200);
    await setTimeout(closedFor);
    expect((await standingOf(trial)).release).toBe(before.release);
    await trial.webhooks.open();

    await seeLive(trial, before);
    await seeOnce(trial, before);
  });
});
