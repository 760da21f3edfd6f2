'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { PublicationAnswer, ShownPublication } from '../endpoints/publication';
import { useAsked, type Asked } from './use-asked';

interface Props {
  /** In each language of the panel. */
  title: Record<string, string>;
  unknown: Record<string, string>;
}

const pauseAfter = ({ answer }: Asked<PublicationAnswer>) => (answer?.isWaiting ? 1_000 : 10_000);

/** Shows in the sidebar of a document what became of its latest publication, and keeps up with it. */
export function PublicationState({ title, unknown }: Props) {
  const { id, collectionSlug, versionCount, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const url = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/publication` : undefined;
  const renewal = [i18n.language, versionCount, lastUpdateTime].join(' ');
  const { answer, isUnknown } = useAsked<PublicationAnswer>(url, pauseAfter, renewal);

  if (!url) return null;
  return (
    <section className="publication-state field-type" aria-labelledby="publication-state-title">
      <h2 className="sidebar-title" id="publication-state-title">
        {title[i18n.language]}
      </h2>
      <ul className="publication-state__lines" aria-live="polite">
        {isUnknown && <li data-state="unknown">{unknown[i18n.language]}</li>}
        {answer?.lines.map((line) => (
          <Line key={line.locale} {...line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ language, state, sentence, address, reason, note }: ShownPublication) {
  return (
    <li data-state={state}>
      <strong>{language}</strong> <span>{sentence}</span>
      {reason && <q lang="en">{reason}</q>}
      {note && <span className="publication-state__note">{note}</span>}
      {address && (
        <a href={address} target="_blank" rel="noreferrer">
          {address.replace(/^https?:\/\//, '')}
        </a>
      )}
    </li>
  );
}
