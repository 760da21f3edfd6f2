import { z } from 'zod';
import { commonForm } from './common.ts';

/** The public form of a topic or a life event: the one vocabulary by which documents are found (SKOS Concept). */
export const topicSchema = z.strictObject({
  kind: z.literal('topic'),
  ...commonForm,
  topicKind: z.enum(['topic', 'life-event']),
});

export type PublishedTopic = z.infer<typeof topicSchema>;
