import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { catalogProductsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { FormField } from '../FormFields';
import type { ConstraintFieldsProps } from './fields';
import { RuleTrialBox } from './RuleTrialBox';

/** TEMPLATE: rules, with the parameters that they can be about and a box to try them in. */
export function RulesFields({ draft, set, form }: ConstraintFieldsProps) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const { productId } = draft;
  const { value, error, refresh } = useRefreshing(
    async ({ signal }) => {
      if (!productId) return undefined;
      const { versions } = await api.getCatalogProduct(
        catalog.id,
        productId,
        {},
        { signal },
      );
      const version = versions.find(({ active }) => active) ?? versions[0];
      if (!version) return undefined;
      const { parameters } = await api.getVersionTemplate(
        catalog.id,
        productId,
        version.id,
        { signal },
      );
      return { version, parameters };
    },
    [catalog.id, productId],
  );
  return (
    <>
      <FormField
        id="constraint-rules"
        label={t('portfolio.constraints.field.rules')}
        help={t('portfolio.constraints.rules.help')}
        value={draft.rules}
        onChange={rules => set({ rules })}
        problem={form.problemOf('rules')}
        required
        rows={10}
        monospace
        disabled={form.sending}
      />
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && (
        <>
          <Typography variant="body2" color="textSecondary">
            {t('portfolio.constraints.rules.parameters', {
              version: value.version.name,
              parameters: value.parameters.map(({ key }) => key).join(', '),
            })}
          </Typography>
          <RuleTrialBox
            key={value.version.id}
            rules={draft.rules}
            productId={productId}
            versionId={value.version.id}
            parameters={value.parameters}
          />
        </>
      )}
    </>
  );
}
