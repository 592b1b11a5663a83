import type {
  Launch,
  LaunchForm,
  ParameterValues,
  ProvisionedProductDetail,
  UpdateRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import pickBy from 'lodash/pickBy';
import { useMemo, useState } from 'react';
import { useTeam } from '../../hooks/useTeam';
import {
  orderedParameters,
  secretParameters,
} from '../../parameters/parameterSchema';
import {
  enteredValues,
  startingValues,
} from '../../parameters/parameterValues';
import { useParameterProblems } from '../../parameters/useParameterProblems';
import { parameterChanges, valuesToSend } from './changedValues';
import { useTagUpdate } from './useTagUpdate';

/** The values that run: those the form knows, and those that the wanted version does not ask for any more. */
function presentValues(
  form: LaunchForm,
  detail: Pick<ProvisionedProductDetail, 'parameters'>,
): ParameterValues {
  const values: ParameterValues = {};
  for (const { key, value, secret } of detail.parameters) {
    if (!secret && value !== undefined) values[key] = value;
  }
  return { ...values, ...form.values };
}

/**
 * An update as it is being written: what was typed over what runs, what of it changes, what is wrong with it, and the
 * request that would make it so.
 *
 * @param retried - a change that failed and is tried again
 */
export function useUpdateDraft(
  detail: ProvisionedProductDetail,
  form: LaunchForm,
  retried: Pick<Launch, 'parameters' | 'tags'> | undefined,
) {
  const wanted = retried?.parameters;
  const { region } = useTeam();
  const [typed, setTyped] = useState<ParameterValues>({});
  const start = useMemo(() => startingValues(form, wanted), [form, wanted]);
  const values = useMemo(
    () => startingValues(form, { ...wanted, ...typed }),
    [form, wanted, typed],
  );
  const problems = useParameterProblems(form, values);
  const secret = useMemo(() => secretParameters(form), [form]);
  const changes = useMemo(
    () =>
      parameterChanges({
        asked: orderedParameters(form),
        secret,
        present: presentValues(form, detail),
        wanted: enteredValues(form, values),
      }),
    [form, secret, detail, values],
  );
  const tags = useTagUpdate(detail, form, retried?.tags);
  const request = useMemo<UpdateRequest>(
    () => ({
      region,
      versionId: form.versionId,
      pathId: form.pathId,
      parameters: valuesToSend(changes, values),
      ...(tags.wanted && { tags: tags.wanted }),
    }),
    [region, form, changes, values, tags.wanted],
  );
  return {
    values,
    problems,
    secret,
    changes,
    tags,
    request,
    isSound:
      tags.isSound &&
      problems.general.length === 0 &&
      Object.keys(problems.fields).length === 0,
    /** Keeps only what differs from what the form started with, so that another version starts from what runs again. */
    change: (next: ParameterValues) =>
      setTyped(pickBy(next, (value, key) => !isEqual(value, start[key]))),
  };
}

/** What `useUpdateDraft` gives. */
export type UpdateDraft = ReturnType<typeof useUpdateDraft>;
