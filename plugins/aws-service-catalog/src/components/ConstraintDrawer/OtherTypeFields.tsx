import { useTranslate } from '../../hooks/useTranslate';
import { FormField, RadioField } from '../FormFields';
import type { ConstraintFieldsProps } from './fields';

/** NOTIFICATION, RESOURCE_UPDATE and STACKSET: fields that need no more than being filled. */
export function OtherTypeFields({ draft, set, form }: ConstraintFieldsProps) {
  const { t } = useTranslate();
  const { sending, problemOf } = form;
  switch (draft.type) {
    case 'NOTIFICATION':
      return (
        <FormField
          id="constraint-topics"
          label={t('portfolio.constraints.field.notificationArns')}
          help={t('portfolio.constraints.topicsHelp')}
          value={draft.notificationArns}
          onChange={notificationArns => set({ notificationArns })}
          problem={problemOf('notificationArns')}
          required
          rows={2}
          monospace
          disabled={sending}
        />
      );
    case 'RESOURCE_UPDATE':
      return (
        <RadioField
          label={t('portfolio.constraints.field.tagUpdates')}
          value={draft.tagUpdates}
          options={(['allowed', 'not-allowed'] as const).map(value => ({
            value,
            text: t(`portfolio.constraints.tagUpdates.${value}`),
          }))}
          onChange={tagUpdates => set({ tagUpdates })}
          disabled={sending}
        />
      );
    case 'STACKSET':
      return (
        <>
          <FormField
            id="constraint-accounts"
            label={t('portfolio.constraints.field.accounts')}
            help={t('portfolio.constraints.linesHelp')}
            value={draft.accounts}
            onChange={accounts => set({ accounts })}
            problem={problemOf('stackSet.accounts')}
            required
            rows={2}
            monospace
            disabled={sending}
          />
          <FormField
            id="constraint-regions"
            label={t('portfolio.constraints.field.regions')}
            help={t('portfolio.constraints.linesHelp')}
            value={draft.regions}
            onChange={regions => set({ regions })}
            problem={problemOf('stackSet.regions')}
            required
            rows={2}
            monospace
            disabled={sending}
          />
          <FormField
            id="constraint-admin-role"
            label={t('portfolio.constraints.field.adminRoleArn')}
            value={draft.adminRoleArn}
            onChange={adminRoleArn => set({ adminRoleArn })}
            problem={problemOf('stackSet.adminRoleArn')}
            monospace
            disabled={sending}
          />
          <FormField
            id="constraint-execution-role"
            label={t('portfolio.constraints.field.executionRoleName')}
            value={draft.executionRoleName}
            onChange={executionRoleName => set({ executionRoleName })}
            problem={problemOf('stackSet.executionRoleName')}
            monospace
            disabled={sending}
          />
        </>
      );
    default:
      return null;
  }
}
