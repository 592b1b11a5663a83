import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ClockTime } from '../ClockTime';
import { CopyableId } from '../CopyableId';
import { Duration } from '../Duration';
import { LAUNCH_TONES, useLaunchWords } from '../LaunchState';
import { PersonName } from '../PersonName';
import { ToneIcon } from '../ToneChip';

const useStyles = makeStyles(theme => ({
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    color: theme.palette.text.secondary,
  },
}));

/** Where a launch stands in words, since when, and who asked for it. */
export function LaunchHeadline({ launch }: { launch: Launch }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { stateOf } = useLaunchWords();
  const { requestedBy } = launch;
  return (
    <div>
      <Typography variant="h5" component="h2" className={classes.state}>
        <ToneIcon tone={LAUNCH_TONES[launch.state]} />
        {stateOf(launch)} <span aria-hidden>·</span>{' '}
        <Duration from={launch.requestedAt} to={launch.endedAt} />
      </Typography>
      <Typography variant="body2" component="div" className={classes.facts}>
        <span>
          {requestedBy.isMe ? (
            t('launches.page.requestedByYou')
          ) : (
            <>
              {t('launches.page.requestedBy')}{' '}
              <PersonName person={requestedBy} />
            </>
          )}{' '}
          <ClockTime at={launch.requestedAt} />
        </span>
        <span>{`${launch.accountId} · ${launch.region}`}</span>
        {launch.recordId && (
          <span>
            {`${t('launches.page.recordId')} `}
            <CopyableId value={launch.recordId} />
          </span>
        )}
      </Typography>
    </div>
  );
}
