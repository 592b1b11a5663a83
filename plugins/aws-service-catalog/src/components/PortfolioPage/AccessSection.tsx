import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import type {
  Portfolio,
  PortfolioPrincipal,
} from 'backstage-plugin-aws-service-catalog-common';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { CopyableId } from '../CopyableId';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { ItemList } from './ItemList';

/** Who may see and launch what is in the portfolio. */
export function AccessSection({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const nameOf = ({ team, type, name }: PortfolioPrincipal) => {
    if (team) return t('portfolio.access.team', { team: team.title });
    return type === 'IAM_PATTERN' ? t('portfolio.access.pattern') : name;
  };
  return (
    <SectionCard title={t('portfolio.access.title')}>
      <ItemList
        none={t('portfolio.access.none')}
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
        }))}
      />
    </SectionCard>
  );
}
