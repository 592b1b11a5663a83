import { useApi } from '@backstage/core-plugin-api';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ComboField, RadioField } from '../FormFields';
import type { ConstraintFieldsProps } from './fields';

/** LAUNCH: the role, by name in each account that launches, or one very role. Roles of the account are offered. */
export function LaunchRoleFields({ draft, set, form }: ConstraintFieldsProps) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  // Roles that cannot be listed can still be typed.
  const { value } = useRefreshing(
    ({ signal }) => api.listLaunchRoles(catalog.id, {}, { signal }),
    [catalog.id],
  );
  const roles = value?.items ?? [];
  const isLocal = draft.role === 'local';
  return (
    <>
      <RadioField
        label={t('portfolio.constraints.launch.role')}
        value={draft.role}
        options={(['local', 'arn'] as const).map(role => ({
          value: role,
          text: t(`portfolio.constraints.launch.${role}`),
        }))}
        onChange={role => set({ role })}
        disabled={form.sending}
      />
      {isLocal ? (
        <ComboField
          key="local"
          id="constraint-local-role"
          label={t('portfolio.constraints.field.localRoleName')}
          help={t('portfolio.constraints.launch.localHelp')}
          value={draft.localRoleName}
          options={roles.map(({ name, description }) => ({
            value: name,
            text: name,
            note: description,
          }))}
          // With its kind: after a reload the role of somebody else may be of the other.
          onChange={localRoleName => set({ role: 'local', localRoleName })}
          problem={form.problemOf('localRoleName')}
          required
          disabled={form.sending}
        />
      ) : (
        <ComboField
          key="arn"
          id="constraint-role-arn"
          label={t('portfolio.constraints.field.launchRoleArn')}
          help={t('portfolio.constraints.launch.arnHelp')}
          value={draft.launchRoleArn}
          options={roles.map(({ arn, description }) => ({
            value: arn,
            text: arn,
            note: description,
          }))}
          onChange={launchRoleArn => set({ role: 'arn', launchRoleArn })}
          problem={form.problemOf('launchRoleArn')}
          required
          disabled={form.sending}
        />
      )}
    </>
  );
}
