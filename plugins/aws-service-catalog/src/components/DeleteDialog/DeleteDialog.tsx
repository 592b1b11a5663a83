import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import type {
  BlockerList as Blockers,
  GetBlastRadiusQuery,
} from 'backstage-plugin-aws-service-catalog-common';
import { useId } from 'react';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { BlockerList, ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';

/** Deletes something that nothing holds on to any more; until then it lists what does. */
export function DeleteDialog(props: {
  title: string;
  /** What it is, for the question whom its end touches. */
  about?: GetBlastRadiusQuery;
  listBlockers: (signal: AbortSignal) => Promise<Blockers>;
  /** Deletes it, given the version of what that touches as it was shown. */
  remove: (blastRadius?: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) {
  const { title, about, listBlockers, remove, onDone, onClose } = props;
  const { t } = useTranslate();
  const titleId = useId();
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) => listBlockers(signal),
    [],
  );
  if (value?.items.length === 0) {
    return (
      <ConfirmChange
        title={title}
        action={t('portfolio.delete.action')}
        about={about}
        change={remove}
        onDone={onDone}
        onClose={onClose}
      >
        <Typography>{t('portfolio.delete.final')}</Typography>
      </ConfirmChange>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        {loading && <PageSkeleton blocks={[24, 48]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && (
          <>
            <Typography>{t('portfolio.delete.blocked')}</Typography>
            <BlockerList blockers={value.items} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('shared.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
