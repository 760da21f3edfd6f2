/** Lower case without accents, so that `Çmimi`, `çmimi` and `cmimi` meet: ë ç š ž č ć lose their marks, đ becomes dj. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'dj');
