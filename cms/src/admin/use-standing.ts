import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { StandingAnswer } from '../endpoints/standing';
import { useRenewal } from './renewal';
import { useAsked, type Asked } from './use-asked';

const pauseAfter = ({ answer }: Asked<StandingAnswer>) => (answer?.isWaiting ? 2_000 : 10_000);

/** Where the document that is open stands; nothing while it is new. */
export function useStanding(): Asked<StandingAnswer> {
  const { id, collectionSlug, versionCount, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const url = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/standing` : undefined;
  const renewal = [i18n.language, versionCount, lastUpdateTime, useRenewal()].join(' ');
  return useAsked<StandingAnswer>(url, pauseAfter, renewal);
}
