import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  isEmptyValue,
  parameterSchemas,
  requiredParameters,
  secretParameters,
} from './parameterSchema';

/**
 * What the form shows at first: present values of an update, else the template's defaults; over them the values a
 * person had already typed, as far as this version asks for them.
 */
export function startingValues(
  form: LaunchForm,
  typed: ParameterValues = {},
): ParameterValues {
  const values: ParameterValues = {};
  const secret = secretParameters(form);
  for (const [key, schema] of Object.entries(parameterSchemas(form))) {
    const isList = schema.type === 'array';
    const fitting = [typed[key], form.values?.[key], schema.default].find(
      value => value !== undefined && Array.isArray(value) === isList,
    );
    if (secret.includes(key)) {
      if (typed[key] !== undefined) values[key] = typed[key];
    } else if (fitting !== undefined) {
      values[key] = fitting;
    }
  }
  return values;
}

/** The values without those that may not be written down anywhere. */
export function withoutSecretValues(
  values: ParameterValues,
  secret: readonly string[],
): ParameterValues {
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => !secret.includes(key)),
  );
}

/**
 * The values to send: those that the version asks for. Emptied fields are sent as such, so that a default does not come
 * back behind the person's back; fields that have to be filled and secrets that keep their value are left out.
 */
export function enteredValues(
  form: LaunchForm,
  values: ParameterValues,
): ParameterValues {
  const required = requiredParameters(form);
  const secret = secretParameters(form);
  return Object.fromEntries(
    Object.keys(parameterSchemas(form))
      .filter(key => values[key] !== undefined)
      .filter(
        key =>
          !isEmptyValue(values[key]) ||
          !(required.includes(key) || secret.includes(key)),
      )
      .map(key => [key, values[key]]),
  );
}
