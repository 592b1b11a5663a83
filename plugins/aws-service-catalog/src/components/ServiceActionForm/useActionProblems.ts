import { useTranslate } from '../../hooks/useTranslate';
import type { ActionDraft } from './actionDraft';

/** Fields of the request that the form can point at. `definition` stands for what AWS says of all of it. */
export type ActionField =
  | 'name'
  | 'description'
  | 'definition.documentName'
  | 'definition.documentVersion'
  | 'definition.assumeRole'
  | 'definition.parameters'
  | 'definition';

const NAME = /^[\w.-]+$/;
const VERSION = /^(\d+|\$DEFAULT)$/;
const ROLE_ARN = /^arn:[^:]+:iam::\d{12}:role\/\S+$/;

/** What is wrong with a service action before it is sent. */
export function useActionProblems(
  draft: ActionDraft,
): Record<ActionField, string | undefined> {
  const { t } = useTranslate();
  const required = (value: string) =>
    value.trim() ? undefined : t('serviceActions.problem.required');
  const names = draft.parameters.map(({ name }) => name.trim());
  return {
    name:
      required(draft.name) ??
      (NAME.test(draft.name.trim())
        ? undefined
        : t('serviceActions.problem.name')),
    description: undefined,
    'definition.documentName': required(draft.documentName),
    'definition.documentVersion': VERSION.test(draft.documentVersion.trim())
      ? undefined
      : t('serviceActions.problem.version'),
    'definition.assumeRole':
      draft.runsAs === 'role' && !ROLE_ARN.test(draft.roleArn.trim())
        ? t('serviceActions.problem.role')
        : undefined,
    'definition.parameters':
      names.includes('') || new Set(names).size < names.length
        ? t('serviceActions.problem.parameterNames')
        : undefined,
    definition: undefined,
  };
}
