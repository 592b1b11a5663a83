import { useApi } from '@backstage/core-plugin-api';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import { catalogProductsApiRef, tagOptionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { BudgetsCard } from '../BudgetsCard';
import { TagOptionsCard } from '../TagOptionsCard';
import { DetailsCard } from './DetailsCard';
import { PortfoliosCard } from './PortfoliosCard';
import { RunningCard } from './RunningCard';
import { useProductChanged } from './useProductChanged';
import { VersionsSection } from './VersionsSection';
import { WhyNotCard } from './WhyNotCard';

const useStyles = makeStyles(theme => ({
  column: {
    display: 'grid',
    // A long id makes no card wider than the page.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    alignContent: 'start',
    minWidth: 0,
  },
  notices: {
    display: 'grid',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(3),
  },
}));

/** A product as it was read. */
export function CatalogProductView({ product }: { product: CatalogProduct }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const products = useApi(catalogProductsApiRef);
  const tagOptions = useApi(tagOptionsApiRef);
  const changed = useProductChanged();
  const { id, imported, unavailable } = product;
  const mayChange = catalog.may.curate && !imported;
  return (
    <>
      {(imported || unavailable.length > 0) && (
        <div className={classes.notices}>
          {imported && (
            <Alert severity="info">{t('catalogProducts.foreign')}</Alert>
          )}
          {unavailable.map(({ part, why }) => (
            <Alert key={part} severity="warning">
              {t('portfolio.unavailable', { part, why })}
            </Alert>
          ))}
        </div>
      )}
      <Grid container spacing={3}>
        <Grid item xs={12} md={7}>
          <div className={classes.column}>
            <VersionsSection product={product} mayChange={mayChange} />
            <RunningCard product={product} />
            <WhyNotCard product={product} />
          </div>
        </Grid>
        <Grid item xs={12} md={5}>
          <div className={classes.column}>
            <DetailsCard product={product} />
            <PortfoliosCard product={product} />
            <TagOptionsCard
              options={product.tagOptions}
              mayChange={mayChange}
              add={tagOptionId =>
                tagOptions.associateProductTagOption(catalog.id, id, {
                  tagOptionId,
                })
              }
              remove={tagOptionId =>
                tagOptions.disassociateProductTagOption(
                  catalog.id,
                  id,
                  tagOptionId,
                )
              }
              onChanged={changed}
            />
            <BudgetsCard
              budgets={product.budgets}
              mayChange={mayChange}
              add={budgetName =>
                products.associateProductBudget(catalog.id, id, { budgetName })
              }
              remove={budgetName =>
                products.disassociateProductBudget(catalog.id, id, budgetName)
              }
              onChanged={changed}
            />
          </div>
        </Grid>
      </Grid>
    </>
  );
}
