import type { Condition } from 'payload';
import { choice, day, lines, references, rows, signs } from '../fields/builders';
import { fileField } from '../fields/file-field';
import { richText } from '../fields/rich-text';
import { withoutSerbian } from '../fields/shared-groups';
import { contact, subjectFields } from '../fields/subject-fields';
import { tabs } from '../fields/tabs';
import { asPublicKind } from '../hooks/as-public-kind';
import { checkForm } from '../hooks/forms';
import { publicKinds } from '../workflow/public-kinds';
import type { StoredForm } from '../workflow/stored-kinds';

const isWithdrawn: Condition<StoredForm> = ({ status }) => status === 'withdrawn';

/** Forms to fill in: the blanks, and how to fill them in (schema.org DigitalDocument). */
export const Forms = asPublicKind(publicKinds.form, {
  columns: ['title', 'number', 'department', 'status', '_status', 'updatedAt'],
  fields: [
    tabs({
      form: [
        signs('form.number', 300, { index: true }),
        ...subjectFields,
        lines('form.purpose', 5_000),
        references('form.procedures', 'procedure'),
        choice('form.status', 'formStatus', { defaultValue: 'current' }),
        lines('form.statusReason', 1_000, { admin: { condition: isWithdrawn } }),
      ],
      files: [
        rows('form.files', 'language', [choice('form.files.language', 'locales'), fileField('form.files.file')]),
        fileField('form.sampleFilled'),
        day('form.revisedOn'),
        day('form.validFrom'),
        day('form.validTo'),
        references('form.replaces', 'form'),
      ],
      filling: [
        richText('form.fillGuide'),
        choice('form.needs', 'formNeeds', { hasMany: true }),
        references('form.whereToSubmit', 'place'),
        signs('form.onlineUrl', 2_000),
        contact,
        withoutSerbian,
      ],
    }),
  ],
  checks: [checkForm],
});
