import type { Language } from '@payloadcms/translations';
import type { en } from '@payloadcms/translations/languages/en';

type Texts = (typeof en)['translations'];

/** Some of Payload's texts, by its groups and keys. */
export type OwnTexts = { [Group in keyof Texts]?: { [Key in keyof Texts[Group]]?: string } };

/** A language of Payload's with texts of ours in place of its own. */
export function withOwnTexts({ dateFNSKey, translations }: Language, own: OwnTexts): Language {
  const groups = Object.entries(translations as Record<string, object>); // nothing but texts by group and key
  const ofOurs = own as Record<string, object | undefined>; // the same
  return {
    dateFNSKey,
    translations: Object.fromEntries(
      groups.map(([group, texts]) => [group, { ...texts, ...ofOurs[group] }]),
    ) as Language['translations'], // the groups that it had
  };
}
