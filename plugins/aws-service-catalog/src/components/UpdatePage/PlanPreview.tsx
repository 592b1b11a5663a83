import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { UpdateRequest } from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { SectionCard } from '../SectionCard';
import { PlanResult } from './PlanResult';
import type { PlannedUpdate } from './usePlan';

const useStyles = makeStyles(theme => ({
  lines: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  action: { justifySelf: 'start' },
}));

/** Asks AWS what the update would do with each resource, where the product allows it. */
export function PlanPreview(props: {
  provisionedProductId: string;
  planned: PlannedUpdate;
  request: UpdateRequest;
  /** The product allows previews. */
  possible: boolean;
  /** Called before AWS is asked; answers whether the values are in order. */
  onPreview: () => boolean;
}) {
  const { provisionedProductId, planned, request, possible, onPreview } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const { made, make } = planned;
  const shown = made.loading ? undefined : made.value;
  const outdated = shown && !isEqual(shown.request, request);
  return (
    <SectionCard title={t('provisioned.update.preview')}>
      <div className={classes.lines}>
        <Typography variant="body2" color="textSecondary">
          {possible
            ? t('provisioned.update.previewHint')
            : t('provisioned.update.previewNotPossible')}
        </Typography>
        {possible && (
          <Button
            variant="outlined"
            className={classes.action}
            disabled={made.loading}
            onClick={() => {
              if (onPreview()) make(request);
            }}
          >
            {shown
              ? t('provisioned.update.previewAgain')
              : t('provisioned.update.previewAction')}
          </Button>
        )}
        {made.loading && (
          <Typography role="status">
            {t('provisioned.update.previewMaking')}
          </Typography>
        )}
        {made.error && <ErrorPanel error={made.error} />}
        {outdated && (
          <Alert severity="info">
            {t('provisioned.update.previewOutdated')}
          </Alert>
        )}
        {shown && !made.error && (
          <PlanResult
            key={shown.plan.id}
            provisionedProductId={provisionedProductId}
            first={shown.plan}
          />
        )}
      </div>
    </SectionCard>
  );
}
