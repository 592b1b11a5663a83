import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type {
  Publication,
  PublicationWithdrawal,
} from 'backstage-plugin-aws-service-catalog-common';
import { useId, useState } from 'react';
import { publishingApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';

const useStyles = makeStyles({
  // Ids and addresses have nowhere to break.
  items: { overflowWrap: 'anywhere' },
});

function Removals(props: {
  title: string;
  items: PublicationWithdrawal['removed'];
  ordered?: boolean;
}) {
  const { title, items, ordered } = props;
  const classes = useStyles();
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      <List className={classes.items}>
        {items.map(({ step, text }) => (
          <Typography key={`${step} ${text}`} component="li" variant="body2">
            {text}
          </Typography>
        ))}
      </List>
    </>
  );
}

/** Says what goes, what stays and what keeps running before a publication is taken back. */
export function WithdrawDialog(props: {
  publication: Publication;
  onDone: () => void;
  onClose: () => void;
}) {
  const { publication, onDone, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const titleId = useId();
  const [accepted, setAccepted] = useState(false);
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      api.getPublicationWithdrawal(catalog.id, publication.id, { signal }),
    [catalog.id, publication.id],
  );
  const isRunning = value !== undefined && value.running.length > 0;
  const { submit, sending, refusal } = useSimpleChange(() =>
    api.withdrawPublication(catalog.id, publication.id, {
      confirm: isRunning,
    }),
  );
  const withdraw = async () => {
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
      <DialogTitle id={titleId}>
        {t('publishing.withdraw.title', {
          product: publication.answers.product.name,
        })}
      </DialogTitle>
      <DialogContent>
        {loading && <PageSkeleton blocks={[24, 24, 24]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && value.removed.length === 0 && (
          <Typography>{t('publishing.withdraw.nothing')}</Typography>
        )}
        {value && value.removed.length > 0 && (
          <Removals
            title={t('publishing.withdraw.goes')}
            items={value.removed}
            ordered
          />
        )}
        {value && value.kept.length > 0 && (
          <Removals title={t('publishing.withdraw.stays')} items={value.kept} />
        )}
        {isRunning && (
          <Alert severity="warning">
            {t('publishing.withdraw.running', { count: value.running.length })}
            {': '}
            {value.running.map(({ name }) => name).join(', ')}
            <FormControlLabel
              control={
                <Checkbox
                  color="primary"
                  checked={accepted}
                  onChange={event => setAccepted(event.target.checked)}
                />
              }
              label={t('publishing.withdraw.confirm')}
            />
          </Alert>
        )}
        {refusal && <ErrorPanel error={refusal} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={sending}>
          {t('shared.cancel')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          onClick={withdraw}
          disabled={sending || !value || (isRunning && !accepted)}
        >
          {sending ? t('shared.sending') : t('publishing.withdraw.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
