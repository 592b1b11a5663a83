import {
  evaluateRule,
  parameterProblem,
  parametersInRule,
  type LaunchForm,
  type ParameterProblem,
  type ParameterValues,
  type RuleFacts,
} from 'backstage-plugin-aws-service-catalog-common';
import { foreignChoices, type ForeignChoice } from './pickerOptions';
import {
  isEmptyValue,
  orderedParameters,
  parameterSchemas,
  requiredParameters,
} from './parameterSchema';

/** What is wrong with a parameter, to be said in words. */
export type FieldProblem =
  | ParameterProblem
  | { kind: 'required' }
  /** In the words of the author of the template or of the rule. */
  | { kind: 'author'; words: string }
  | ForeignChoice;

/** What is wrong with the values of a form. */
export type FormProblems = {
  /** At most one per parameter. */
  fields: Record<string, FieldProblem>;
  /** Broken rules that name no parameter of the form, in their author's words. */
  general: string[];
};

const elementType = (type: string) => /^List<(.+)>$/.exec(type)?.[1] ?? type;

/** What the form itself tells rules: entered values, and the options of its pickers where those are complete. */
export function ruleFactsOf(
  form: LaunchForm,
  values: ParameterValues,
  place: { accountId: string; region: string },
): RuleFacts {
  const pseudo: Record<string, string> = {
    'AWS::AccountId': place.accountId,
    'AWS::Region': place.region,
  };
  const parameter = (key: string) => {
    const value = pseudo[key] ?? values[key];
    return isEmptyValue(value) ? undefined : value;
  };
  return {
    parameter,
    valuesOfType: type =>
      Object.values(form.hints)
        .filter(hint => elementType(hint.type) === type)
        .map(({ picker }) => picker)
        .find(picker => picker?.available && !picker.truncated)
        ?.options?.map(({ value }) => value),
    attribute: (key, attribute) => {
      if (attribute !== 'VpcId') return undefined;
      const options = form.hints[key]?.picker?.options ?? [];
      const value = parameter(key);
      if (value === undefined) return undefined;
      return [value]
        .flat()
        .map(chosen => options.find(option => option.value === chosen)?.parent);
    },
  };
}

/** Assertions that certainly do not hold, of rules that certainly apply. */
function brokenRules(rules: LaunchForm['rules'], facts: RuleFacts) {
  return rules
    .filter(
      ({ condition }) =>
        condition === undefined || evaluateRule(condition, facts) === true,
    )
    .flatMap(({ assertions }) => assertions)
    .filter(({ assert }) => evaluateRule(assert, facts) === false)
    .map(({ assert, inWords }) => ({
      words: inWords,
      parameters: parametersInRule(assert),
    }));
}

function fieldProblem(
  form: LaunchForm,
  key: string,
  values: ParameterValues,
): FieldProblem | undefined {
  const value = values[key];
  if (value === undefined || isEmptyValue(value)) {
    if (form.kept?.includes(key)) return undefined;
    if (requiredParameters(form).includes(key)) return { kind: 'required' };
    if (value === undefined) return undefined;
  }
  const problem = parameterProblem(parameterSchemas(form)[key], value);
  const words = form.hints[key]?.constraintDescription;
  return problem && words ? { kind: 'author', words } : problem;
}

/**
 * Holds the values of a form against the types and constraints of its template, against its rules, and against each
 * other.
 *
 * @param place - account and region that the launch happens in
 */
export function checkParameters(
  form: LaunchForm,
  values: ParameterValues,
  place: { accountId: string; region: string },
): FormProblems {
  const fields: Record<string, FieldProblem> = {};
  const general: string[] = [];
  const facts = ruleFactsOf(form, values, place);
  for (const { words, parameters } of brokenRules(form.rules, facts)) {
    const named = parameters.filter(key => key in parameterSchemas(form));
    if (named.length === 0) general.push(words);
    for (const key of named) fields[key] = { kind: 'author', words };
  }
  Object.assign(fields, foreignChoices(form, values));
  for (const key of orderedParameters(form)) {
    const problem = fieldProblem(form, key, values);
    if (problem) fields[key] = problem;
  }
  return { fields, general };
}
