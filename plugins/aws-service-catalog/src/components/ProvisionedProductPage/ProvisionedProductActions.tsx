import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ProvisionedProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { TerminateDialog } from '../TerminateDialog';
import { hasFailed } from './failedChange';
import { HandOverDrawer } from './HandOverDrawer';
import { possibilityOf, type Possibility } from './possibleActions';

const TERMINATE = 'terminate';
const REASON_ID = 'provisioned-product-reason';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
  reason: { flexBasis: '100%', textAlign: 'right' },
}));

/** The termination is part of the address, so that other pages can lead to it and "back" closes it. */
function useTerminationInAddress() {
  const [params, setParams] = useSearchParams();
  const turn = (on: boolean) =>
    setParams(
      before => {
        const next = new URLSearchParams(before);
        if (on) next.set(TERMINATE, 'true');
        else next.delete(TERMINATE);
        return next;
      },
      { replace: !on },
    );
  return {
    isAsked: params.get(TERMINATE) === 'true',
    ask: () => turn(true),
    close: () => turn(false),
  };
}

/** Update, hand over and terminate; what is not possible says why. After a failure the way on stands out, not these. */
export function ProvisionedProductActions(props: {
  detail: ProvisionedProductDetail;
}) {
  const { detail } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const { team } = useTeam();
  const paths = usePaths();
  const termination = useTerminationInAddress();
  const [handingOver, setHandingOver] = useState(false);
  const update = possibilityOf('update', team, detail);
  const terminate = possibilityOf('terminate', team, detail);
  const reasonOf = (possibility: Possibility, noPermission: string) => {
    if (possibility.possible) return undefined;
    return possibility.because === 'permission'
      ? noPermission
      : possibility.why ?? t('provisioned.update.notPossibleUnknown');
  };
  const reasons = new Set(
    [
      reasonOf(
        update,
        t('provisioned.page.mayNotUpdate', { team: team.title }),
      ),
      reasonOf(
        terminate,
        t('provisioned.page.mayNotTerminate', { team: team.title }),
      ),
    ].filter(reason => reason !== undefined),
  );
  return (
    <div className={classes.actions}>
      {detail.consoleUrl && (
        <LinkButton to={detail.consoleUrl} variant="text">
          {t('provisioned.page.openConsole')}
        </LinkButton>
      )}
      {update.possible && (
        <Button variant="text" onClick={() => setHandingOver(true)}>
          {t('provisioned.handOver.action')}
        </Button>
      )}
      <Button
        variant="outlined"
        disabled={!terminate.possible}
        aria-describedby={terminate.possible ? undefined : REASON_ID}
        onClick={termination.ask}
      >
        {t('provisioned.page.terminate')}
      </Button>
      {update.possible ? (
        <LinkButton
          to={paths.update(detail.id)}
          variant={hasFailed(detail) ? 'outlined' : 'contained'}
          color="primary"
        >
          {t('provisioned.page.update')}
        </LinkButton>
      ) : (
        <Button variant="contained" disabled aria-describedby={REASON_ID}>
          {t('provisioned.page.update')}
        </Button>
      )}
      {reasons.size > 0 && (
        <Typography
          id={REASON_ID}
          className={classes.reason}
          variant="body2"
          color="textSecondary"
        >
          {[...reasons].join(' ')}
        </Typography>
      )}
      {handingOver && (
        <HandOverDrawer detail={detail} onClose={() => setHandingOver(false)} />
      )}
      {termination.isAsked && terminate.possible && (
        <TerminateDialog detail={detail} onClose={termination.close} />
      )}
    </div>
  );
}
