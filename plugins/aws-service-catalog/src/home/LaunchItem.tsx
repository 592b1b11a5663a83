import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { Duration } from '../components/Duration';
import { LAUNCH_TONES, useLaunchWords } from '../components/LaunchState';
import { ToneChip } from '../components/ToneChip';
import { usePaths } from '../hooks/usePaths';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
}));

/** A launch under way, in two lines as what runs. Below `TeamScope`. */
export function LaunchItem(props: { launch: Launch; where?: string }) {
  const { launch, where } = props;
  const classes = useStyles();
  const paths = usePaths();
  const { stateOf } = useLaunchWords();
  return (
    <>
      <div className={classes.head}>
        <Link to={paths.launch(launch.id)}>
          {launch.provisionedProductName}
        </Link>
        <ToneChip tone={LAUNCH_TONES[launch.state]} label={stateOf(launch)} />
        <Duration from={launch.requestedAt} />
      </div>
      <Typography variant="body2" color="textSecondary">
        {[where, launch.productName, launch.versionName]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </>
  );
}
