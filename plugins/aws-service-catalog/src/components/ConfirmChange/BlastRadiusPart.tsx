import Typography from '@material-ui/core/Typography';
import type { BlastRadius } from 'backstage-plugin-aws-service-catalog-common';
import { useId } from 'react';
import type { Refreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { BlastRadiusView } from './BlastRadiusView';

/** What a change touches, that it is being looked for, or why nobody can tell. */
export function BlastRadiusPart(props: {
  radius: Refreshing<BlastRadius | undefined>;
  /** What happens, where the page knows more of the change than its kind; in sentences. */
  effects?: string[];
}) {
  const { radius, effects } = props;
  const { value, error, loading, refresh } = radius;
  const { t } = useTranslate();
  const titleId = useId();
  if (loading) return <PageSkeleton blocks={[24, 48]} />;
  if (!value && !error) return null;
  return (
    <section aria-labelledby={titleId}>
      <Typography id={titleId} variant="subtitle2" component="h3">
        {t('portfolio.radius.title')}
      </Typography>
      {value && (
        <BlastRadiusView
          radius={{ ...value, effects: effects ?? value.effects }}
        />
      )}
      {error && <ErrorPanel error={error} onRetry={refresh} />}
    </section>
  );
}
