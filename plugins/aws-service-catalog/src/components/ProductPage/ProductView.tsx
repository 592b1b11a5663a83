import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { ProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useTeam } from '../../hooks/useTeam';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { LaunchPathsCard } from './LaunchPathsCard';
import { PreFlightCard } from './PreFlightCard';
import { SupportCard } from './SupportCard';
import { useLaunchOutlook } from './useLaunchOutlook';
import { VersionsCard } from './VersionsCard';
import { WhatYouGetCard } from './WhatYouGetCard';

/** A product as it was read. */
export function ProductView({ product }: { product: ProductDetail }) {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const { team } = useTeam();
  const { form, preFlight } = useLaunchOutlook(product);
  const mayLaunch = team.may.launch && product.launchable !== false;
  const { running } = product;
  return (
    <>
      {product.launchable === false && (
        <Alert severity="warning" style={{ marginBottom: 16 }}>
          <AlertTitle>{t('products.card.notLaunchable')}</AlertTitle>
          {product.launchProblem ?? t('products.card.unknownProblem')}
        </Alert>
      )}
      <Grid container spacing={3}>
        <Grid item xs={12} md={7} container direction="column" spacing={3} wrap="nowrap">
          {product.description && (
            <Grid item>
              <InfoCard title={t('products.page.about')}>
                <Typography style={{ whiteSpace: 'pre-line' }}>
                  {product.description}
                </Typography>
                {running && running.team > 0 && (
                  <Typography color="textSecondary">
                    {t('products.card.runningMine', {
                      count: running.team,
                      mine: String(running.mine),
                    })}
                  </Typography>
                )}
              </InfoCard>
            </Grid>
          )}
          <Grid item>
            <WhatYouGetCard
              form={form.value}
              failed={form.error !== undefined || !form.loading}
            />
          </Grid>
          <Grid item>
            <VersionsCard product={product} mayLaunch={mayLaunch} />
          </Grid>
        </Grid>
        <Grid item xs={12} md={5} container direction="column" spacing={3} wrap="nowrap">
          <Grid item>
            <PreFlightCard preFlight={preFlight} />
          </Grid>
          <Grid item>
            <LaunchPathsCard paths={product.launchPaths} />
          </Grid>
          <Grid item>
            <SupportCard product={product} />
          </Grid>
        </Grid>
      </Grid>
    </>
  );
}
