import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import type {
  Portfolio,
  PortfolioProduct,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { ItemList } from './ItemList';

/** Products in the portfolio, each with the role that launches it: without one it cannot be launched. */
export function ProductsSection({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const catalog = useCatalog();
  const paths = usePaths();
  const roleOf = ({ launchRole }: PortfolioProduct) => {
    if (!launchRole) {
      return (
        <ToneChip tone="warning" label={t('portfolio.products.noLaunchRole')} />
      );
    }
    return (
      <Typography variant="body2" color="textSecondary">
        {t(
          launchRole.local
            ? 'portfolio.products.local'
            : 'portfolio.products.launchRole',
          { role: launchRole.name },
        )}
      </Typography>
    );
  };
  return (
    <SectionCard title={t('portfolio.products.title')}>
      <ItemList
        none={t('portfolio.products.none')}
        items={portfolio.products.map(product => ({
          key: product.id,
          what: (
            <>
              <Link to={paths.catalogProduct(catalog.id, product.id)}>
                {product.name}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {product.vendor}
              </Typography>
              {roleOf(product)}
            </>
          ),
        }))}
      />
    </SectionCard>
  );
}
