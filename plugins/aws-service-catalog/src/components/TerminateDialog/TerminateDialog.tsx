import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import type {
  ProvisionedProductDetail,
  TerminateRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import type { ChangeRequest } from '../../changes/intendedChange';
import { useChange } from '../../changes/useChange';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { AdvancedOptions, type TerminationOptions } from './AdvancedOptions';
import { WhatGoes } from './WhatGoes';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
  submit: {
    color: theme.palette.getContrastText(theme.palette.error.dark),
    backgroundColor: theme.palette.error.dark,
    '&:hover': { backgroundColor: theme.palette.error.main },
  },
}));

/** Asks for the name before anything is deleted, and says first what goes and what stays. */
export function TerminateDialog(props: {
  detail: Pick<
    ProvisionedProductDetail,
    'id' | 'name' | 'productId' | 'resources'
  >;
  onClose: () => void;
}) {
  const { detail, onClose } = props;
  const { id, name } = detail;
  const classes = useStyles();
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const analytics = useAnalytics();
  const navigate = useNavigate();
  const paths = usePaths();
  const nameField = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [options, setOptions] = useState<TerminationOptions>({
    retainResources: false,
    ignoreErrors: false,
  });
  const { state, submit } = useChange(
    `terminate:${team.id}:${id}`,
    (request: TerminateRequest & ChangeRequest, idempotencyKey) =>
      api.createTermination(team.id, id, request, { idempotencyKey }),
  );
  const sending = state.kind === 'sending' || state.kind === 'accepted';
  const confirmed = typed === name;
  const mismatch = typed !== '' && !name.startsWith(typed);

  const terminate = async (event: FormEvent) => {
    event.preventDefault();
    if (!confirmed) return;
    const launch = await submit({ region, confirmName: typed, ...options });
    if (!launch) return;
    analytics.captureEvent('terminate', detail.productId ?? id, {
      attributes: { team: team.id, region },
    });
    navigate(paths.launch(launch.id));
  };

  return (
    <Dialog
      open
      onClose={sending ? undefined : onClose}
      TransitionProps={{ onEnter: () => nameField.current?.focus() }}
      fullWidth
      maxWidth="sm"
      aria-labelledby="terminate-title"
      aria-describedby="terminate-what-goes"
    >
      <form onSubmit={terminate} noValidate autoComplete="off">
        <DialogTitle id="terminate-title">
          {t('provisioned.terminate.title', { name })}
        </DialogTitle>
        <DialogContent className={classes.content}>
          <div id="terminate-what-goes">
            <WhatGoes
              resources={detail.resources}
              retained={options.retainResources}
            />
          </div>
          <TextField
            id="terminate-name"
            label={t('provisioned.terminate.confirm', { name })}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            inputRef={nameField}
            autoComplete="off"
            spellCheck={false}
            variant="outlined"
            fullWidth
            error={mismatch}
            helperText={mismatch ? t('provisioned.terminate.mismatch') : ' '}
          />
          <AdvancedOptions options={options} onChange={setOptions} />
          {state.kind === 'refused' && <ErrorPanel error={state.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={sending}>
            {t('provisioned.terminate.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            className={confirmed && !sending ? classes.submit : undefined}
            disabled={!confirmed || sending}
          >
            {sending
              ? t('provisioned.terminate.submitting')
              : t('provisioned.terminate.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
