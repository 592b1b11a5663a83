import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type { UnauthorisedInstance } from 'backstage-plugin-aws-service-catalog-common';
import { useId, useRef, useState, type FormEvent } from 'react';
import { guardrailsApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
  submit: {
    color: theme.palette.getContrastText(theme.palette.error.dark),
    backgroundColor: theme.palette.error.dark,
    '&:hover': { backgroundColor: theme.palette.error.main },
  },
}));

/** Asks for the id before an instance is stopped or terminated. */
export function EndInstanceDialog(props: {
  instance: UnauthorisedInstance;
  ending: 'stop' | 'terminate';
  onDone: () => void;
  onClose: () => void;
}) {
  const { instance, ending, onDone, onClose } = props;
  const { instanceId, region } = instance;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(guardrailsApiRef);
  const titleId = useId();
  const fieldId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const confirmed = typed === instanceId;
  const mismatch = typed !== '' && !instanceId.startsWith(typed);
  const { submit, sending, refusal } = useSimpleChange(() => {
    const request = { region, confirm: typed };
    return ending === 'stop'
      ? api.stopUnauthorisedInstance(catalog.id, instanceId, request)
      : api.terminateUnauthorisedInstance(catalog.id, instanceId, request);
  });
  const end = async (event: FormEvent) => {
    event.preventDefault();
    if (confirmed && (await submit())) onDone();
  };
  return (
    <Dialog
      open
      onClose={sending ? undefined : onClose}
      TransitionProps={{ onEnter: () => field.current?.focus() }}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <form onSubmit={end} noValidate autoComplete="off">
        <DialogTitle id={titleId}>
          {t(
            ending === 'stop'
              ? 'guardrails.instances.stopTitle'
              : 'guardrails.instances.terminateTitle',
            { name: instance.name ?? instanceId },
          )}
        </DialogTitle>
        <DialogContent className={classes.content}>
          <Typography>
            {t(
              ending === 'stop'
                ? 'guardrails.instances.stopWhat'
                : 'guardrails.instances.terminateWhat',
            )}
          </Typography>
          <TextField
            id={fieldId}
            label={t('guardrails.instances.confirm', { id: instanceId })}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            inputRef={field}
            autoComplete="off"
            spellCheck={false}
            variant="outlined"
            fullWidth
            error={mismatch}
            helperText={mismatch ? t('guardrails.instances.mismatch') : ' '}
          />
          {refusal && <ErrorPanel error={refusal} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={sending}>
            {t('shared.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            className={confirmed && !sending ? classes.submit : undefined}
            disabled={!confirmed || sending}
          >
            {sending
              ? t('shared.sending')
              : t(`guardrails.instances.${ending}`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
