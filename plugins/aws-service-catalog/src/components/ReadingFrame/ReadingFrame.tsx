import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import type { Refreshing } from '../../hooks/useRefreshing';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** The frame of a page that shows one list: how old it is, what stands above it, and what stands in its place until it is read. */
export function ReadingFrame<
  Value extends { asOf: string; stale: boolean },
>(props: {
  title: string;
  subtitle: string;
  actions?: ReactNode;
  reading: Refreshing<Value>;
  /** There before anything is read, such as filters. */
  above?: ReactNode;
  children: (value: Value) => ReactNode;
}) {
  const { title, subtitle, actions, reading, above, children } = props;
  const { value, error, loading, refreshing, refresh } = reading;
  const classes = useStyles();
  return (
    <Frame
      title={title}
      subtitle={subtitle}
      age={
        value && (
          <DataAge
            asOf={value.asOf}
            stale={value.stale}
            error={error}
            refreshing={refreshing}
            onRefresh={refresh}
          />
        )
      }
      actions={actions}
    >
      <div className={classes.stack}>
        {above}
        {loading && <PageSkeleton blocks={[40, 48, 48, 48]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && children(value)}
      </div>
    </Frame>
  );
}
