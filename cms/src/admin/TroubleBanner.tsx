'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import type { TroubleAnswer } from '../endpoints/trouble';
import { useAsked } from './use-asked';

interface Props {
  /** In each language of the panel. */
  unknown: Record<string, string>;
}

const pauseAfter = () => 5_000;

/** Says on every page of the panel what keeps publications from the public, until it ends. */
export function TroubleBanner({ unknown }: Props) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { answer, isUnknown } = useAsked<TroubleAnswer>(`${config.routes.api}/trouble`, pauseAfter, i18n.language);
  const sentences = isUnknown ? [unknown[i18n.language]] : (answer?.sentences ?? []);

  if (sentences.length === 0) return null;
  return (
    <div className="trouble-banner" role="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
