import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { LaunchTimeline } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ClockTime } from '../ClockTime';
import { logLinesOf, type LogLine } from './logLines';

const FIRST_LINES = 15;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: theme.spacing(2),
    padding: theme.spacing(0.75, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  words: { overflowWrap: 'anywhere' },
  failed: {
    color:
      theme.palette.error[theme.palette.type === 'dark' ? 'light' : 'dark'],
  },
}));

function LineWords({ line }: { line: LogLine }) {
  const classes = useStyles();
  const { t } = useTranslate();
  if (line.source === 'portal') {
    return (
      <Typography variant="body2" className={classes.words}>
        {`${t('launches.events.portal')}: ${line.text}`}
      </Typography>
    );
  }
  const failed = line.status.endsWith('_FAILED');
  return (
    <div className={classes.words}>
      <Typography
        variant="body2"
        className={failed ? classes.failed : undefined}
      >
        <strong>{line.logicalId}</strong>
        {` · ${line.status}`}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {line.type}
      </Typography>
      {line.reason && <Typography variant="body2">{line.reason}</Typography>}
    </div>
  );
}

/** Everything that has happened in a launch as it comes, newest first. */
export function LaunchLog(props: {
  timeline: Pick<LaunchTimeline, 'events' | 'stackEvents'>;
}) {
  const classes = useStyles();
  const { t } = useTranslate();
  const [all, setAll] = useState(false);
  const lines = logLinesOf(props.timeline);
  const shown = all ? lines : lines.slice(0, FIRST_LINES);
  if (lines.length === 0) {
    return (
      <Typography color="textSecondary">{t('launches.events.none')}</Typography>
    );
  }
  return (
    <>
      <ol className={classes.list} aria-label={t('launches.events.title')}>
        {shown.map((line, index) => (
          <li key={lines.length - index} className={classes.line}>
            <Typography variant="body2" color="textSecondary">
              <ClockTime at={line.at} />
            </Typography>
            <LineWords line={line} />
          </li>
        ))}
      </ol>
      {shown.length < lines.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('launches.events.showAll', {
            count: lines.length - shown.length,
          })}
        </Button>
      )}
    </>
  );
}
