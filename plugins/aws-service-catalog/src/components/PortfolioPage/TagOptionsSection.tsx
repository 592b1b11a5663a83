import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { SectionCard } from '../SectionCard';
import { ItemList } from './ItemList';

/** Labels that a launch from the portfolio asks for or sets. */
export function TagOptionsSection({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  return (
    <SectionCard title={t('portfolio.tagOptions.title')}>
      <ItemList
        none={t('portfolio.tagOptions.none')}
        items={portfolio.tagOptions.map(option => ({
          key: option.id,
          what: (
            <Typography color={option.active ? 'initial' : 'textSecondary'}>
              {`${option.key} = ${option.value}`}
              {!option.active && ` (${t('portfolio.tagOptions.inactive')})`}
            </Typography>
          ),
        }))}
      />
    </SectionCard>
  );
}
