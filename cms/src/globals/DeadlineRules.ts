import { choice, day, line, rows, signs, tick, whole } from '../fields/builders';
import { tabs } from '../fields/tabs';
import { asSetting } from './as-setting';

/** Which days count, and how long notices are shown. What a law sets is content, not code; who checked it is kept here. */
export const DeadlineRules = asSetting('deadline-rules', [
  tabs({
    calendar: [
      day('deadlineRules.knownUntil'),
      rows('deadlineRules.holidays', 'title', [
        day('deadlineRules.holidays.on', { required: true }),
        line('deadlineRules.holidays.title'),
      ]),
      tick('deadlineRules.endsOnWorkingDay'),
      tick('deadlineRules.demonstration'),
    ],
    noticeDisplay: [
      rows('deadlineRules.noticeDisplay', 'noticeKind', [
        choice('deadlineRules.noticeDisplay.noticeKind', 'noticeKind', { required: true }),
        whole('deadlineRules.noticeDisplay.days', 0, 3_650, { required: true }),
        line('deadlineRules.noticeDisplay.legalBasis'),
      ]),
    ],
    verification: [
      signs('deadlineRules.verifiedBy'),
      day('deadlineRules.verifiedOn'),
      line('deadlineRules.legalBasis'),
    ],
  }),
]);
