import { choice } from '../fields/builders';
import { asPublicKind } from '../hooks/as-public-kind';
import { publicKinds } from '../workflow/public-kinds';

/** Topics and life events: the one vocabulary by which documents are found (SKOS Concept). */
export const Topics = asPublicKind(publicKinds.topic, {
  columns: ['title', 'topicKind', '_status', 'updatedAt'],
  fields: [choice('topic.topicKind', 'topicKind', { defaultValue: 'topic' })],
});
