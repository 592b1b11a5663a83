import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type {
  Failure,
  LaunchTimeline,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ConnectCard } from '../ConnectCard';
import { FailurePanel } from '../FailurePanel';
import { useLaunchWords } from '../LaunchState';
import { LiveAnnouncement } from '../LiveAnnouncement';
import { StackResources } from '../StackResources';
import { SectionCard } from '../SectionCard';
import { InterruptedPanel } from './InterruptedPanel';
import { LaunchHeadline } from './LaunchHeadline';
import { LaunchLog } from './LaunchLog';
import { MilestoneTrack } from './MilestoneTrack';
import { SecretsDialog } from './SecretsDialog';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
}));

/**
 * A launch from top to bottom: what needs attention first (the cause of a failure, secrets to type again) or what can
 * be used (outputs), then how it went.
 */
export function LaunchView(props: {
  timeline: LaunchTimeline;
  onChanged: () => void;
}) {
  const { timeline, onChanged } = props;
  const { launch, resources, outputs, unavailable } = timeline;
  const classes = useStyles();
  const { t } = useTranslate();
  const { announcementOf } = useLaunchWords();
  const [askingSecrets, setAskingSecrets] = useState(false);
  const unexplained: Failure = {
    summary: t('launches.failure.unexplained'),
    nextSteps: [
      {
        action: 'ask-platform-team',
        text: t('launches.failure.unexplainedStep'),
      },
    ],
  };
  const askSecrets = () => setAskingSecrets(true);
  return (
    <div className={classes.stack}>
      <LiveAnnouncement message={announcementOf(timeline)} />
      {launch.state === 'failed' && (
        <FailurePanel
          failure={launch.failure ?? unexplained}
          subject={{ ...launch, launchId: launch.id }}
          report={{ ...launch, launchId: launch.id }}
          onEnterSecrets={askSecrets}
        />
      )}
      {launch.state === 'interrupted' && (
        <InterruptedPanel launch={launch} onEnterSecrets={askSecrets} />
      )}
      {launch.state === 'awaiting-approval' && (
        <Alert severity="info">
          <AlertTitle>{t('launches.approval.title')}</AlertTitle>
          {t('launches.approval.text')}
        </Alert>
      )}
      <LaunchHeadline launch={launch} />
      {unavailable && (
        <Alert severity="warning">
          {t('launches.page.unavailable', { reason: unavailable })}
        </Alert>
      )}
      <MilestoneTrack timeline={timeline} />
      {launch.state === 'succeeded' && launch.operation !== 'terminate' && (
        <ConnectCard outputs={outputs} />
      )}
      <Grid container spacing={3}>
        <Grid item xs={12} lg={7}>
          <SectionCard title={t('launches.resources.title')}>
            <StackResources
              resources={resources}
              timed
              emptyText={t('launches.resources.none')}
            />
          </SectionCard>
        </Grid>
        <Grid item xs={12} lg={5}>
          <SectionCard
            title={t('launches.events.title')}
            subheader={t('launches.events.hint')}
          >
            <LaunchLog timeline={timeline} />
          </SectionCard>
        </Grid>
      </Grid>
      {askingSecrets && (
        <SecretsDialog
          launch={launch}
          onClose={() => setAskingSecrets(false)}
          onResumed={() => {
            setAskingSecrets(false);
            onChanged();
          }}
        />
      )}
    </div>
  );
}
