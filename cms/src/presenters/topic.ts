import type { Locale } from '@gjakova/shared/locales';
import type { PublishedTopic } from '@gjakova/shared/schemas/topic';
import type { StoredTopic } from '../workflow/stored-kinds';
import { presentCommon } from './common';
import { asked } from './stored';

/** What the public may know of a topic or a life event: fields are named one by one. */
export const presentTopic = (topic: StoredTopic, locale: Locale): PublishedTopic => ({
  kind: 'topic',
  ...presentCommon(topic, locale),
  topicKind: asked(topic.topicKind),
});
