import type { CollectionConfig, Field } from 'payload';
import { inPanelLanguages } from '../messages/languages';
import type { PublicKind } from '../workflow/public-kinds';

const unknown = inPanelLanguages(({ publication }) => publication.unknown);
const texts = inPanelLanguages(({ options, workflow }) => ({ ...workflow.panel, reasons: options.withdrawalReason }));

/** Says on every page of the panel what keeps publications from the public. */
export const troubleBanner = { path: '/admin/TroubleBanner#TroubleBanner', clientProps: { unknown } };

/** Shows on a document what became of its latest publication. It keeps nothing. */
export const publicationState = inSidebar(
  'publicationState',
  inPanelLanguages(({ publication }) => publication.title),
  '/admin/PublicationState#PublicationState',
);

/** Shows on a document where it stands between draft and public, with the buttons that take it away again. */
export const reviewState = inSidebar(
  'reviewState',
  inPanelLanguages(({ workflow }) => workflow.title),
  '/admin/ReviewState#ReviewState',
);

function inSidebar(name: string, title: Record<string, string>, path: string): Field {
  const Field = { path, clientProps: { title, unknown, texts } };
  return {
    name,
    type: 'ui',
    label: title,
    admin: { position: 'sidebar', disableListColumn: true, components: { Field } },
  };
}

/** The buttons above a document: ours for the workflow, and none of Payload's that would be refused. */
export const documentControls = ({
  publishedBy,
}: PublicKind): NonNullable<CollectionConfig['admin']>['components'] => ({
  edit: {
    beforeDocumentControls: [{ path: '/admin/ReviewSteps#ReviewSteps', clientProps: { texts } }],
    UnpublishButton: '/admin/NoButton#NoButton',
    ...(publishedBy === 'two people' ? { PublishButton: '/admin/PublishWhenApproved#PublishWhenApproved' } : {}),
  },
});

/** What the work list shows: what waits, where everything stands, or all that ever happened. */
export const workList = {
  path: '/admin/WorkList#WorkList',
  clientProps: { texts: inPanelLanguages(({ workflow }) => workflow.workList) },
};

/** The title of a document in the work list, with a link to the document. */
export const workListTitle = '/admin/WorkListTitle#WorkListTitle';
