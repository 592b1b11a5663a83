import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type {
  Launch,
  ProductDetail,
} from 'backstage-plugin-aws-service-catalog-common';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import {
  askedLaunch,
  draftOfLaunch,
  EMPTY_DRAFT,
  withAsked,
  type AskedLaunch,
} from './launchDraft';
import { LaunchFields } from './LaunchFields';
import { useLaunchDraft } from './useLaunchDraft';

const useStyles = makeStyles(theme => ({
  note: { marginBottom: theme.spacing(2) },
}));

/** Holds the draft and reads the form of the version and path that it names. */
export function LaunchEditor(props: {
  product: ProductDetail;
  /** The launch that is tried again. */
  repeated?: Launch;
}) {
  const { product, repeated } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const { team, region, person } = useTeam();
  const [params, setParams] = useSearchParams();
  const [start] = useState(() =>
    repeated ? draftOfLaunch(repeated) : EMPTY_DRAFT,
  );
  const place = useMemo(
    () => ({
      person: person.entityRef,
      team: team.id,
      region,
      productId: product.id,
      launchId: repeated?.id,
    }),
    [person.entityRef, team.id, region, product.id, repeated?.id],
  );
  const written = useLaunchDraft(place, start, askedLaunch(params));

  const { versions, launchPaths } = product;
  const version =
    versions.find(({ id }) => id === written.draft.versionId) ??
    versions.find(({ deprecated }) => !deprecated) ??
    versions[0];
  const path =
    launchPaths.find(
      ({ id, usable }) => usable && id === written.draft.pathId,
    ) ??
    launchPaths.find(({ usable }) => usable) ??
    launchPaths[0];
  // What was written last time, or stands in a link, may be offered no more.
  const isOther = (wanted: string | undefined, present: string) =>
    wanted !== undefined && wanted !== present;
  const choose = (asked: AskedLaunch) =>
    setParams(before => withAsked(before, asked), { replace: true });

  const api = useApi(serviceCatalogApiRef);
  const form = useRefreshing(
    ({ signal }) =>
      api.getLaunchForm(
        team.id,
        product.id,
        { region, version: version?.id, path: path?.id },
        { signal },
      ),
    [team.id, region, product.id],
    { alsoWhen: [version?.id, path?.id] },
  );
  // The form of what was chosen before stays in sight until the new one is there, also when that does not come.
  const formIsStale =
    form.value?.versionId !== version?.id || form.value?.pathId !== path?.id;
  const unusable =
    product.launchable === false ||
    (!formIsStale && form.value?.usable === false);
  if (!version || !path || unusable) {
    return (
      <Alert severity="warning">
        <AlertTitle>{t('products.card.notLaunchable')}</AlertTitle>
        {form.value?.problem ??
          product.launchProblem ??
          t('products.card.unknownProblem')}
      </Alert>
    );
  }
  return (
    <>
      {written.restored && (
        <Alert
          severity="info"
          className={classes.note}
          action={
            <Button color="inherit" size="small" onClick={written.startOver}>
              {t('launchForm.draft.startOver')}
            </Button>
          }
        >
          {t('launchForm.draft.restored')}
        </Alert>
      )}
      {repeated && repeated.secretParameters.length > 0 && (
        <Alert severity="info" className={classes.note}>
          {t('launchForm.draft.secretsAgain')}
        </Alert>
      )}
      {isOther(written.draft.versionId, version.id) && (
        <Alert severity="warning" className={classes.note}>
          {t('launchForm.version.notOffered', { version: version.name })}
        </Alert>
      )}
      {isOther(written.draft.pathId, path.id) && (
        <Alert severity="warning" className={classes.note}>
          {t('launchForm.path.notOffered', { path: path.name })}
        </Alert>
      )}
      {form.loading && <PageSkeleton blocks={[140, 320, 160]} />}
      {form.error && <ErrorPanel error={form.error} onRetry={form.refresh} />}
      {form.value && (
        <div aria-busy={form.refreshing}>
          <LaunchFields
            product={product}
            form={form.value}
            formIsStale={formIsStale}
            version={version}
            path={path}
            written={written}
            onChoose={choose}
            focusOn={params.get('parameter') ?? undefined}
          />
        </div>
      )}
    </>
  );
}
