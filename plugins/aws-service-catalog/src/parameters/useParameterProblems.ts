import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import upperFirst from 'lodash/upperFirst';
import { useMemo } from 'react';
import { useTeam } from '../hooks/useTeam';
import { awsServiceCatalogTranslationRef } from '../translation';
import { parameterChecker, type ParameterProblem } from './checkParameters';
import { foreignChoices } from './pickerOptions';
import { brokenRules, factsOf } from './templateRules';

/** What is wrong with the values of a form, in words. */
export type ParameterProblems = {
  /** By parameter. */
  fields: Record<string, string>;
  /** Broken rules that name no parameter of the form. */
  general: string[];
};

/** Checks values against the template's types, constraints and rules, and against each other. */
export function useParameterProblems(
  form: LaunchForm | undefined,
  values: ParameterValues,
): ParameterProblems {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const { team, region } = useTeam();
  const check = useMemo(() => form && parameterChecker(form), [form]);
  return useMemo(() => {
    if (!form || !check) return { fields: {}, general: [] };
    const inWords = (problem: ParameterProblem): string => {
      switch (problem.kind) {
        case 'author':
          return upperFirst(problem.words);
        case 'pattern':
          return t('launchForm.problem.pattern', { pattern: problem.pattern });
        case 'tooShort':
        case 'tooLong':
        case 'tooFew':
        case 'tooMany':
          return t(`launchForm.problem.${problem.kind}`, {
            count: problem.limit,
          });
        case 'tooSmall':
        case 'tooBig':
          return t(`launchForm.problem.${problem.kind}`, {
            limit: problem.limit,
          });
        case 'otherParent':
          return t('launchForm.problem.otherParent', {
            parent: problem.parent,
          });
        default:
          return t(`launchForm.problem.${problem.kind}`);
      }
    };
    const fields: Record<string, string> = {};
    const general: string[] = [];
    const facts = factsOf(form, values, {
      accountId: team.accountId,
      region,
    });
    for (const { words, parameters } of brokenRules(form.rules, facts)) {
      const named = parameters.filter(key => key in form.hints);
      if (named.length === 0) general.push(words);
      for (const key of named) fields[key] = words;
    }
    const problems = { ...foreignChoices(form, values), ...check(values) };
    for (const [key, problem] of Object.entries(problems)) {
      fields[key] = inWords(problem);
    }
    return { fields, general };
  }, [form, check, values, team.accountId, region, t]);
}
