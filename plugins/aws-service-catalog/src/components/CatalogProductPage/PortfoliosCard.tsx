import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ItemList } from '../ItemList';
import { CheckRoleLink } from '../LaunchRolePage';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';

/** Portfolios that the product is in, each with the role that launches it from there. */
export function PortfoliosCard({ product }: { product: CatalogProduct }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  return (
    <SectionCard title={t('catalogProducts.portfolios.title')}>
      <ItemList
        none={t('catalogProducts.portfolios.none')}
        items={product.portfolios.map(({ id, name, imported, launchRole }) => ({
          key: id,
          what: (
            <>
              <Link to={paths.portfolio(catalog.id, id)}>{name}</Link>
              {imported && (
                <Typography variant="body2" color="textSecondary">
                  {t('catalogProducts.portfolios.imported')}
                </Typography>
              )}
              {launchRole ? (
                <>
                  <Typography variant="body2" color="textSecondary">
                    {t(
                      launchRole.local
                        ? 'portfolio.products.local'
                        : 'portfolio.products.launchRole',
                      { role: launchRole.name },
                    )}
                  </Typography>
                  <CheckRoleLink
                    portfolioId={id}
                    roleName={launchRole.name}
                    productName={product.name}
                  />
                </>
              ) : (
                <div>
                  <ToneChip
                    tone="warning"
                    label={t('portfolio.products.noLaunchRoleThere')}
                  />
                </div>
              )}
            </>
          ),
        }))}
      />
    </SectionCard>
  );
}
