'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { StepButtons } from './StepButtons';
import type { TextsByLanguage } from './texts';
import { useStanding } from './use-standing';

interface Props {
  /** In each language of the panel. */
  title: Record<string, string>;
  unknown: Record<string, string>;
  texts: TextsByLanguage;
}

/** Says in the sidebar of a document where it stands, and has the buttons that take it away from the public. */
export function ReviewState({ title, unknown, texts }: Props) {
  const { id } = useDocumentInfo();
  const { language } = useTranslation().i18n;
  const { answer, isUnknown } = useStanding();

  if (!id) return null;
  return (
    <section className="review-state field-type" aria-labelledby="review-state-title">
      <h2 className="sidebar-title" id="review-state-title">
        {title[language]}
      </h2>
      <div aria-live="polite">
        {isUnknown && <p>{unknown[language]}</p>}
        {answer?.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {answer?.note && <q>{answer.note}</q>}
      </div>
      <StepButtons of={['withdraw', 'move-to-trash']} texts={texts} />
    </section>
  );
}
