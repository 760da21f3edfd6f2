'use client';

import { TextInput, useField } from '@payloadcms/ui';
import type { NumberFieldClientComponent } from 'payload';
import { useState, type ChangeEvent } from 'react';
import { centsIn, euroText, noAmount } from './euro-text';

/** Shows whole cents as euro, and keeps what is typed as cents. The check at the save says what is wrong with it. */
export const EuroField: NumberFieldClientComponent = ({ field, path: pathOfField, readOnly }) => {
  const { value, setValue, showError, path, disabled, customComponents } = useField<number | null>({
    potentiallyStalePath: pathOfField,
  });
  const [typed, setTyped] = useState('');

  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value;
    setTyped(text);
    setValue(text.trim() === '' ? null : (centsIn(text) ?? noAmount));
  };
  return (
    <TextInput
      path={path}
      label={field.label}
      description={field.admin?.description}
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      showError={showError}
      readOnly={readOnly ?? disabled}
      htmlAttributes={{ autoComplete: 'off' }}
      value={shown(value, typed)}
      onChange={type}
    />
  );
};

/** What was typed, as long as it is the value. */
function shown(value: number | null | undefined, typed: string): string {
  if (value === null || value === undefined) return '';
  return (centsIn(typed) ?? noAmount) === value ? typed : euroText(value);
}
