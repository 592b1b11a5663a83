import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { GetBlastRadiusQuery } from 'backstage-plugin-aws-service-catalog-common';
import { useId, type ReactNode } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel, explainError } from '../ErrorPanel';
import { ChangedNotice } from '../SideDrawer';
import { BlastRadiusPart } from './BlastRadiusPart';
import { useAskedChange } from './useAskedChange';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

/** Asks before something changes or goes, and says first whom and what it touches. */
export function ConfirmChange(props: {
  title: string;
  /** What the button does, as a verb. */
  action: string;
  /** What changes or goes, for the question whom it touches; left out when it can touch nobody. */
  about?: GetBlastRadiusQuery;
  /** Makes the change, given the version of what it touches as it was shown. */
  change: (blastRadius?: string) => Promise<unknown>;
  /** Something else that is to be said before it is done is not known yet. */
  waiting?: boolean;
  onDone: () => void;
  /** Reads anew what is being changed, after somebody else has changed it. */
  onReload?: () => void;
  onClose: () => void;
  /** What else is to be said before it is done. */
  children?: ReactNode;
}) {
  const { title, action, about, change, waiting = false } = props;
  const { onDone, onReload, onClose, children } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const titleId = useId();
  const { radius, submit, sending, asksAgain, refusal } = useAskedChange(
    about,
    change,
  );
  const changed = refusal && explainError(refusal).changed;
  const confirm = async () => {
    if (await submit()) onDone();
  };
  return (
    <Dialog
      open
      onClose={sending ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent className={classes.content}>
        {asksAgain && (
          <Alert severity="warning">{t('portfolio.radius.askAgain')}</Alert>
        )}
        <BlastRadiusPart radius={radius} />
        {children}
        {changed && <ChangedNotice changed={changed} onReload={onReload} />}
        {refusal && !changed && <ErrorPanel error={refusal} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={sending}>
          {t('shared.cancel')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          onClick={confirm}
          // What it touches is known, or known not to be told, before it can be pressed.
          disabled={
            sending ||
            waiting ||
            radius.loading ||
            (asksAgain && radius.refreshing)
          }
        >
          {sending ? t('shared.sending') : action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
