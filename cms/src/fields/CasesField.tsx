'use client';

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import type { Messages } from '../messages/sq';
import { useCases } from './use-cases';

interface Own {
  texts: Record<string, Messages['caseChoices']>;
}

/** Chooses among the document's own cases by their names, and keeps their keys, in the order of the cases. */
export const CasesField: TextFieldClientComponent = (props) => {
  const { field, path: pathOfField, readOnly } = props;
  const { texts } = props as unknown as Own; // clientProps: fields/cases-of.ts
  const { i18n } = useTranslation();
  const { value, setValue, showError, path, disabled } = useField<string[] | null>({
    potentiallyStalePath: pathOfField,
  });
  const say = texts[i18n.language];
  return (
    <fieldset className="field-type case-choices" disabled={readOnly ?? disabled}>
      <legend>
        <FieldLabel as="span" label={field.label} path={path} />
      </legend>
      <FieldError path={path} showError={showError} />
      <Choices chosen={value ?? []} choose={setValue} say={say} />
      <FieldDescription description={field.admin?.description} path={path} />
    </fieldset>
  );
};

interface ChoicesProps {
  chosen: string[];
  choose: (keys: string[]) => void;
  say: Messages['caseChoices'];
}

/** A box for each case; also for one that is chosen and gone, so that it can be taken out. */
function Choices({ chosen, choose, say }: ChoicesProps) {
  const { cases, areNew } = useCases();
  const gone = chosen.filter((key) => !cases.some((known) => known.key === key));
  const choices = [...cases, ...gone.map((key) => ({ key, label: `${key} (${say.gone})` }))];
  const toggle = (changed: string) => {
    const isChosen = (key: string) => chosen.includes(key) !== (key === changed);
    choose(choices.map(({ key }) => key).filter(isChosen));
  };
  return (
    <>
      <div className="case-choices__list">
        {choices.map(({ key, label }) => (
          <label key={key}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            {label}
          </label>
        ))}
      </div>
      {choices.length === 0 && !areNew ? <p>{say.none}</p> : null}
      {areNew ? <p>{say.afterSaving}</p> : null}
    </>
  );
}
