import { useApi } from '@backstage/core-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { LaunchReport } from 'backstage-plugin-aws-service-catalog-common';
import { useId, useState } from 'react';
import { guardrailsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { SelectField } from '../SelectField';
import { LaunchGroup } from './LaunchGroup';
import { UnseenCard } from './UnseenCard';

const WAYS = ['person', 'portfolio', 'product'] as const;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  by: { maxWidth: 240 },
}));

/** Who launched what in the account of the catalog, by what AWS has noted. */
export function LaunchesView() {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(guardrailsApiRef);
  const id = useId();
  const [by, setBy] = useState<LaunchReport['by']>('person');
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.getLaunchReport(
        catalog.id,
        { by, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [catalog.id, by],
    { keepPrevious: true },
  );
  return (
    <div className={classes.root}>
      {value && (
        <DataAge
          asOf={value.asOf}
          stale={value.stale}
          error={error}
          refreshing={refreshing}
          onRefresh={refresh}
        />
      )}
      <div className={classes.by}>
        <SelectField
          id={id}
          label={t('guardrails.launches.by')}
          value={by}
          onChange={event => {
            const chosen = WAYS.find(way => way === event.target.value);
            if (chosen) setBy(chosen);
          }}
        >
          {WAYS.map(way => (
            <MenuItem key={way} value={way}>
              {t(`guardrails.launches.${way}`)}
            </MenuItem>
          ))}
        </SelectField>
      </div>
      {loading && <PageSkeleton blocks={[48, 160, 160]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value?.groups.length === 0 && (
        <Typography>{t('guardrails.launches.none')}</Typography>
      )}
      {value?.groups.map(group => (
        <LaunchGroup key={group.key} by={value.by} group={group} />
      ))}
      {value && <UnseenCard unseen={value.unseen} />}
    </div>
  );
}
