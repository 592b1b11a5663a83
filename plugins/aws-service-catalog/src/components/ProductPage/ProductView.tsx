import { makeStyles } from '@material-ui/core/styles';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { ProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { useProductFacts } from '../ProductsPage/useProductFacts';
import { SectionCard } from '../SectionCard';
import { LaunchPathsCard } from './LaunchPathsCard';
import { PreFlightCard } from './PreFlightCard';
import { SupportCard } from './SupportCard';
import { useLaunchOutlook } from './useLaunchOutlook';
import { VersionsCard } from './VersionsCard';
import { WhatYouGetCard } from './WhatYouGetCard';
import { WhyNotMe } from './WhyNotMe';

const useStyles = makeStyles(theme => ({
  column: {
    display: 'grid',
    gap: theme.spacing(3),
    alignContent: 'start',
    minWidth: 0,
  },
  text: { whiteSpace: 'pre-line' },
}));

/** A product as it was read. */
export function ProductView({ product }: { product: ProductDetail }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { team } = useTeam();
  const { form, preFlight } = useLaunchOutlook(product);
  const mayLaunch = team.may.launch && product.launchable !== false;
  const { runningOf } = useProductFacts();
  return (
    <>
      {product.launchable === false && (
        <>
          <Alert severity="warning">
            <AlertTitle>{t('products.card.notLaunchable')}</AlertTitle>
            {product.launchProblem ?? t('products.card.unknownProblem')}
          </Alert>
          <WhyNotMe productId={product.id} />
        </>
      )}
      <Grid container spacing={3}>
        <Grid item xs={12} md={7}>
          <div className={classes.column}>
            {product.description && (
              <SectionCard title={t('products.page.about')}>
                <Typography className={classes.text}>
                  {product.description}
                </Typography>
                <Typography color="textSecondary">
                  {runningOf(product)}
                </Typography>
              </SectionCard>
            )}
            <WhatYouGetCard form={form} kind={product.kind} />
            <VersionsCard product={product} mayLaunch={mayLaunch} />
          </div>
        </Grid>
        <Grid item xs={12} md={5}>
          <div className={classes.column}>
            <PreFlightCard preFlight={preFlight} />
            <LaunchPathsCard paths={product.launchPaths} />
            <SupportCard product={product} />
          </div>
        </Grid>
      </Grid>
    </>
  );
}
