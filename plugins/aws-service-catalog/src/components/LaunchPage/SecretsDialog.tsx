import { useRef, useState, type FormEvent } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from '../../api';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { SecretField } from './SecretField';

/**
 * Asks again for the secret values of an interrupted launch. They live in the memory of this dialog only and are gone
 * when it closes.
 */
export function SecretsDialog(props: {
  launch: Pick<Launch, 'id' | 'team' | 'secretParameters'>;
  onClose: () => void;
  onResumed: () => void;
}) {
  const { launch, onClose, onResumed } = props;
  const { t } = useTranslate();
  const api = useApi(serviceCatalogApiRef);
  const [secrets, setSecrets] = useState<Record<string, string>>({});
  const firstField = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const missing = launch.secretParameters.filter(key => !secrets[key]);
  const [sending, send] = useAsyncFn(async () => {
    await api.resumeLaunch(launch.team, launch.id, { secrets });
    onResumed();
  }, [api, launch.team, launch.id, secrets, onResumed]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0 && !sending.loading) send();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      TransitionProps={{ onEnter: () => firstField.current?.focus() }}
      fullWidth
      maxWidth="sm"
      aria-labelledby="launch-secrets-title"
      aria-describedby="launch-secrets-text"
    >
      <form onSubmit={submit} noValidate autoComplete="off">
        <DialogTitle id="launch-secrets-title">
          {t('launches.secrets.title')}
        </DialogTitle>
        <DialogContent>
          <DialogContentText id="launch-secrets-text">
            {t('launches.secrets.text')}
          </DialogContentText>
          {launch.secretParameters.map((key, index) => (
            <SecretField
              key={key}
              name={key}
              value={secrets[key] ?? ''}
              inputRef={index === 0 ? firstField : undefined}
              missing={tried && missing.includes(key)}
              onChange={value =>
                setSecrets(typed => ({ ...typed, [key]: value }))
              }
            />
          ))}
          {sending.error && <ErrorPanel error={sending.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('launches.secrets.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={sending.loading}
          >
            {sending.loading
              ? t('launches.secrets.sending')
              : t('launches.secrets.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
