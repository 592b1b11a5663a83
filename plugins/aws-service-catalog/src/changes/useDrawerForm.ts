import { useState } from 'react';
import { explainError } from '../components/ErrorPanel';

/** How a change is made and how far it is, as `useSimpleChange` and `useCreation` tell it. */
export type FormChange = {
  submit: () => Promise<boolean>;
  sending: boolean;
  refusal?: Error;
};

/**
 * What is wrong with a form and where: what is found here once its button was pressed, and what the server refuses.
 *
 * @param problems - what is wrong with the fields, by the name that the request gives them; a field that nothing is
 * wrong with is named, too, so that a refusal of the server can stand at it
 */
export function useDrawerForm<Field extends string>(options: {
  change: FormChange;
  problems: Readonly<Record<Field, string | undefined>>;
  onDone: () => void;
}) {
  const { change, problems, onDone } = options;
  const [tried, setTried] = useState(false);
  const refused = change.refusal && explainError(change.refusal);
  // `tags.0.key` is said at the tags.
  const refusedField = Object.keys(problems).find(
    name =>
      refused?.field === name ||
      refused?.field?.startsWith(`${name}.`) === true,
  );
  const submit = async () => {
    setTried(true);
    if (Object.values(problems).some(Boolean)) return;
    if (await change.submit()) onDone();
  };
  return {
    submit,
    sending: change.sending,
    /** Why the server refused the change, unless a field says it. */
    refusal: refusedField ? undefined : change.refusal,
    problemOf: (field: Field): string | undefined =>
      (tried ? problems[field] : undefined) ??
      (refusedField === field ? refused?.message : undefined),
  };
}
