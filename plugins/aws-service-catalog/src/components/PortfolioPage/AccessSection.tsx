import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Portfolio,
  PortfolioPrincipal,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { CopyableId } from '../CopyableId';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { GrantAccessDrawer } from './GrantAccessDrawer';
import { usePortfolioChanged } from './usePortfolioChange';

/** Who may see and launch what is in the portfolio. */
export function AccessSection({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const changed = usePortfolioChanged();
  const [granting, setGranting] = useState(false);
  const [leaving, setLeaving] = useState<PortfolioPrincipal>();

  const nameOf = ({ team, type, name }: PortfolioPrincipal) => {
    if (team) return t('portfolio.access.team', { team: team.title });
    return type === 'IAM_PATTERN' ? t('portfolio.access.pattern') : name;
  };
  const grant = catalog.may.grant && (
    <Button color="primary" onClick={() => setGranting(true)}>
      {t('portfolio.access.grant.action')}
    </Button>
  );
  return (
    <SectionCard title={t('portfolio.access.title')} action={grant}>
      <ItemList
        none={t(
          portfolio.shares.length > 0
            ? 'portfolio.access.noneHere'
            : 'portfolio.access.none',
        )}
        items={portfolio.principals.map(principal => ({
          key: `${principal.type} ${principal.principalArn}`,
          what: (
            <>
              <Typography>{nameOf(principal)}</Typography>
              <CopyableId value={principal.principalArn} />
              {principal.exists === 'no' && (
                <div>
                  <ToneChip tone="warning" label={t('portfolio.access.gone')} />
                </div>
              )}
              {principal.warning && (
                <Typography variant="body2">{principal.warning}</Typography>
              )}
            </>
          ),
          actions: catalog.may.grant && (
            <Button
              size="small"
              aria-label={t('portfolio.access.revoke.named', {
                name: nameOf(principal),
              })}
              onClick={() => setLeaving(principal)}
            >
              {t('portfolio.access.revoke.action')}
            </Button>
          ),
        }))}
      />
      {granting && (
        <GrantAccessDrawer
          portfolioId={portfolio.id}
          onClose={() => setGranting(false)}
        />
      )}
      {leaving && (
        <ConfirmChange
          title={t('portfolio.access.revoke.title', {
            name: nameOf(leaving),
          })}
          action={t('portfolio.access.revoke.action')}
          about={{
            kind: 'access',
            portfolioId: portfolio.id,
            principalArn: leaving.principalArn,
          }}
          change={blastRadius =>
            api.revokeAccess(catalog.id, portfolio.id, {
              principalArn: leaving.principalArn,
              type: leaving.type,
              blastRadius,
            })
          }
          onDone={() => {
            setLeaving(undefined);
            changed();
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </SectionCard>
  );
}
