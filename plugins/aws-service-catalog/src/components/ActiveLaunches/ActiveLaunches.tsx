import { Link } from '@backstage/core-components';
import IconButton from '@material-ui/core/IconButton';
import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { Duration } from '../Duration';
import {
  isOver,
  LAUNCH_TONES,
  needsPerson,
  useLaunchWords,
} from '../LaunchState';
import { LiveAnnouncement } from '../LiveAnnouncement';
import { ToneChip } from '../ToneChip';
import { useActiveLaunches } from './useActiveLaunches';

const useStyles = makeStyles(theme => ({
  strip: {
    padding: theme.spacing(1, 2),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 3),
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
  },
  launch: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  bar: { width: 64 },
}));

function StripItem(props: { launch: Launch; onHide: () => void }) {
  const { launch, onHide } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const { stateOf } = useLaunchWords();
  const paths = usePaths(launch.region);
  const over = isOver(launch.state);
  const name = launch.provisionedProductName;
  return (
    <li className={classes.launch}>
      <Link to={paths.launch(launch.id)}>{name}</Link>
      <ToneChip tone={LAUNCH_TONES[launch.state]} label={stateOf(launch)} />
      {!over && <Duration from={launch.requestedAt} />}
      {!over && !needsPerson(launch.state) && (
        <LinearProgress className={classes.bar} aria-hidden />
      )}
      {over && (
        <IconButton
          size="small"
          aria-label={t('launches.strip.dismiss', { name })}
          onClick={onHide}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      )}
    </li>
  );
}

/** "Your launches": what the person has under way, on any page; nothing at all when there is none. */
export function ActiveLaunches() {
  const classes = useStyles();
  const { t } = useTranslate();
  const { stateOf } = useLaunchWords();
  const { launches, error, hide } = useActiveLaunches();
  return (
    <>
      <LiveAnnouncement
        message={launches
          .map(launch =>
            t('launches.announce.state', {
              name: launch.provisionedProductName,
              state: stateOf(launch),
            }),
          )
          .join('. ')}
      />
      {launches.length > 0 && (
        <Paper
          component="section"
          variant="outlined"
          className={classes.strip}
          aria-labelledby="active-launches-title"
        >
          <Typography
            id="active-launches-title"
            variant="subtitle2"
            component="h2"
          >
            {t('launches.strip.title')}
          </Typography>
          <ul className={classes.list}>
            {launches.map(launch => (
              <StripItem
                key={launch.id}
                launch={launch}
                onHide={() => hide(launch.id)}
              />
            ))}
          </ul>
          {error && (
            <Typography variant="caption" color="textSecondary">
              {t('launches.strip.failed')}
            </Typography>
          )}
        </Paper>
      )}
    </>
  );
}
