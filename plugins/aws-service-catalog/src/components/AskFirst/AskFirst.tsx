import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useId, type ReactNode } from 'react';
import { useTranslate } from '../../hooks/useTranslate';

/** Asks before something is lost at one press. Where AWS is changed, `ConfirmChange` says whom it touches, too. */
export function AskFirst(props: {
  title: string;
  /** What is lost. */
  children: ReactNode;
  /** What the button does, as a verb. */
  action: string;
  /** What the other button does; closing, unless said. */
  otherwise?: string;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { title, children, action, otherwise, onConfirm, onClose } = props;
  const { t } = useTranslate();
  const titleId = useId();
  const textId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="xs"
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText id={textId}>{children}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{otherwise ?? t('shared.cancel')}</Button>
        <Button variant="contained" color="primary" onClick={onConfirm}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
