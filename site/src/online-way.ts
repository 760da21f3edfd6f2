import type { ShownProcedure } from './subject.ts';

/** Where somebody can apply without going out. */
export interface OnlineWay {
  channel: 'e-kosova' | 'online';
  url: string;
}

/** The first way to apply on the web that leads there; the page on eKosova where no way names another. */
export function onlineWay({ channels, eKosova }: Pick<ShownProcedure, 'channels' | 'eKosova'>): OnlineWay | null {
  for (const { channel, level, url } of channels) {
    if (channel !== 'e-kosova' && channel !== 'online') continue;
    const target = url ?? (channel === 'e-kosova' ? eKosova?.url : null);
    if (target && (level === 'apply' || level === 'pay')) return { channel, url: target };
  }
  return null;
}
