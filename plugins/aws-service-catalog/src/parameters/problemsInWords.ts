import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import lowerFirst from 'lodash/lowerFirst';
import mapValues from 'lodash/mapValues';
import upperFirst from 'lodash/upperFirst';
import type { Translate } from '../hooks/useTranslate';
import { checkParameters, type FieldProblem } from './checkParameters';

/** What is wrong with the values of a form, in words. */
export type ParameterProblems = {
  /** By parameter. */
  fields: Record<string, string>;
  /** Broken rules that name no parameter of the form. */
  general: string[];
};

/** Checks values against the template's types, constraints and rules, and against each other. */
export function problemsInWords(
  t: Translate,
  form: LaunchForm,
  values: ParameterValues,
  place: { accountId: string; region: string },
): ParameterProblems {
  const { fields, general } = checkParameters(form, values, place);
  return {
    general,
    fields: mapValues(fields, problem => {
      const words = wordsOf(t, problem);
      return 'item' in problem && problem.item !== undefined
        ? t('launchForm.problem.in-item', {
            item: problem.item,
            problem: lowerFirst(words),
          })
        : words;
    }),
  };
}

function wordsOf(t: Translate, problem: FieldProblem): string {
  switch (problem.kind) {
    case 'author':
      return upperFirst(problem.words);
    case 'too-short':
    case 'too-long':
      return t(`launchForm.problem.${problem.kind}`, { count: problem.limit });
    case 'too-small':
    case 'too-big':
      return t(`launchForm.problem.${problem.kind}`, { limit: problem.limit });
    case 'pattern':
      return t('launchForm.problem.pattern', { pattern: problem.pattern });
    case 'foreign':
      return t('launchForm.problem.foreign', { within: problem.within });
    default:
      return t(`launchForm.problem.${problem.kind}`);
  }
}
