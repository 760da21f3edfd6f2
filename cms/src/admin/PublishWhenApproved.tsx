'use client';

import { PublishButton } from '@payloadcms/ui';
import { useStanding } from './use-standing';

/** Payload's button, where a second person has to approve first: only once that is done, or it could only fail. */
export function PublishWhenApproved() {
  const { answer } = useStanding();
  return answer?.steps.includes('publish') ? <PublishButton /> : null;
}
