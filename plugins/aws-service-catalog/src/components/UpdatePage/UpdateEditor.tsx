import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type {
  Launch,
  ProvisionedProductDetail,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { UpdateForm } from './UpdateForm';
import { VersionSelect } from './VersionSelect';
import { chosenVersion } from './versionChoice';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
}));

/** The version to update to, and below it what that version asks for. */
export function UpdateEditor(props: {
  detail: ProvisionedProductDetail;
  productId: string;
  /** The failed change that is tried again. */
  retried?: Launch;
}) {
  const { detail, productId, retried } = props;
  const classes = useStyles();
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const [params, setParams] = useSearchParams();
  const version = chosenVersion(detail, [
    params.get('version'),
    retried?.versionId,
  ]);
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      api.getLaunchForm(
        team.id,
        productId,
        {
          region,
          version,
          path: detail.pathId,
          provisionedProduct: detail.id,
        },
        { signal },
      ),
    [team.id, region, productId, version, detail.pathId, detail.id],
  );
  const [refusedVersion, setRefusedVersion] = useState<string>();
  const choose = (versionId: string) =>
    setParams(
      before => {
        const next = new URLSearchParams(before);
        next.set('version', versionId);
        return next;
      },
      { replace: true },
    );
  return (
    <div className={classes.stack}>
      <VersionSelect
        detail={detail}
        value={version}
        problem={refusedVersion}
        onChange={choose}
      />
      {loading && <PageSkeleton blocks={[240, 120]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && !value.usable && (
        <Alert severity="error">{value.problem}</Alert>
      )}
      {value?.usable && (
        <UpdateForm
          key={value.versionId}
          detail={detail}
          form={value}
          retried={retried}
          focusOn={params.get('parameter') ?? undefined}
          onVersionRefused={setRefusedVersion}
        />
      )}
    </div>
  );
}
