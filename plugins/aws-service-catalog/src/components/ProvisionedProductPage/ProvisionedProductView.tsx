import { Link } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { ProvisionedProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ConnectCard } from '../ConnectCard';
import { LiveAnnouncement } from '../LiveAnnouncement';
import { StackResources } from '../StackResources';
import { SectionCard } from '../SectionCard';
import { FactsCard } from './FactsCard';
import { FailedPanel } from './FailedPanel';
import { hasFailed } from './failedChange';
import { HistoryCard } from './HistoryCard';
import { ParametersCard } from './ParametersCard';
import { ServiceActionsCard } from './ServiceActionsCard';
import { StatusLine } from './StatusLine';
import { TagsCard } from './TagsCard';
import type { History } from './useHistory';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
  column: {
    display: 'grid',
    gap: theme.spacing(3),
    alignContent: 'start',
    minWidth: 0,
  },
}));

/** A provisioned product from top to bottom: what is wrong and the ways on, how to connect, then everything else. */
export function ProvisionedProductView(props: {
  detail: ProvisionedProductDetail;
  history: History;
}) {
  const { detail, history } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const { activeLaunchId } = detail;
  return (
    <div className={classes.stack}>
      <LiveAnnouncement message={`${detail.name}: ${detail.statusInWords}`} />
      {(detail.failure || hasFailed(detail)) && (
        <FailedPanel detail={detail} records={history.records ?? []} />
      )}
      <StatusLine detail={detail} lastRecord={history.records?.[0]} />
      {activeLaunchId && (
        <Alert severity="info">
          {t('provisioned.page.underChange')}{' '}
          <Link to={paths.launch(activeLaunchId)} underline="always">
            {t('provisioned.page.watch')}
          </Link>
        </Alert>
      )}
      <Grid container spacing={3}>
        <Grid item xs={12} md={7}>
          <div className={classes.column}>
            {detail.outputs.length > 0 && (
              <ConnectCard outputs={detail.outputs} />
            )}
            <SectionCard title={t('provisioned.resources.title')}>
              <StackResources
                resources={detail.resources}
                emptyText={t('provisioned.resources.none')}
              />
            </SectionCard>
            <ServiceActionsCard detail={detail} />
            <HistoryCard history={history} />
          </div>
        </Grid>
        <Grid item xs={12} md={5}>
          <div className={classes.column}>
            <FactsCard detail={detail} />
            <ParametersCard parameters={detail.parameters} />
            <TagsCard tags={detail.tags} />
          </div>
        </Grid>
      </Grid>
    </div>
  );
}
