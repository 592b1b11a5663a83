import { useTranslate } from '../../hooks/useTranslate';
import { rulesOf, type ConstraintDraft } from './constraintDraft';
import type { ConstraintField } from './fields';

/** What is wrong with the draft, by field. */
export function useConstraintProblems(
  draft: ConstraintDraft,
): Record<ConstraintField, string | undefined> {
  const { t } = useTranslate();
  const { type, role } = draft;
  const needed = (isAsked: boolean, value: string) =>
    isAsked && !value.trim()
      ? t('portfolio.constraints.field.required')
      : undefined;
  return {
    productId: needed(true, draft.productId),
    type: undefined,
    description: undefined,
    localRoleName: needed(
      type === 'LAUNCH' && role === 'local',
      draft.localRoleName,
    ),
    launchRoleArn: needed(
      type === 'LAUNCH' && role === 'arn',
      draft.launchRoleArn,
    ),
    notificationArns: needed(type === 'NOTIFICATION', draft.notificationArns),
    tagUpdates: undefined,
    'stackSet.accounts': needed(type === 'STACKSET', draft.accounts),
    'stackSet.regions': needed(type === 'STACKSET', draft.regions),
    'stackSet.adminRoleArn': undefined,
    'stackSet.executionRoleName': undefined,
    rules:
      type === 'TEMPLATE' && !rulesOf(draft.rules)
        ? t('portfolio.constraints.rules.noJson')
        : undefined,
  };
}
