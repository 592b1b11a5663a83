import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Portfolio,
  PortfolioShare,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { sharesApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { EditShareDrawer } from './EditShareDrawer';
import { ShareDrawer } from './ShareDrawer';
import { usePortfolioChanged } from './usePortfolioChange';

const PROGRESS: Record<NonNullable<PortfolioShare['status']>, Tone> = {
  'in-progress': 'pending',
  completed: 'ok',
  'completed-with-errors': 'warning',
  error: 'error',
};

/** What is being done to which share. */
type Change = { kind: 'add' } | { kind: 'edit' | 'remove'; of: PortfolioShare };

/** Accounts, units and organizations that the portfolio is shared with. */
export function SharesSection({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(sharesApiRef);
  const changed = usePortfolioChanged();
  const [change, setChange] = useState<Change>();
  const close = () => setChange(undefined);
  const mayChange = catalog.may.share && !portfolio.imported;
  const nameOf = (share: PortfolioShare) =>
    `${t(`portfolio.shares.${share.type}`)} ${share.recipient}`;
  const button = (kind: 'edit' | 'remove', of: PortfolioShare) => (
    <Button
      size="small"
      aria-label={t(`portfolio.shares.${kind}.named`, { name: nameOf(of) })}
      onClick={() => setChange({ kind, of })}
    >
      {t(`portfolio.shares.${kind}.action`)}
    </Button>
  );
  return (
    <SectionCard
      title={t('portfolio.shares.title')}
      action={
        mayChange && (
          <Button color="primary" onClick={() => setChange({ kind: 'add' })}>
            {t('portfolio.shares.add.action')}
          </Button>
        )
      }
    >
      <ItemList
        none={t('portfolio.shares.none')}
        items={portfolio.shares.map(share => ({
          key: `${share.type} ${share.recipient}`,
          what: (
            <>
              <Typography>
                {nameOf(share)}
                {share.catalog && ` (${share.catalog})`}
              </Typography>
              <ToneChip
                tone={share.accepted ? 'ok' : 'pending'}
                label={t(
                  share.accepted
                    ? 'portfolio.shares.accepted'
                    : 'portfolio.shares.waiting',
                )}
              />
              <Typography variant="body2" color="textSecondary">
                {[
                  share.shareTagOptions && t('portfolio.shares.tagOptions'),
                  share.sharePrincipals && t('portfolio.shares.principals'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              {share.reached && (
                <Typography variant="body2">
                  {share.reached.length > 0
                    ? t('portfolio.shares.reached', {
                        catalogs: share.reached.join(', '),
                      })
                    : t('portfolio.shares.reachesNone')}
                </Typography>
              )}
              {share.status && share.status !== 'completed' && (
                <ToneChip
                  tone={PROGRESS[share.status]}
                  label={t(`portfolio.shares.status.${share.status}`)}
                />
              )}
              {share.errors?.map(({ message, accounts }) => (
                <Typography key={message} variant="body2" color="error">
                  {message} {accounts.join(', ')}
                </Typography>
              ))}
            </>
          ),
          actions: mayChange && (
            <div>
              {button('edit', share)}
              {button('remove', share)}
            </div>
          ),
        }))}
      />
      {change?.kind === 'add' && (
        <ShareDrawer portfolioId={portfolio.id} onClose={close} />
      )}
      {change?.kind === 'edit' && (
        <EditShareDrawer
          portfolioId={portfolio.id}
          share={change.of}
          onClose={close}
        />
      )}
      {change?.kind === 'remove' && (
        <ConfirmChange
          title={t('portfolio.shares.remove.title', {
            name: nameOf(change.of),
          })}
          action={t('portfolio.shares.remove.action')}
          about={{
            kind: 'share',
            portfolioId: portfolio.id,
            recipient: change.of.recipient,
            shareType: change.of.type,
          }}
          change={blastRadius =>
            api.unsharePortfolio(
              catalog.id,
              portfolio.id,
              change.of.recipient,
              { type: change.of.type, blastRadius },
            )
          }
          onDone={() => {
            close();
            changed();
          }}
          onClose={close}
        />
      )}
    </SectionCard>
  );
}
