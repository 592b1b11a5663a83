import { makeStyles, type Theme } from '@material-ui/core/styles';
import SvgIcon from '@material-ui/core/SvgIcon';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Cancel';
import PendingIcon from '@material-ui/icons/Schedule';
import RunningIcon from '@material-ui/icons/Autorenew';
import WarningIcon from '@material-ui/icons/Warning';
import type { Tone } from 'backstage-plugin-aws-service-catalog-common';

const ICONS: Record<Tone, typeof SvgIcon> = {
  ok: CheckCircleIcon,
  running: RunningIcon,
  pending: PendingIcon,
  warning: WarningIcon,
  error: ErrorIcon,
};

const toneColor = (theme: Theme, tone: Tone) => {
  const { palette } = theme;
  const shade = palette.type === 'dark' ? 'light' : 'dark';
  const colors: Record<Tone, string> = {
    ok: palette.success[shade],
    running: palette.info[shade],
    pending: palette.text.secondary,
    warning: palette.warning[shade],
    error: palette.error[shade],
  };
  return colors[tone];
};

const useStyles = makeStyles(theme => ({
  icon: { color: ({ tone }: { tone: Tone }) => toneColor(theme, tone) },
  turning: {
    animation: '$turn 2s linear infinite',
    '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
  },
  '@keyframes turn': { to: { transform: 'rotate(360deg)' } },
}));

/** The shape and colour of a tone; what it means has to stand beside it in words. */
export function ToneIcon({ tone }: { tone: Tone }) {
  const classes = useStyles({ tone });
  const Icon = ICONS[tone];
  return (
    <Icon
      aria-hidden
      fontSize="small"
      className={
        tone === 'running' ? `${classes.icon} ${classes.turning}` : classes.icon
      }
    />
  );
}
