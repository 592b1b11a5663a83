import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

const useStyles = makeStyles(theme => ({
  action: { marginTop: theme.spacing(1) },
}));

/** Says that a launch waits for its secret values, and asks the one who knows them. */
export function InterruptedPanel(props: {
  launch: Pick<Launch, 'requestedBy'>;
  onEnterSecrets: () => void;
}) {
  const { launch, onEnterSecrets } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <Alert severity="warning">
      <AlertTitle>{t('launches.interrupted.title')}</AlertTitle>
      {t('launches.interrupted.text')}{' '}
      {launch.requestedBy.isMe ? (
        <div className={classes.action}>
          <Button variant="contained" color="primary" onClick={onEnterSecrets}>
            {t('launches.interrupted.action')}
          </Button>
        </div>
      ) : (
        t('launches.interrupted.notYours')
      )}
    </Alert>
  );
}
