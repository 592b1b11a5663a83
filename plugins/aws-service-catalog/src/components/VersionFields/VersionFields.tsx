import type { ProductKind } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField, RadioField } from '../FormFields';
import { TemplateFileButton } from './TemplateFileButton';
import {
  isRunByEngine,
  sourceKindsOf,
  type VersionDraft,
} from './versionDraft';

const TEMPLATE_ROWS = 10;

/** What a new version of a product of the kind is made of. */
export function VersionFields(props: {
  kind: ProductKind;
  draft: VersionDraft;
  set: (edit: Partial<VersionDraft>) => void;
  problemOf: (field: 'name' | 'description' | 'source') => string | undefined;
  disabled: boolean;
}) {
  const { kind, draft, set, problemOf, disabled } = props;
  const { t } = useTranslate();
  const sourceKinds = sourceKindsOf(kind);
  return (
    <>
      <FormField
        id="version-name"
        label={t('catalogProducts.version.name')}
        help={t('catalogProducts.version.nameHelp')}
        value={draft.name}
        onChange={name => set({ name })}
        problem={problemOf('name')}
        required
        disabled={disabled}
      />
      <FormField
        id="version-description"
        label={t('catalogProducts.version.description')}
        help={t('catalogProducts.version.descriptionHelp')}
        value={draft.description}
        onChange={description => set({ description })}
        problem={problemOf('description')}
        rows={2}
        disabled={disabled}
      />
      {sourceKinds.length > 1 && (
        <RadioField
          label={t('catalogProducts.version.from')}
          value={draft.kind}
          options={sourceKinds.map(value => ({
            value,
            text: t(`catalogProducts.version.source.${value}`),
          }))}
          onChange={chosen => set({ kind: chosen, source: '' })}
          disabled={disabled}
        />
      )}
      <FormField
        key={draft.kind}
        id="version-source"
        label={t(
          isRunByEngine(kind)
            ? 'catalogProducts.version.archive'
            : `catalogProducts.version.sourceLabel.${draft.kind}`,
        )}
        help={
          isRunByEngine(kind)
            ? t(`catalogProducts.version.archiveHelp.${kind}`)
            : undefined
        }
        value={draft.source}
        onChange={source => set({ source })}
        problem={problemOf('source')}
        required
        rows={draft.kind === 'template' ? TEMPLATE_ROWS : undefined}
        monospace
        disabled={disabled}
      />
      {draft.kind === 'template' && (
        <TemplateFileButton
          onRead={source => set({ source })}
          disabled={disabled}
        />
      )}
    </>
  );
}
