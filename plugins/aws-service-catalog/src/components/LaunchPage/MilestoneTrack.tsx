import { makeStyles, type Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import PanToolIcon from '@material-ui/icons/PanTool';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import TimelapseIcon from '@material-ui/icons/Timelapse';
import type {
  LaunchOperation,
  LaunchTimeline,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ClockTime } from '../ClockTime';
import {
  countResources,
  milestonesOf,
  type Milestone,
  type MilestoneState,
} from '../LaunchState';

const ICONS: Record<MilestoneState, typeof CheckCircleIcon> = {
  done: CheckCircleIcon,
  now: TimelapseIcon,
  later: RadioButtonUncheckedIcon,
  failed: CancelIcon,
  halted: PanToolIcon,
};

const STATE_WORDS = {
  done: 'launches.milestone.stateDone',
  now: 'launches.milestone.stateNow',
  later: 'launches.milestone.stateLater',
  failed: 'launches.milestone.stateFailed',
  halted: 'launches.milestone.stateHalted',
} as const;

const WORKING = {
  provision: 'launches.milestone.workingProvision',
  update: 'launches.milestone.workingUpdate',
  terminate: 'launches.milestone.workingTerminate',
  import: 'launches.milestone.workingImport',
  'hand-over': 'launches.milestone.workingHandOver',
  'service-action': 'launches.milestone.workingServiceAction',
} as const satisfies Record<LaunchOperation, string>;

const ENDED = {
  provision: 'launches.milestone.endedProvision',
  update: 'launches.milestone.endedUpdate',
  terminate: 'launches.milestone.endedTerminate',
  import: 'launches.milestone.endedImport',
  'hand-over': 'launches.milestone.endedHandOver',
  'service-action': 'launches.milestone.endedServiceAction',
} as const satisfies Record<LaunchOperation, string>;

const shadeOf = (theme: Theme) =>
  theme.palette.type === 'dark' ? 'light' : 'dark';

const useStyles = makeStyles(theme => ({
  track: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    [theme.breakpoints.down('xs')]: { flexDirection: 'column' },
  },
  station: {
    flex: 1,
    minWidth: 0,
    position: 'relative',
    paddingRight: theme.spacing(1),
    // The line to the next station runs behind the icons.
    '&:not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      backgroundColor: theme.palette.divider,
      top: 11,
      left: 28,
      right: 4,
      height: 2,
    },
    [theme.breakpoints.down('xs')]: {
      display: 'flex',
      gap: theme.spacing(1),
      paddingBottom: theme.spacing(1.5),
      '&:not(:last-child)::before': {
        top: 28,
        bottom: 4,
        left: 11,
        right: 'auto',
        width: 2,
        height: 'auto',
      },
    },
  },
  done: { color: theme.palette.success[shadeOf(theme)] },
  now: { color: theme.palette.info[shadeOf(theme)] },
  later: { color: theme.palette.text.secondary },
  failed: { color: theme.palette.error[shadeOf(theme)] },
  halted: { color: theme.palette.warning[shadeOf(theme)] },
}));

function useStationLabel(timeline: LaunchTimeline) {
  const { t } = useTranslate();
  const { operation } = timeline.launch;
  const count = countResources(timeline.resources);
  return (id: Milestone['id']): string => {
    switch (id) {
      case 'working':
        return count.total
          ? t(WORKING[operation], {
              done: String(count.done),
              total: String(count.total),
            })
          : t('launches.milestone.workingUncounted');
      case 'ended':
        return t(ENDED[operation]);
      default:
        return t(`launches.milestone.${id}`);
    }
  };
}

/** The stations of a launch in a row, one below the other on a narrow screen. */
export function MilestoneTrack({ timeline }: { timeline: LaunchTimeline }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const labelOf = useStationLabel(timeline);
  return (
    <ol className={classes.track} aria-label={t('launches.milestone.label')}>
      {milestonesOf(timeline).map(({ id, state, at }) => {
        const Icon = ICONS[state];
        return (
          <li
            key={id}
            className={classes.station}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <Icon
              className={classes[state]}
              titleAccess={t(STATE_WORDS[state])}
            />
            <div>
              <Typography
                variant="body2"
                color={state === 'later' ? 'textSecondary' : 'textPrimary'}
              >
                {labelOf(id)}
              </Typography>
              {at && (
                <Typography variant="caption" color="textSecondary">
                  <ClockTime at={at} />
                </Typography>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
