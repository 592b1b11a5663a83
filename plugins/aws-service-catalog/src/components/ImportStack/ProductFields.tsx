import Typography from '@material-ui/core/Typography';
import type { ProductVersion } from 'backstage-plugin-aws-service-catalog-common';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ChoiceField, ComboField } from '../FormFields';
import type { useImportables } from './useImportables';

/** What the stack is one of: product and version. */
export function ProductFields(props: {
  importables: ReturnType<typeof useImportables>;
  productId: string;
  versionId: string;
  onProduct: (productId: string) => void;
  onVersion: (versionId: string) => void;
  problemOf: (field: 'productId' | 'versionId') => string | undefined;
  disabled: boolean;
}) {
  const { importables, productId, versionId, onProduct, onVersion } = props;
  const { problemOf, disabled } = props;
  const { products, chosen, versions } = importables;
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const wordsOf = ({ name, newest, deprecated }: ProductVersion) => {
    if (deprecated)
      return t('launchForm.version.deprecated', { version: name });
    return newest ? t('launchForm.version.newest', { version: name }) : name;
  };
  if (products.error && !products.value) {
    return <ErrorPanel error={products.error} onRetry={products.refresh} />;
  }
  if (products.value?.length === 0) {
    return (
      <Typography>
        {t('importStack.noProduct', { team: team.title, region })}
      </Typography>
    );
  }
  return (
    <>
      <ComboField
        id="import-product"
        label={t('importStack.product')}
        help={t('importStack.productHelp')}
        value={productId}
        options={(products.value ?? []).map(({ id, name, vendor }) => ({
          value: id,
          text: name,
          note: vendor,
        }))}
        onChange={onProduct}
        problem={problemOf('productId')}
        required
        disabled={disabled || products.loading}
      />
      {versions.error && !versions.value ? (
        <ErrorPanel error={versions.error} onRetry={versions.refresh} />
      ) : (
        <ChoiceField
          id="import-version"
          label={t('importStack.version')}
          help={t(
            chosen ? 'importStack.versionHelp' : 'importStack.versionFirst',
          )}
          value={versionId}
          options={(versions.value ?? []).map(version => ({
            value: version.id,
            text: wordsOf(version),
          }))}
          onChange={onVersion}
          problem={problemOf('versionId')}
          required
          disabled={disabled || !chosen || versions.loading}
        />
      )}
    </>
  );
}
