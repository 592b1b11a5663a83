import type { CreateVersionRequest } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

/** Where a template comes from, as the field of the request names it. */
export type VersionSourceKind = 'template' | 'templateUrl' | 'stackArn';

/** A version as it is being written. */
export type VersionDraft = {
  name: string;
  description: string;
  kind: VersionSourceKind;
  source: string;
};

/** Where a form starts. */
export const emptyVersion: VersionDraft = {
  name: '',
  description: '',
  kind: 'template',
  source: '',
};

export function versionRequestOf(draft: VersionDraft): CreateVersionRequest {
  const { name, description, kind, source } = draft;
  return {
    name: name.trim(),
    description: description.trim() || undefined,
    // A template is kept as it is, with its last line break.
    source: { [kind]: kind === 'template' ? source : source.trim() },
    validate: true,
  };
}

/** What is wrong with the draft, by field of the request. */
export function useVersionProblems({ name, source }: VersionDraft) {
  const { t } = useTranslate();
  const required = t('catalogProducts.version.required');
  const wrongName = /\s/.test(name.trim())
    ? t('catalogProducts.version.noSpaces')
    : undefined;
  return {
    name: name.trim() ? wrongName : required,
    description: undefined,
    source: source.trim() ? undefined : required,
  };
}
