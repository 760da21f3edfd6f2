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

function bodyFor({ template, locale, kind, publicId }) {
  switch (template) {
    case 'procedure':
      return procedurePage(read(`get|${locale}|procedure|${publicId}`), locale);
    case 'section':
      return read(`names|${locale}/${kind === 'procedure' ? 'procedures' : 'directorates'}`)
        .map(({ title }) => title)
        .join();
    default:
      return `${template} ${locale}`;
  }
}

function procedurePage({ title, summary, department }, locale) {
  if (title.startsWith('Fails')) throw new TypeError(`"${title}" is more than this template can bear`);
  const directorate = read(`name|${locale}|department|${department.publicId}`);
  if (directorate?.title.startsWith('Fails'))
    throw new TypeError('the directorate is more than this template can bear');
  // A summary that is an address is a link.
  return `<h1>${title}</h1><p>${directorate?.title}</p>${summary.startsWith('/') ? `<a href="${summary}">here</a>` : summary}`;
}
