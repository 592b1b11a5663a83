import { useTranslate } from '../../hooks/useTranslate';
import { FormField, RadioField } from '../FormFields';
import type { VersionDraft, VersionSourceKind } from './versionDraft';

const KINDS: readonly VersionSourceKind[] = [
  'template',
  'templateUrl',
  'stackArn',
];
const TEMPLATE_ROWS = 10;

/** What a new version is made of. */
export function VersionFields(props: {
  draft: VersionDraft;
  set: (edit: Partial<VersionDraft>) => void;
  problemOf: (field: 'name' | 'description' | 'source') => string | undefined;
  disabled: boolean;
}) {
  const { draft, set, problemOf, disabled } = props;
  const { t } = useTranslate();
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
      <RadioField
        label={t('catalogProducts.version.from')}
        value={draft.kind}
        options={KINDS.map(kind => ({
          value: kind,
          text: t(`catalogProducts.version.source.${kind}`),
        }))}
        onChange={kind => set({ kind, source: '' })}
        disabled={disabled}
      />
      <FormField
        key={draft.kind}
        id="version-source"
        label={t(`catalogProducts.version.sourceLabel.${draft.kind}`)}
        value={draft.source}
        onChange={source => set({ source })}
        problem={problemOf('source')}
        required
        rows={draft.kind === 'template' ? TEMPLATE_ROWS : undefined}
        monospace
        disabled={disabled}
      />
    </>
  );
}
