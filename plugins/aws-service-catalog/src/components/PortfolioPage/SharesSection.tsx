import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { ItemList } from './ItemList';

/** Accounts, units and organizations that the portfolio is shared with. */
export function SharesSection({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  return (
    <SectionCard title={t('portfolio.shares.title')}>
      <ItemList
        none={t('portfolio.shares.none')}
        items={portfolio.shares.map(share => ({
          key: `${share.type} ${share.recipient}`,
          what: (
            <>
              <Typography>
                {t(`portfolio.shares.${share.type}`)} {share.recipient}
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
              {share.errors?.map(({ message, accounts }) => (
                <Typography key={message} variant="body2" color="error">
                  {message} {accounts.join(', ')}
                </Typography>
              ))}
            </>
          ),
        }))}
      />
    </SectionCard>
  );
}
