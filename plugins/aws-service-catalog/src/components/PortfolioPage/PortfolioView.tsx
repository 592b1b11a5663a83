import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { AccessSection } from './AccessSection';
import { BudgetsSection } from './BudgetsSection';
import { ConstraintsSection } from './ConstraintsSection';
import { DetailsSection } from './DetailsSection';
import { ProductsSection } from './ProductsSection';
import { SharesSection } from './SharesSection';
import { SpokesSection } from './SpokesSection';
import { TagOptionsSection } from './TagOptionsSection';

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

/** A portfolio as it was read. */
export function PortfolioView({ portfolio }: { portfolio: Portfolio }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { sharedBy, unavailable } = portfolio;
  return (
    <>
      {(sharedBy || unavailable.length > 0) && (
        <div className={classes.notices}>
          {sharedBy && (
            <Alert severity="info">
              {t('portfolio.imported', {
                from: sharedBy.catalog ?? sharedBy.accountId,
              })}
            </Alert>
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
            <ProductsSection portfolio={portfolio} />
            <AccessSection portfolio={portfolio} />
            <ConstraintsSection portfolio={portfolio} />
          </div>
        </Grid>
        <Grid item xs={12} md={5}>
          <div className={classes.column}>
            <DetailsSection portfolio={portfolio} />
            <SharesSection portfolio={portfolio} />
            <SpokesSection portfolio={portfolio} />
            <TagOptionsSection portfolio={portfolio} />
            <BudgetsSection portfolio={portfolio} />
          </div>
        </Grid>
      </Grid>
    </>
  );
}
