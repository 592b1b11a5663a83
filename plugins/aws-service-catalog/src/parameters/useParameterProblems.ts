import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import { useMemo } from 'react';
import { useTeam } from '../hooks/useTeam';
import { useTranslate } from '../hooks/useTranslate';
import { type ParameterProblems, problemsInWords } from './problemsInWords';

export type { ParameterProblems } from './problemsInWords';

/** Checks values against the template's types, constraints and rules, and against each other. */
export function useParameterProblems(
  form: LaunchForm,
  values: ParameterValues,
): ParameterProblems {
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const { accountId } = team;
  return useMemo(
    () => problemsInWords(t, form, values, { accountId, region }),
    [t, form, values, accountId, region],
  );
}
