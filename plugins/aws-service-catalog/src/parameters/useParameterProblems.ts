import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import lowerFirst from 'lodash/lowerFirst';
import mapValues from 'lodash/mapValues';
import upperFirst from 'lodash/upperFirst';
import { useCallback, useMemo } from 'react';
import { useTeam } from '../hooks/useTeam';
import { useTranslate } from '../hooks/useTranslate';
import { checkParameters, type FieldProblem } from './checkParameters';

/** What is wrong with the values of a form, in words. */
export type ParameterProblems = {
  /** By parameter. */
  fields: Record<string, string>;
  /** Broken rules that name no parameter of the form. */
  general: string[];
};

function useProblemWords() {
  const { t } = useTranslate();
  return useCallback(
    (problem: FieldProblem): string => {
      switch (problem.kind) {
        case 'author':
          return upperFirst(problem.words);
        case 'too-short':
        case 'too-long':
          return t(`launchForm.problem.${problem.kind}`, {
            count: problem.limit,
          });
        case 'too-small':
        case 'too-big':
          return t(`launchForm.problem.${problem.kind}`, {
            limit: problem.limit,
          });
        case 'pattern':
          return t('launchForm.problem.pattern', { pattern: problem.pattern });
        case 'foreign':
          return t('launchForm.problem.foreign', { within: problem.within });
        default:
          return t(`launchForm.problem.${problem.kind}`);
      }
    },
    [t],
  );
}

/** Checks values against the template's types, constraints and rules, and against each other. */
export function useParameterProblems(
  form: LaunchForm,
  values: ParameterValues,
): ParameterProblems {
  const { t } = useTranslate();
  const wordsOf = useProblemWords();
  const { team, region } = useTeam();
  return useMemo(() => {
    const { fields, general } = checkParameters(form, values, {
      accountId: team.accountId,
      region,
    });
    return {
      general,
      fields: mapValues(fields, problem => {
        const words = wordsOf(problem);
        return 'item' in problem && problem.item !== undefined
          ? t('launchForm.problem.in-item', {
              item: problem.item,
              problem: lowerFirst(words),
            })
          : words;
      }),
    };
  }, [form, values, team.accountId, region, t, wordsOf]);
}
