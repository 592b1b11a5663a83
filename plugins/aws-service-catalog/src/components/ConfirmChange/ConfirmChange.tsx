import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import type { GetBlastRadiusQuery } from 'backstage-plugin-aws-service-catalog-common';
import { useId, type ReactNode } from 'react';
import { insightsApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { BlastRadiusView } from './BlastRadiusView';

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
  change: () => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
  /** What else is to be said before it is done. */
  children?: ReactNode;
}) {
  const { title, action, about, change, onDone, onClose, children } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const insights = useApi(insightsApiRef);
  const titleId = useId();
  const radius = useRefreshing(
    async ({ signal }) =>
      about && insights.getBlastRadius(catalog.id, about, { signal }),
    [catalog.id, about],
  );
  const { submit, sending, refusal } = useSimpleChange(change);
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
        {radius.loading && <PageSkeleton blocks={[24, 48]} />}
        {radius.error && !radius.value && (
          <ErrorPanel error={radius.error} onRetry={radius.refresh} />
        )}
        {radius.value && <BlastRadiusView radius={radius.value} />}
        {children}
        {refusal && <ErrorPanel error={refusal} />}
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
          disabled={sending || radius.loading}
        >
          {sending ? t('shared.sending') : action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
