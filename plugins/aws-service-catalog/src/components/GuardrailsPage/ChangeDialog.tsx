import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { GuardrailProposal } from 'backstage-plugin-aws-service-catalog-common';
import { useId } from 'react';
import { guardrailsApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { CodeBlock } from '../CodeBlock';
import type { WantedChange } from './RuleCard';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

/** Shows what a change would do to the role before it is made. */
export function ChangeDialog(props: {
  team: { id: string; roleName: string };
  wanted: WantedChange;
  onDone: () => void;
  onClose: () => void;
}) {
  const { team, wanted, onDone, onClose } = props;
  const { rule, intent } = wanted;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(guardrailsApiRef);
  const titleId = useId();
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      api.getGuardrailProposal(
        catalog.id,
        team.id,
        rule,
        { intent },
        { signal },
      ),
    [catalog.id, team.id, rule, intent],
  );
  const { submit, sending, refusal } = useSimpleChange((revision: string) =>
    intent === 'apply'
      ? api.applyGuardrail(catalog.id, team.id, rule, { revision })
      : api.removeGuardrail(catalog.id, team.id, rule, { revision }),
  );
  const confirm = async () => {
    if (!value) return;
    if (await submit(value.revision)) onDone();
    // Somebody may have changed the role meanwhile: show what stands there now.
    else refresh();
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
        {t(
          intent === 'apply'
            ? 'guardrails.change.applyTitle'
            : 'guardrails.change.removeTitle',
          { role: team.roleName },
        )}
      </DialogTitle>
      <DialogContent className={classes.content}>
        {loading && <PageSkeleton blocks={[24, 160]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && <Proposal proposal={value} />}
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
          disabled={sending || !value?.changes}
        >
          {sending ? t('shared.sending') : t(`guardrails.change.${intent}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Proposal({ proposal }: { proposal: GuardrailProposal }) {
  const { t } = useTranslate();
  const { changes, kind, intent, name, before, after, warnings } = proposal;
  if (!changes) return <Typography>{t('guardrails.change.none')}</Typography>;
  const what =
    kind === 'managed-policy'
      ? ({ apply: 'attach', remove: 'detach' } as const)
      : ({ apply: 'put', remove: 'delete' } as const);
  return (
    <>
      <Typography>
        {t(`guardrails.change.${what[intent]}`, { name })}
      </Typography>
      {kind === 'inline-policy' && before !== undefined && (
        <div>
          <Typography variant="subtitle2" component="h3">
            {t('guardrails.change.before')}
          </Typography>
          <CodeBlock label={t('guardrails.change.before')} text={before} />
        </div>
      )}
      {kind === 'inline-policy' && after !== undefined && (
        <div>
          <Typography variant="subtitle2" component="h3">
            {t('guardrails.change.after')}
          </Typography>
          <CodeBlock label={t('guardrails.change.after')} text={after} />
        </div>
      )}
      {warnings.map(warning => (
        <Alert key={warning} severity="warning">
          {warning}
        </Alert>
      ))}
    </>
  );
}
