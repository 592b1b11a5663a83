import type {
  CreateVersionRequest,
  ProductKind,
} from 'backstage-plugin-aws-service-catalog-common';
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

const OF_TEMPLATES = ['template', 'templateUrl', 'stackArn'] as const;
// An engine fetches its archive from where it lies.
const OF_ARCHIVES = ['templateUrl'] as const;

/** Whether versions of such a product are archives, which an engine outside of CloudFormation unpacks and runs. */
export function isRunByEngine(
  kind: ProductKind,
): kind is 'terraform' | 'external' {
  return kind === 'terraform' || kind === 'external';
}

/** What a version of such a product can be made of, the usual one first. */
export function sourceKindsOf(kind: ProductKind): readonly VersionSourceKind[] {
  return isRunByEngine(kind) ? OF_ARCHIVES : OF_TEMPLATES;
}

/** Where a form for a version of such a product starts. */
export function emptyVersionOf(kind: ProductKind): VersionDraft {
  const [usual] = sourceKindsOf(kind);
  return { name: '', description: '', kind: usual, source: '' };
}

/** The draft for a product of another kind: a source that it does not take is dropped. */
export function versionDraftFor(
  kind: ProductKind,
  draft: VersionDraft,
): VersionDraft {
  if (sourceKindsOf(kind).includes(draft.kind)) return draft;
  const { kind: usual, source } = emptyVersionOf(kind);
  return { ...draft, kind: usual, source };
}

/** What creates the version. AWS can hold only CloudFormation templates against rules. */
export function versionRequestOf(
  productKind: ProductKind,
  draft: VersionDraft,
): CreateVersionRequest {
  const { name, description, kind, source } = draft;
  return {
    name: name.trim(),
    description: description.trim() || undefined,
    // A template is kept as it is, with its last line break.
    source: { [kind]: kind === 'template' ? source : source.trim() },
    validate: !isRunByEngine(productKind),
  };
}

/** What is wrong with the draft, by field of the request. */
export function useVersionProblems({ name, kind, source }: VersionDraft) {
  const { t } = useTranslate();
  const required = t('catalogProducts.version.required');
  const wrongName = /\s/.test(name.trim())
    ? t('catalogProducts.version.noSpaces')
    : undefined;
  const wrongSource =
    kind === 'templateUrl' && !source.trim().startsWith('https://')
      ? t('catalogProducts.version.notHttps')
      : undefined;
  return {
    name: name.trim() ? wrongName : required,
    description: undefined,
    source: source.trim() ? wrongSource : required,
  };
}
