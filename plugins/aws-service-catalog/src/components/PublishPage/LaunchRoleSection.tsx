import { useApi } from '@backstage/core-plugin-api';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { AnswerField } from './AnswerField';
import { ChoiceField } from './ChoiceField';
import { SelectField } from './SelectField';
import { useWizard } from './WizardContext';

/** The role that launches: made for this product, or one there is. */
export function LaunchRoleSection() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const { draft, change } = useWizard();
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) => api.listLaunchRoles(catalog.id, {}, { signal }),
    [catalog.id],
  );
  if (draft.roleKind === 'create') {
    return (
      <>
        <ChoiceField field="roleKind" />
        <AnswerField field="roleName" required />
        <ChoiceField field="rolePreset" />
      </>
    );
  }
  const byName = draft.roleArn && !draft.roleArn.startsWith('arn:');
  return (
    <>
      <ChoiceField field="roleKind" />
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      <SelectField
        field="roleArn"
        loading={loading}
        options={[
          ...(byName
            ? [
                {
                  value: draft.roleArn,
                  text: t('publishing.role.local', { name: draft.roleArn }),
                },
              ]
            : []),
          ...(value?.items ?? []).map(({ arn, name, description }) => ({
            value: arn,
            text: description
              ? t('publishing.role.option', { name, description })
              : name,
          })),
        ]}
        onChoose={roleArn => change({ roleArn })}
      />
    </>
  );
}
