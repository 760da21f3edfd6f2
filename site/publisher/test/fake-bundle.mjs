// A site's bundle without Astro: pages that show what they read, and fail or mislead where a document says so.
let log;

export const app = {
  logger: { setDestination: (destination) => (log = destination) },
  async render(_request, { locals: { address } }) {
    try {
      return new Response(bodyFor(address));
    } catch (error) {
      log.write({ message: error.stack });
      return new Response('', { status: 500 });
    }
  },
};

/** What a page may ask, from where the publisher keeps it. */
const read = (key) => globalThis[Symbol.for('gjakova.render-context')].getStore().read(key);
const titles = (cards) => cards.map(({ title }) => title).join();
const names = (locale, group) => titles(read(`names|${locale}/${group}`));
const children = (locale, group) => read(`children|${locale}/${group}`).join();
const isPast = (instant) => instant !== null && read(`isPast|${instant}`);
const hours = (place) => place && place.title + JSON.stringify(place.hours);
const name = (locale, { kind, publicId }) => read(`name|${locale}|${kind}|${publicId}`)?.title;

const documentPages = {
  procedure: ({ title, summary, department, fees }, locale) => {
    if (title.startsWith('Fails')) throw new TypeError(`"${title}" is more than this template can bear`);
    const directorate = name(locale, department);
    if (directorate?.startsWith('Fails')) throw new TypeError('the directorate is more than this template can bear');
    const prices = fees.map(({ tariff }) => read(`card|${locale}|tariff|${tariff.publicId}`)?.amounts[0].cents);
    // A summary that is an address is a link.
    const said = summary.startsWith('/') ? `<a href="${summary}">here</a>` : summary;
    return `<h1>${title}</h1><p>${directorate}</p>${said}${prices}`;
  },
  decision: ({ title, text, publicId, department, inForceFrom }, locale) =>
    `${title}${text}${name(locale, department)}${isPast(inForceFrom)}by ${names(locale, `amended-by/${publicId}`)}`,
  notice: ({ title, text, deadline }) => {
    const isClosed = isPast(deadline?.at ?? null);
    if (isClosed && title.startsWith('Fails when closed')) throw new TypeError('it has no words for a closed notice');
    return `${title}${text}${isClosed ? 'closed' : 'open'}`;
  },
  tariff: ({ title, amounts, publicId }, locale) =>
    `${title}${amounts[0].cents}${names(locale, `procedures-with/${publicId}`)}`,
  form: ({ title, files, whereToSubmit }, locale) =>
    title +
    files.map(({ file: { sha256, name } }) => `<a href="/files/${sha256}/${name}">${name}</a>`).join() +
    whereToSubmit.map(({ publicId }) => hours(read(`card|${locale}|place|${publicId}`))),
  place: (place, locale) => hours(place) + names(locale, `forms-handed-in-at/${place.publicId}`),
  body: ({ title, code }, locale) => `${title}${children(locale, `archive/decision/${code}`)}`,
  topic: ({ title, publicId }, locale) => `${title}${names(locale, `procedures-about/${publicId}`)}`,
  department: ({ title, publicId }, locale) =>
    `${title}${names(locale, `sectors-of/${publicId}`)}${names(locale, `procedures-of/${publicId}`)}` +
    titles(read(`newest|${locale}/decisions-of/${publicId}|5`)),
};

const sections = {
  procedure: (locale) => names(locale, 'procedures'),
  department: (locale) => names(locale, 'directorates'),
  body: (locale) => names(locale, 'bodies'),
  topic: (locale) => names(locale, 'topics/topic') + names(locale, 'topics/life-event'),
  tariff: (locale) => read(`cards|${locale}/tariffs`).map(({ title, amounts }) => title + amounts[0].cents),
  form: (locale) => names(locale, 'forms'),
  place: (locale) => read(`cards|${locale}/places`).map(hours),
  decision: (locale) => children(locale, 'archive/decision/kuvendi'),
  notice: (locale) => children(locale, 'archive/notice'),
};

const homes = {
  official: (locale) => titles(read(`newest|${locale}/decisions|3`)),
  portal: (locale) =>
    read('today') +
    names(locale, 'notices-closing/2030-01-15') +
    (read(`get|${locale}|navigation|navigation`)?.tasks ?? []).map((task) => name(locale, task)),
};

const isClosed = ({ title, closesAt }) => title + (closesAt === undefined ? '' : isPast(closesAt));

const otherPages = {
  home: ({ site, locale }) => homes[site](locale),
  section: ({ kind, locale }) => sections[kind](locale),
  year: ({ group, locale }) => children(locale, group),
  month: ({ group, locale }) => read(`cards|${locale}/${group}`).map(isClosed).join(),
  calendar: ({ locale, publicId }) =>
    read(`get|${locale}|notice|${publicId}`).deadline.at + read(`published|${locale}|notice|${publicId}`),
  feed: ({ locale }) => read(`updates|${locale}/decisions|20`).map(({ card, publishedAt }) => card.title + publishedAt),
  sitemap: ({ group, locale }) => JSON.stringify(group ? read(`entries|${locale}/${group}`) : group),
  'sitemap-index': ({ site }) => ['sq', 'sr', 'en'].map((locale) => children(locale, `sitemap-${site}`)).join(),
};

function bodyFor(address) {
  const { template, locale, kind, publicId } = address;
  if (template in documentPages) return documentPages[template](read(`get|${locale}|${kind}|${publicId}`), locale);
  const page = otherPages[template]?.(address) ?? `${template} ${locale}`;
  return template === 'robots' || /\.(xml|ics)$/.test(address.path) ? page : page + demonstration(locale);
}

const demonstration = (locale) =>
  read(`get|${locale}|site-settings|site-settings`)?.demonstration ? ' demonstration' : '';
