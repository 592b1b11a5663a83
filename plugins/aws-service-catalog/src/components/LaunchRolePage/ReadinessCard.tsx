import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  LaunchRoleReadiness,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { PreFlightList } from '../PreFlightList';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { DraftDialog } from './DraftDialog';
import { MissingActions } from './MissingActions';
import { preFlightOf } from './preFlightOf';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

const TONES: Record<LaunchRoleReadiness['verdict'], Tone> = {
  ready: 'ok',
  'not-ready': 'error',
  unknown: 'pending',
};

/** Whether a role can launch a product, before a researcher finds out. */
export function ReadinessCard(props: {
  roleName: string;
  product: { id: string; name: string };
}) {
  const { roleName, product } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const [drafting, setDrafting] = useState(false);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    ({ signal }) =>
      api.getLaunchRoleReadiness(
        catalog.id,
        roleName,
        { productId: product.id },
        { signal },
      ),
    [catalog.id, roleName, product.id],
  );
  return (
    <SectionCard title={product.name}>
      <div className={classes.content}>
        {loading && <PageSkeleton blocks={[24, 72]} />}
        {error && <ErrorPanel error={error} onRetry={refresh} />}
        {value && (
          <>
            <div role="status">
              <ToneChip
                tone={TONES[value.verdict]}
                label={t(`launchRoles.verdict.${value.verdict}`)}
              />
            </div>
            <PreFlightList checks={preFlightOf(value)} />
            <MissingActions actions={value.missingActions} />
            <Typography variant="body2" color="textSecondary">
              {t('launchRoles.checked', {
                types: value.resourceTypes.join(', '),
              })}
            </Typography>
          </>
        )}
        <div className={classes.actions}>
          {value && (
            <Button
              size="small"
              aria-label={t('launchRoles.againNamed', {
                product: product.name,
              })}
              onClick={refresh}
              disabled={refreshing}
            >
              {t('launchRoles.again')}
            </Button>
          )}
          <Button
            size="small"
            color="primary"
            aria-label={t('launchRoles.draft.actionNamed', {
              product: product.name,
            })}
            onClick={() => setDrafting(true)}
          >
            {t('launchRoles.draft.action')}
          </Button>
        </div>
      </div>
      {drafting && (
        <DraftDialog product={product} onClose={() => setDrafting(false)} />
      )}
    </SectionCard>
  );
}
