import { useApiHolder } from '@backstage/core-plugin-api';
import { useTemplateSecrets } from '@backstage/plugin-scaffolder-react';
import {
  type ParameterValues,
  templateSecretName,
} from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import pick from 'lodash/pick';
import { useEffect, useRef } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import {
  parameterLabel,
  parameterSchemas,
  secretParameters,
} from '../../parameters/parameterSchema';
import {
  enteredValues,
  startingValues,
  withoutSecretValues,
} from '../../parameters/parameterValues';
import { useParameterProblems } from '../../parameters/useParameterProblems';
import { parametersMemory } from '../parametersMemory';
import type { TeamForm } from '../readLaunchable';
import { useScope } from '../useScope';
import type { launchParametersSchema } from './schemas';

const EMPTY: ParameterValues = {};

/** Values of a launch form that is part of a template's: secret ones among the template's secrets, the rest its value. */
export function useLaunchParameters(
  field: typeof launchParametersSchema.TProps,
  { form, team, region }: TeamForm,
) {
  const { formData = EMPTY, onChange } = field;
  const id = field.idSchema.$id;
  const { t } = useTranslate();
  const scope = useScope(field);
  const memory = parametersMemory(useApiHolder());
  const { secrets, setSecrets } = useTemplateSecrets();

  const secret = secretParameters(form);
  const nameOf = (key: string) => templateSecretName(form.productId, key);
  const secretNames = secret.map(nameOf);
  const typedSecrets = Object.fromEntries(
    secret.map(key => [key, secrets[nameOf(key)]]).filter(([, value]) => value),
  );
  // Values that were written for another product, or in another account or region, are not those of this one.
  const about = `${team.id} ${region} ${form.productId}`;
  const left = memory.get(id);
  const isOther =
    left !== undefined &&
    left.about !== about &&
    isEqual(left.values, formData);
  const values = startingValues(
    form,
    isOther ? EMPTY : { ...formData, ...typedSecrets },
  );
  const kept = withoutSecretValues(enteredValues(form, values), secret);
  const problems = useParameterProblems(form, values);

  const cleared = useRef(false);
  useEffect(() => {
    const known = pick(formData, Object.keys(parameterSchemas(form)));
    if (isOther) {
      setSecrets(Object.fromEntries(left.secretNames.map(name => [name, ''])));
    }
    // Two fields that change at once undo each other's change: it is made again until it has come through. A default
    // of the template that this form does not ask for comes back by itself, so that is taken out only once.
    const isClear = cleared.current || isEqual(known, formData);
    if (!isClear || !isEqual(known, kept)) {
      cleared.current = true;
      onChange(kept);
    } else {
      memory.set(id, {
        about,
        values: formData,
        secretNames,
        scope,
        problems: secret
          .filter(key => problems.fields[key])
          .map(key =>
            t('scaffolder.problem.parameter', {
              label: parameterLabel(form, key),
              problem: problems.fields[key],
            }),
          ),
      });
    }
  });
  useEffect(
    () => () => {
      const last = memory.get(id);
      if (last) memory.set(id, { ...last, problems: [] });
    },
    [memory, id],
  );

  const change = (next: ParameterValues) => {
    if (secret.length > 0) {
      setSecrets(
        Object.fromEntries(
          secret.map(key => [nameOf(key), String(next[key] ?? '')]),
        ),
      );
    }
    const nextKept = withoutSecretValues(enteredValues(form, next), secret);
    if (!isEqual(nextKept, formData)) onChange(nextKept);
  };
  return { values, problems, change, hasSecrets: secret.length > 0 };
}
