import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { AnswerField } from './AnswerField';
import { isWholeProductId } from './marketplaceProductId';
import { useWizard } from './WizardContext';

/** A Marketplace product by its id, and one of the versions that AWS has an alias for. */
export function MarketplaceFields() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const { draft, change, problemOf, sending } = useWizard();
  const productId = draft.marketplaceProductId.trim();
  const isWhole = isWholeProductId(productId);
  const { value, error, refresh } = useRefreshing(
    async ({ signal }) =>
      isWhole
        ? api.listImageAliases(catalog.id, productId, { signal })
        : undefined,
    [catalog.id, productId, isWhole],
  );
  const problem = problemOf('marketplaceVersion');
  /** The version as a whole, which a product version may well be named after. */
  const take = (chosen: string) =>
    change({
      marketplaceVersion: chosen,
      version: draft.version || (chosen === 'latest' ? '' : chosen.trim()),
    });
  return (
    <>
      <AnswerField field="marketplaceProductId" required />
      <Autocomplete
        id="publish-marketplaceVersion"
        freeSolo
        options={value?.items.map(({ version }) => version) ?? []}
        value={null}
        inputValue={draft.marketplaceVersion}
        disabled={sending}
        onInputChange={(_, text, reason) => {
          // A reset is none of the person's doing, and would empty what was kept.
          if (reason !== 'reset') change({ marketplaceVersion: text });
        }}
        onChange={(_, chosen) => take(chosen ?? '')}
        onBlur={() => take(draft.marketplaceVersion)}
        renderInput={params => (
          <TextField
            {...params}
            label={t('publishing.answer.marketplaceVersion')}
            error={problem !== undefined}
            helperText={problem ?? t('publishing.help.marketplaceVersion')}
            required
            variant="outlined"
            size="small"
          />
        )}
      />
      {error && <ErrorPanel error={error} onRetry={refresh} />}
    </>
  );
}
