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
import { useId, useState, type FormEvent } from 'react';
import { guardrailsApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';

const MAX_MESSAGE = 1000;

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

/** Lets a curator add a word before whoever runs an instance is told of it. */
export function NotifyDialog(props: {
  instance: UnauthorisedInstance;
  onDone: (recipients: readonly string[]) => void;
  onClose: () => void;
}) {
  const { instance, onDone, onClose } = props;
  const { instanceId, region } = instance;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(guardrailsApiRef);
  const titleId = useId();
  const fieldId = useId();
  const [message, setMessage] = useState('');
  const { submit, sending, refusal } = useSimpleChange(async () => {
    const notice = await api.notifyInstanceOwner(catalog.id, instanceId, {
      region,
      message: message.trim() || undefined,
    });
    onDone(notice.recipients);
  });
  const notify = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Dialog
      open
      onClose={sending ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <form onSubmit={notify} noValidate autoComplete="off">
        <DialogTitle id={titleId}>
          {t('guardrails.instances.notifyTitle', {
            name: instance.name ?? instanceId,
          })}
        </DialogTitle>
        <DialogContent className={classes.content}>
          <Typography>{t('guardrails.instances.notifyWhat')}</Typography>
          <TextField
            id={fieldId}
            label={t('guardrails.instances.message')}
            value={message}
            onChange={event => setMessage(event.target.value)}
            inputProps={{ maxLength: MAX_MESSAGE }}
            variant="outlined"
            fullWidth
            multiline
            minRows={3}
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
            color="primary"
            disabled={sending}
          >
            {sending ? t('shared.sending') : t('guardrails.instances.notify')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
