import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Portfolio,
  PortfolioProduct,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { AddProductDrawer } from './AddProductDrawer';
import { usePortfolioChanged } from './usePortfolioChange';

/** Products in the portfolio, each with the role that launches it: without one it takes rights of one's own. */
export function ProductsSection({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const paths = usePaths();
  const changed = usePortfolioChanged();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<PortfolioProduct>();
  // What an imported portfolio holds is decided where it comes from.
  const mayChange = catalog.may.curate && !portfolio.imported;
  // A StackSet constraint names roles of its own, and leaves no room for a launch role.
  const isStackSet = (productId: string) =>
    portfolio.constraints.some(
      constraint =>
        constraint.type === 'STACKSET' && constraint.productId === productId,
    );
  const roleOf = ({ id, launchRole }: PortfolioProduct) => {
    if (!launchRole) {
      return isStackSet(id) ? (
        <Typography variant="body2" color="textSecondary">
          {t('portfolio.products.stackSet')}
        </Typography>
      ) : (
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
    <SectionCard
      title={t('portfolio.products.title')}
      action={
        mayChange && (
          <Button color="primary" onClick={() => setAdding(true)}>
            {t('portfolio.products.add.action')}
          </Button>
        )
      }
    >
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
          actions: mayChange && (
            <Button
              size="small"
              aria-label={t('portfolio.products.remove.named', {
                name: product.name,
              })}
              onClick={() => setLeaving(product)}
            >
              {t('portfolio.products.remove.action')}
            </Button>
          ),
        }))}
      />
      {adding && (
        <AddProductDrawer
          portfolio={portfolio}
          onClose={() => setAdding(false)}
        />
      )}
      {leaving && (
        <ConfirmChange
          title={t('portfolio.products.remove.title', { name: leaving.name })}
          action={t('portfolio.products.remove.action')}
          about={{
            kind: 'portfolio-product',
            portfolioId: portfolio.id,
            productId: leaving.id,
          }}
          change={blastRadius =>
            api.removePortfolioProduct(catalog.id, portfolio.id, leaving.id, {
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
