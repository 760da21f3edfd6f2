import { toast, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Step } from '../workflow/steps';
import { renew } from './renewal';
import { takeStep } from './take-step';
import type { Texts } from './texts';

/** The steps that have buttons of ours; publishing has the panel's own. */
export type StepOfOurs = Exclude<Step, 'publish'>;

/** Takes steps with the document that is open, tells what came of it, and brings the page to the new state. */
export function useSteps(say: Texts) {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const follow = useFollowing();

  /** @returns whether it was done */
  const take = async (step: StepOfOurs, body: object): Promise<boolean> => {
    setIsBusy(true);
    const url = `${config.routes.api}/${collectionSlug}/${id}/${step}`;
    const { isDone, message = say.noAnswer } = await takeStep(url, body, i18n.language);
    setIsBusy(false);
    setProblem(isDone ? undefined : message);
    toast[isDone ? 'success' : 'error'](message);
    renew();
    if (isDone) follow(step);
    return isDone;
  };
  return { problem, isBusy, take, setProblem };
}

/** What the panel has to know after a step: it keeps a state of its own. */
function useFollowing() {
  const { id, collectionSlug, data, unlockDocument, ...info } = useDocumentInfo();
  const { reset, setModified } = useForm();
  const { config } = useConfig();
  const router = useRouter();
  const list = `${config.routes.admin}/collections/${collectionSlug}`;
  return (step: StepOfOurs) => {
    switch (step) {
      case 'request-review':
        // Whoever approves opens it next, and would be told that it is locked.
        return id && collectionSlug ? void unlockDocument(id, collectionSlug) : undefined;
      case 'approve':
      case 'ask-for-changes':
        return undefined; // the document is as it was
      case 'withdraw':
        info.setHasPublishedDoc(false);
        info.setUnpublishedVersionCount(1);
        info.incrementVersionCount();
        return void reset({ ...data, _status: 'draft' });
      case 'move-to-trash':
        setModified(false);
        return void router.push(list);
      case 'restore-from-trash':
        return void router.push(`${list}/${id}`);
    }
  };
}
