import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ParameterValue } from '../../parameters/parameterSchema';

/** What every kind of field gets. */
export type FieldProps = {
  /** DOM id of the input. */
  id: string;
  form: LaunchForm;
  parameter: string;
  label: string;
  /** All values of the form: some fields depend on others. */
  values: ParameterValues;
  required: boolean;
  /** What is wrong, in words; undefined while it need not be shown. */
  problem: string | undefined;
  onChange: (value: ParameterValue | undefined) => void;
  onLeave: () => void;
};

/**
 * The DOM id of the input of a parameter, by which it can be focused.
 *
 * @param formId - of the form, where a page has several
 */
export const parameterInputId = (
  parameter: string,
  formId = 'service-catalog',
) => `${formId}-parameter-${parameter}`;

export const textOf = (value: ParameterValue | undefined): string =>
  typeof value === 'string' ? value : '';

export const listOf = (value: ParameterValue | undefined): string[] =>
  Array.isArray(value) ? value : [];
