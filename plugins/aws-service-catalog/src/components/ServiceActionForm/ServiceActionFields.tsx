import { useTranslate } from '../../hooks/useTranslate';
import { ComboField, FormField, RadioField } from '../FormFields';
import { RUNS_AS, type ActionDraft } from './actionDraft';
import { ParameterLines } from './ParameterLines';
import type { ActionField } from './useActionProblems';

// Documents of AWS that are there in every account; others are typed.
const DOCUMENTS_OF_AWS = [
  'AWS-RestartEC2Instance',
  'AWS-StartEC2Instance',
  'AWS-StopEC2Instance',
  'AWS-CreateSnapshot',
  'AWS-RebootRdsInstance',
  'AWS-StartRdsInstance',
  'AWS-StopRdsInstance',
].map(name => ({ value: name, text: name }));

/** Name and description, the document, whose rights it uses, and its parameters. */
export function ServiceActionFields(props: {
  draft: ActionDraft;
  set: (edit: Partial<ActionDraft>) => void;
  problemOf: (field: ActionField) => string | undefined;
  disabled: boolean;
}) {
  const { draft, set, problemOf, disabled } = props;
  const { t } = useTranslate();
  return (
    <>
      <FormField
        id="service-action-name"
        label={t('serviceActions.field.name')}
        help={t('serviceActions.field.nameHelp')}
        value={draft.name}
        onChange={name => set({ name })}
        problem={problemOf('name')}
        maxLength={256}
        required
        disabled={disabled}
      />
      <FormField
        id="service-action-description"
        label={t('serviceActions.field.description')}
        help={t('serviceActions.field.descriptionHelp')}
        value={draft.description}
        onChange={description => set({ description })}
        problem={problemOf('description')}
        maxLength={1024}
        rows={2}
        disabled={disabled}
      />
      <ComboField
        id="service-action-document"
        label={t('serviceActions.field.documentName')}
        help={t('serviceActions.field.documentNameHelp')}
        value={draft.documentName}
        options={DOCUMENTS_OF_AWS}
        onChange={documentName => set({ documentName })}
        problem={
          problemOf('definition.documentName') ?? problemOf('definition')
        }
        required
        disabled={disabled}
      />
      <FormField
        id="service-action-document-version"
        label={t('serviceActions.field.documentVersion')}
        help={t('serviceActions.field.documentVersionHelp')}
        value={draft.documentVersion}
        onChange={documentVersion => set({ documentVersion })}
        problem={problemOf('definition.documentVersion')}
        required
        disabled={disabled}
      />
      <RadioField
        label={t('serviceActions.runsAs.label')}
        value={draft.runsAs}
        options={RUNS_AS.map(value => ({
          value,
          text: t(`serviceActions.runsAs.${value}`),
        }))}
        onChange={runsAs => set({ runsAs })}
        disabled={disabled}
      />
      {draft.runsAs === 'role' && (
        <FormField
          id="service-action-role"
          label={t('serviceActions.field.roleArn')}
          help={t('serviceActions.field.roleArnHelp')}
          value={draft.roleArn}
          onChange={roleArn => set({ roleArn })}
          problem={problemOf('definition.assumeRole')}
          monospace
          required
          disabled={disabled}
        />
      )}
      <ParameterLines
        parameters={draft.parameters}
        problem={problemOf('definition.parameters')}
        onChange={parameters => set({ parameters })}
        disabled={disabled}
      />
    </>
  );
}
