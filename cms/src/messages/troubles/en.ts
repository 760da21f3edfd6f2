import type { troublesInAlbanian } from './sq';

/** What keeps publications from the public, in English. */
export const troublesInEnglish: typeof troublesInAlbanian = {
  notLive: (titles, since) =>
    `Waiting since ${since} to appear on the website: ${titles}. Nothing is lost, and residents still see the earlier state. Tell whoever looks after the system.`,
  silent: (since) =>
    `The publisher has not asked for changes since ${since}, so nothing new reaches the website. What you publish is kept, and appears as soon as it runs again. Tell whoever looks after the system to start it.`,
  failing: (address, reason, since) =>
    `Since ${since} ${address} cannot be told of publications: it ${reason}. It is tried again by itself. If this lasts, tell whoever looks after the system.`,
  dead: (address, reason, since) =>
    `Telling ${address} of publications was given up at ${since}: it ${reason}. The next publication tries it again. Tell whoever looks after the system.`,
  andOthers: (titles) => `${titles} and others`,
};
