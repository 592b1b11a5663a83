import Button from '@material-ui/core/Button';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useFocusOnProblem } from '../../hooks/useFocusOnProblem';
import { useTranslate } from '../../hooks/useTranslate';
import { AskFirst } from '../AskFirst';
import { ErrorPanel, explainError } from '../ErrorPanel';
import { ChangedNotice } from './ChangedNotice';

const useStyles = makeStyles(theme => ({
  paper: { width: 520, maxWidth: '100vw' },
  form: { display: 'flex', flexDirection: 'column', height: '100%' },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: theme.spacing(2),
    padding: theme.spacing(2, 3),
  },
  content: {
    flex: 1,
    overflowY: 'auto',
    display: 'grid',
    alignContent: 'start',
    gap: theme.spacing(2),
    padding: theme.spacing(1, 3, 3),
  },
  foot: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    padding: theme.spacing(2, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

const CHOICES = 'button, [role="button"], [role="option"]';
const CHOOSING_KEYS = ['Enter', ' ', 'Backspace', 'Delete'];

/** A form at the side of the page that it changes. The focus goes into it and comes back. */
export function SideDrawer(props: {
  title: string;
  submit: string;
  /** The change is under way: nothing can be pressed twice. */
  sending: boolean;
  /** What is to be said before it is done is not known yet. */
  waiting?: boolean;
  /** Why the change was refused, unless a field says it. */
  refusal?: Error;
  onSubmit: () => void;
  /** Reads anew what is being changed, after somebody else has changed it. */
  onReload?: () => void;
  /** What was written is made: closing loses nothing. */
  saved?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, submit, sending, waiting = false, refusal } = props;
  const { onSubmit, onReload, saved = false, onClose, children } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  // A refusal that a field says does not come as `refusal`.
  useFocusOnProblem(form, attempts, sending);
  const [touched, setTouched] = useState(false);
  const [asking, setAsking] = useState(false);
  const isWritten = touched && !saved;
  const leave = () => (isWritten ? setAsking(true) : onClose());
  const changed = refusal && explainError(refusal).changed;
  const send = (event: FormEvent) => {
    event.preventDefault();
    // Forms may lie inside it by the tree of components, such as those of dialogs; they are sent by themselves.
    event.stopPropagation();
    setAttempts(attempts + 1);
    onSubmit();
  };
  return (
    <Drawer
      anchor="right"
      open
      onClose={(_, reason) => {
        // A click beside it is too easily made by accident for what was written to go with it.
        if (!sending && (reason === 'escapeKeyDown' || !isWritten)) leave();
      }}
      classes={{ paper: classes.paper }}
      PaperProps={{ role: 'dialog', 'aria-labelledby': titleId } as object}
    >
      <form
        ref={form}
        className={classes.form}
        onSubmit={send}
        noValidate
        autoComplete="off"
      >
        <div className={classes.head}>
          <Typography id={titleId} variant="h6" component="h2">
            {title}
          </Typography>
          <IconButton
            aria-label={t('shared.close')}
            size="small"
            onClick={leave}
            disabled={sending}
          >
            <CloseIcon />
          </IconButton>
        </div>
        <div
          className={classes.content}
          onChangeCapture={() => setTouched(true)}
          // What is chosen in a menu, added or taken out tells of no change by itself.
          onClickCapture={({ target }) => {
            const isChoice =
              target instanceof Element && target.closest(CHOICES) !== null;
            if (isChoice) setTouched(true);
          }}
          onKeyDownCapture={({ key }) => {
            if (CHOOSING_KEYS.includes(key)) setTouched(true);
          }}
        >
          {children}
          {changed && <ChangedNotice changed={changed} onReload={onReload} />}
          {refusal && !changed && <ErrorPanel error={refusal} />}
        </div>
        <div className={classes.foot}>
          <Button onClick={leave} disabled={sending}>
            {t('shared.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={sending || waiting}
          >
            {sending ? t('shared.sending') : submit}
          </Button>
        </div>
      </form>
      {asking && (
        <AskFirst
          title={t('shared.unsaved.title')}
          action={t('shared.unsaved.action')}
          otherwise={t('shared.unsaved.stay')}
          onConfirm={onClose}
          onClose={() => setAsking(false)}
        >
          {t('shared.unsaved.loses')}
        </AskFirst>
      )}
    </Drawer>
  );
}
