import {
  choice,
  day,
  group,
  instant,
  line,
  lines,
  listOfLines,
  reference,
  references,
  rows,
  signs,
} from '../fields/builders';
import { fileField } from '../fields/file-field';
import { richText } from '../fields/rich-text';
import { withoutSerbian } from '../fields/shared-groups';
import { contact, subjectFields } from '../fields/subject-fields';
import { tabs } from '../fields/tabs';
import { asPublicKind } from '../hooks/as-public-kind';
import { fillDisplayUntil } from '../hooks/display-until';
import { checkNotice } from '../hooks/notices';
import { publicKinds } from '../workflow/public-kinds';

/** What the municipality makes known for a time: postings, vacancies, calls, hearings, interruptions. */
export const Notices = asPublicKind(publicKinds.notice, {
  columns: ['title', 'noticeKind', 'department', 'displayUntil', '_status'],
  fields: [
    tabs({
      notice: [
        choice('notice.noticeKind', 'noticeKind'),
        choice('notice.severity', 'severity', { defaultValue: 'info' }),
        ...subjectFields,
        richText('notice.text'),
        rows('notice.documents', 'title', [line('notice.documents.title'), fileField('notice.documents.file')]),
        group('notice.reference', [signs('notice.reference.number'), day('notice.reference.on')]),
        withoutSerbian,
      ],
      deadlines: [
        instant('notice.postedAt'),
        instant('notice.displayUntil'),
        group('notice.deadline', [instant('notice.deadline.at'), line('notice.deadline.what')]),
        rows('notice.extensions', 'reason', [
          instant('notice.extensions.until'),
          day('notice.extensions.on'),
          lines('notice.extensions.reason', 500),
        ]),
      ],
      outcome: [
        references('notice.places', 'place'),
        listOfLines('notice.streets', 'notice.streets.text', 300),
        contact,
        group('notice.cancelled', [day('notice.cancelled.on'), lines('notice.cancelled.reason', 500)]),
        group('notice.result', [lines('notice.result.text', 2_000), reference('notice.result.decision', 'decision')]),
      ],
    }),
  ],
  fills: [fillDisplayUntil],
  checks: [checkNotice],
});
