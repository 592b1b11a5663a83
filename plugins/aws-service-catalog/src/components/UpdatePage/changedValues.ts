import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';

type Value = ParameterValues[string];

/** One parameter that an update would set differently. Secret ones never carry a value. */
export type ParameterChange =
  | { kind: 'changed'; key: string; from: Value; to: Value }
  | { kind: 'added'; key: string; to: Value }
  | { kind: 'secret'; key: string }
  | { kind: 'dropped'; key: string; from: Value };

const asText = (value: Value) =>
  Array.isArray(value) ? JSON.stringify(value) : value;

/**
 * What differs between the values that run and the values that are wanted.
 *
 * @param asked - parameters that the wanted version asks for, in the order of its form
 * @param secret - NoEcho parameters: named when a new value was typed, kept silently otherwise
 */
export function parameterChanges(options: {
  asked: readonly string[];
  secret: readonly string[];
  present: ParameterValues;
  wanted: ParameterValues;
}): ParameterChange[] {
  const { asked, secret, present, wanted } = options;
  const changes: ParameterChange[] = [];
  for (const key of asked) {
    const from = present[key];
    const to = wanted[key];
    if (secret.includes(key)) {
      if (to !== undefined && to !== '') changes.push({ kind: 'secret', key });
    } else if (to === undefined) {
      continue;
    } else if (from === undefined) {
      changes.push({ kind: 'added', key, to });
    } else if (asText(from) !== asText(to)) {
      changes.push({ kind: 'changed', key, from, to });
    }
  }
  for (const [key, from] of Object.entries(present)) {
    if (!asked.includes(key) && !secret.includes(key)) {
      changes.push({ kind: 'dropped', key, from });
    }
  }
  return changes;
}

/** The values to send: those that change. Parameters that are left out keep their value. */
export function valuesToSend(
  changes: readonly ParameterChange[],
  wanted: ParameterValues,
): ParameterValues {
  const sent: ParameterValues = {};
  for (const change of changes) {
    if (change.kind !== 'dropped') sent[change.key] = wanted[change.key];
  }
  return sent;
}
