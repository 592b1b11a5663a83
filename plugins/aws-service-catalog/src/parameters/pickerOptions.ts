import type {
  LaunchForm,
  ParameterValues,
  PickerOption,
} from 'backstage-plugin-aws-service-catalog-common';

/** Options of a picker that fit the other values. */
export type FittingOptions = {
  options: PickerOption[];
  /** Label of the VPC that the options were narrowed to. */
  within?: string;
};

/** The one VPC that is chosen in the form; none when there is no VPC parameter, or several with different values. */
function chosenVpc(
  form: LaunchForm,
  values: ParameterValues,
): PickerOption | undefined {
  const vpcs = Object.entries(form.hints)
    .filter(([, hint]) => hint.picker?.kind === 'vpc')
    .map(([key, hint]) => ({ value: values[key], hint }));
  const [first] = vpcs;
  if (!first || typeof first.value !== 'string' || first.value === '') {
    return undefined;
  }
  if (vpcs.some(({ value }) => value !== first.value)) return undefined;
  const known = first.hint.picker?.options?.find(
    ({ value }) => value === first.value,
  );
  return known ?? { value: first.value, label: first.value };
}

/** The options of a parameter, narrowed to the chosen VPC where they belong to one. */
export function fittingOptions(
  form: LaunchForm,
  key: string,
  values: ParameterValues,
): FittingOptions {
  const options = form.hints[key]?.picker?.options ?? [];
  if (form.hints[key]?.picker?.kind === 'vpc') return { options };
  const vpc = chosenVpc(form, values);
  if (!vpc || !options.some(({ parent }) => parent !== undefined)) {
    return { options };
  }
  return {
    options: options.filter(
      ({ parent }) => parent === undefined || parent === vpc.value,
    ),
    within: vpc.label,
  };
}

/** A value that belongs to another VPC than the chosen one, whose label is `within`. */
export type ForeignChoice = { kind: 'foreign'; within: string };

/** Says which parameters have such a value. */
export function foreignChoices(
  form: LaunchForm,
  values: ParameterValues,
): Record<string, ForeignChoice> {
  const vpc = chosenVpc(form, values);
  const problems: Record<string, ForeignChoice> = {};
  if (!vpc) return problems;
  for (const [key, { picker }] of Object.entries(form.hints)) {
    const chosen = [values[key] ?? []].flat();
    const isForeign = picker?.options?.some(
      ({ value, parent }) =>
        chosen.includes(value) && parent !== undefined && parent !== vpc.value,
    );
    if (isForeign) problems[key] = { kind: 'foreign', within: vpc.label };
  }
  return problems;
}
