import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { IncomingShare } from 'backstage-plugin-aws-service-catalog-common';
import { sharesApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';

/** Portfolios that are offered to this catalog and wait for an answer; without any there is nothing to show. */
export function IncomingShares({ onAnswered }: { onAnswered: () => void }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(sharesApiRef);
  const { value, error, refresh } = useRefreshing(
    reading =>
      api.listIncomingShares(
        catalog.id,
        { refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [catalog.id],
  );
  const { submit, sending, refusal } = useSimpleChange(
    (answer: 'accept' | 'reject', { portfolioId }: IncomingShare) =>
      answer === 'accept'
        ? api.acceptShare(catalog.id, portfolioId)
        : api.rejectShare(catalog.id, portfolioId),
  );
  const offered = (value?.items ?? []).filter(
    ({ state }) => state !== 'accepted',
  );
  if (error && !value) return <ErrorPanel error={error} onRetry={refresh} />;
  if (offered.length === 0) return null;
  const button = (answer: 'accept' | 'reject', share: IncomingShare) => (
    <Button
      size="small"
      color={answer === 'accept' ? 'primary' : 'default'}
      disabled={sending}
      aria-label={t(`portfolios.incoming.${answer}.named`, {
        name: share.name,
      })}
      onClick={async () => {
        if (!(await submit(answer, share))) return;
        refresh();
        onAnswered();
      }}
    >
      {t(`portfolios.incoming.${answer}.action`)}
    </Button>
  );
  return (
    <SectionCard
      title={t('portfolios.incoming.title')}
      subheader={t('portfolios.incoming.what')}
    >
      {refusal && <ErrorPanel error={refusal} />}
      <ItemList
        none=""
        items={offered.map(share => ({
          key: share.portfolioId,
          what: (
            <>
              <Typography>{share.name}</Typography>
              <Typography variant="body2" color="textSecondary">
                {t('portfolios.incoming.from', {
                  provider: share.provider,
                  from: share.catalog ?? share.ownerAccountId,
                })}
              </Typography>
              {share.state === 'unknown' && (
                <Typography variant="body2">
                  {t('portfolios.incoming.unknown')}
                </Typography>
              )}
            </>
          ),
          actions: catalog.may.share && (
            <div>
              {share.state === 'offered' && button('reject', share)}
              {button('accept', share)}
            </div>
          ),
        }))}
      />
    </SectionCard>
  );
}
