import type { Locale } from '@gjakova/shared/locales';
import type { PublishedForm } from '@gjakova/shared/schemas/form';
import { idOf } from '../fields/id-of';
import type { StoredForm } from '../workflow/stored-kinds';
import { presentCommon, presentSubject } from './common';
import { presentFile } from './file';
import { presentWithoutSerbian } from './law';
import { referencesTo } from './references';
import { richTextIn } from './rich-text';
import { asked, dayIn, textIn } from './stored';

/**
 * What the public may know of a form to fill in.
 *
 * Fields are named one by one: a field added to the collection stays private until someone adds it here.
 */
export const presentForm = (form: StoredForm, locale: Locale): PublishedForm => ({
  kind: 'form',
  ...presentCommon(form, locale),
  ...presentSubject(form, locale),
  number: asked(form.number),
  purpose: textIn(form.purpose, locale),
  procedures: referencesTo('procedure', form.procedures),
  // Whatever is uploaded is a PDF.
  files: (form.files ?? []).map(({ language, file }) => ({
    language: asked(language),
    format: 'pdf',
    file: presentFile(file),
  })),
  revisedOn: dayIn(form.revisedOn),
  validFrom: dayIn(form.validFrom),
  validTo: dayIn(form.validTo),
  replaces: referencesTo('form', form.replaces),
  fillGuide: richTextIn(form.fillGuide, locale, 'fillGuide'),
  sampleFilled: idOf(form.sampleFilled) === undefined ? null : presentFile(form.sampleFilled),
  onlineUrl: form.onlineUrl || null,
  needs: form.needs ?? [],
  whereToSubmit: referencesTo('place', form.whereToSubmit),
  status: form.status ?? 'current',
  statusReason: textIn(form.statusReason, locale),
  withoutSerbian: presentWithoutSerbian(form, locale),
});
