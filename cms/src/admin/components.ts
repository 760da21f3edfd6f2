import type { Field } from 'payload';
import { inPanelLanguages } from '../messages/languages';

const unknown = inPanelLanguages(({ publication }) => publication.unknown);
const title = inPanelLanguages(({ publication }) => publication.title);

/** Says on every page of the panel what keeps publications from the public. */
export const troubleBanner = { path: '/admin/TroubleBanner#TroubleBanner', clientProps: { unknown } };

/** Shows on a document what became of its latest publication. It keeps nothing. */
export const publicationState: Field = {
  name: 'publicationState',
  type: 'ui',
  label: title,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: { path: '/admin/PublicationState#PublicationState', clientProps: { title, unknown } } },
  },
};
