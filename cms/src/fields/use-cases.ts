import { useFormFields } from '@payloadcms/ui';

interface Case {
  key: string;
  label: string;
}

/** The cases as they stand in the form. One gets its key when it is saved, and can be chosen from then on. */
export function useCases(): { cases: Case[]; areNew: boolean } {
  // As one text, so that typing elsewhere does not render this anew.
  const stated = useFormFields(([fields]) => {
    const count = fields.cases?.rows?.length ?? 0;
    const textAt = (at: number, name: string) => (fields[`cases.${at}.${name}`]?.value as string | undefined) ?? ''; // of a text field
    return JSON.stringify(
      Array.from({ length: count }, (_, at) => ({ key: textAt(at, 'key'), label: textAt(at, 'label') })),
    );
  });
  const all = JSON.parse(stated) as Case[]; // as written above
  const cases = all.filter(({ key }) => key !== '').map(({ key, label }) => ({ key, label: label || key }));
  return { cases, areNew: cases.length < all.length };
}
