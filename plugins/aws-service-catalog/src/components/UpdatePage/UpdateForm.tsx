import { LinkButton } from '@backstage/core-components';
import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  Launch,
  LaunchForm,
  ProvisionedProductDetail,
  UpdateRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { useChange } from '../../changes/useChange';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { ErrorPanel } from '../ErrorPanel';
import { ParameterForm } from '../ParameterForm';
import { SectionCard } from '../SectionCard';
import { ChangesReview } from './ChangesReview';
import { PlanPreview } from './PlanPreview';
import { usePlan } from './usePlan';
import { useUpdateDraft } from './useUpdateDraft';

const useStyles = makeStyles(theme => ({
  side: {
    display: 'grid',
    gap: theme.spacing(3),
    alignContent: 'start',
    minWidth: 0,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
  hint: { marginBottom: theme.spacing(2) },
}));

/** What a version asks for, filled with what runs; beside it what changes, a preview, and the button that does it. */
export function UpdateForm(props: {
  detail: ProvisionedProductDetail;
  form: LaunchForm;
  retried?: Launch;
}) {
  const { detail, form, retried } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const analytics = useAnalytics();
  const navigate = useNavigate();
  const paths = usePaths();
  const draft = useUpdateDraft(detail, form, retried?.parameters);
  const planned = usePlan(detail.id);
  const [tried, setTried] = useState(false);
  const { state, submit } = useChange(
    `update:${team.id}:${detail.id}`,
    (request: UpdateRequest, idempotencyKey) =>
      api.createUpdate(team.id, detail.id, request, { idempotencyKey }),
  );
  const sending = state.kind === 'sending' || state.kind === 'accepted';
  const newVersion = form.versionId !== detail.versionId;
  const changesNothing = !newVersion && draft.changes.length === 0;
  const mayRetry = detail.status === 'TAINTED';

  const isSound = () => {
    setTried(true);
    return draft.isSound;
  };
  const update = async (event: FormEvent) => {
    event.preventDefault();
    if (!isSound() || (changesNothing && !mayRetry)) return;
    // A plan that is left behind is no reason to give up; if AWS minds, it says so.
    await Promise.allSettled([planned.drop()]);
    const launch = await submit(draft.request, draft.secret);
    if (!launch) return;
    analytics.captureEvent('update', form.productId, {
      attributes: { team: team.id, region, version: form.versionName },
    });
    navigate(paths.launch(launch.id));
  };

  return (
    <form onSubmit={update} noValidate>
      <Grid container spacing={3}>
        <Grid item xs={12} md={7}>
          <SectionCard title={t('provisioned.update.values')}>
            <Typography color="textSecondary" className={classes.hint}>
              {retried
                ? t('provisioned.update.valuesWanted')
                : t('provisioned.update.valuesHint')}
            </Typography>
            {retried && retried.secretParameters.length > 0 && (
              <Alert severity="info" className={classes.hint}>
                {t('provisioned.update.secretsAgain')}
              </Alert>
            )}
            <ParameterForm
              form={form}
              values={draft.values}
              problems={draft.problems}
              showAll={tried}
              onChange={draft.change}
            />
          </SectionCard>
        </Grid>
        <Grid item xs={12} md={5}>
          <div className={classes.side}>
            <SectionCard title={t('provisioned.update.changes')}>
              <div role="status">
                <ChangesReview
                  form={form}
                  changes={draft.changes}
                  version={
                    newVersion
                      ? {
                          from: detail.versionName ?? '–',
                          to: form.versionName,
                        }
                      : undefined
                  }
                  nothingText={
                    mayRetry
                      ? t('provisioned.update.nothingButRetry')
                      : t('provisioned.update.nothing')
                  }
                />
              </div>
            </SectionCard>
            <PlanPreview
              provisionedProductId={detail.id}
              planned={planned}
              request={draft.request}
              possible={detail.may.plan}
              onPreview={isSound}
            />
            {state.kind === 'refused' && <ErrorPanel error={state.error} />}
            {tried && !draft.isSound && (
              <Alert severity="error">{t('provisioned.update.invalid')}</Alert>
            )}
            <div className={classes.actions}>
              <LinkButton to={paths.provisionedProduct(detail.id)}>
                {t('provisioned.update.cancel')}
              </LinkButton>
              <Button
                type="submit"
                variant="contained"
                color="primary"
                disabled={sending || (changesNothing && !mayRetry)}
              >
                {sending
                  ? t('provisioned.update.submitting')
                  : t('provisioned.update.submit')}
              </Button>
            </div>
          </div>
        </Grid>
      </Grid>
    </form>
  );
}
