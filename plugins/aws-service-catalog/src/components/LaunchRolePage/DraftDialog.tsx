import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { LaunchRoleDraftRequest } from 'backstage-plugin-aws-service-catalog-common';
import { useId, useState } from 'react';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { CodeBlock } from '../CodeBlock';
import { CopyButton } from '../CopyButton';
import { ErrorPanel } from '../ErrorPanel';
import { RadioField } from '../FormFields';
import { PageSkeleton } from '../PageSkeleton';

type Preset = LaunchRoleDraftRequest['preset'];

const PRESETS: readonly Preset[] = ['derived', 'walkthrough'];

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
  head: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

/** The policies that the portal would give a launch role for a product; nothing is changed. */
export function DraftDialog(props: {
  product: { id: string; name: string };
  onClose: () => void;
}) {
  const { product, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const titleId = useId();
  const [preset, setPreset] = useState<Preset>('derived');
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      api.draftLaunchRole(
        catalog.id,
        { preset, productId: product.id },
        { signal },
      ),
    [catalog.id, preset, product.id],
  );
  const policy = (kind: 'policy' | 'trustPolicy', copy: string) => {
    const text = JSON.stringify(value?.[kind], undefined, 2);
    return (
      <div>
        <div className={classes.head}>
          <Typography variant="subtitle2" component="h3">
            {t(`launchRoles.draft.${kind}`)}
          </Typography>
          <CopyButton text={text} label={copy} />
        </div>
        <CodeBlock label={t(`launchRoles.draft.${kind}`)} text={text} />
      </div>
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {t('launchRoles.draft.title', { product: product.name })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <Typography>{t('launchRoles.draft.what')}</Typography>
        <RadioField
          label={t('launchRoles.draft.preset')}
          value={preset}
          options={PRESETS.map(one => ({
            value: one,
            text: t(`launchRoles.draft.${one}`),
          }))}
          onChange={setPreset}
        />
        {loading && <PageSkeleton blocks={[24, 160]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && (
          <>
            <ul>
              {value.notes.map(note => (
                <Typography key={note} component="li" variant="body2">
                  {note}
                </Typography>
              ))}
            </ul>
            {policy('policy', t('launchRoles.draft.copyPolicy'))}
            {policy('trustPolicy', t('launchRoles.draft.copyTrustPolicy'))}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('shared.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
