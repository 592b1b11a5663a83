import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import type { CreatePortfolioRequest } from 'backstage-plugin-aws-service-catalog-common';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { portfoliosApiRef } from '../../api';
import type { ChangeRequest } from '../../changes/intendedChange';
import { useChange } from '../../changes/useChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useFocusOnProblem } from '../../hooks/useFocusOnProblem';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel, explainError } from '../ErrorPanel';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

type Field = 'name' | 'provider' | 'description';
const FIELDS: readonly Field[] = ['name', 'provider', 'description'];

/** Asks for what a portfolio needs, creates it and opens its page. */
export function CreatePortfolioDialog({ onClose }: { onClose: () => void }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const firstField = useRef<HTMLInputElement>(null);
  const [values, setValues] = useState<Record<Field, string>>({
    name: '',
    provider: '',
    description: '',
  });
  const [attempts, setAttempts] = useState(0);
  const { state, submit } = useChange(
    `create-portfolio:${catalog.id}`,
    (request: CreatePortfolioRequest & ChangeRequest, idempotencyKey) =>
      api.createPortfolio(catalog.id, request, { idempotencyKey }),
  );
  const sending = state.kind === 'sending' || state.kind === 'accepted';
  const refusal = state.kind === 'refused' ? state.error : undefined;
  useFocusOnProblem(form, attempts, refusal);

  const refused = refusal && explainError(refusal);
  const refusedField = FIELDS.find(field => field === refused?.field);
  const problemOf = (field: Field): string | undefined => {
    if (refused && refusedField === field) return refused.message;
    return attempts > 0 && field !== 'description' && !values[field].trim()
      ? t('portfolios.create.required')
      : undefined;
  };

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    const [name, provider, description] = FIELDS.map(field =>
      values[field].trim(),
    );
    if (!name || !provider) return;
    const created = await submit({
      name,
      provider,
      description: description || undefined,
    });
    if (created) navigate(paths.portfolio(catalog.id, created.id));
  };

  const field = (name: Field, helpText?: string) => (
    <TextField
      id={`portfolio-${name}`}
      label={t(`portfolios.create.${name}`)}
      value={values[name]}
      onChange={event => setValues({ ...values, [name]: event.target.value })}
      inputRef={name === 'name' ? firstField : undefined}
      required={name !== 'description'}
      multiline={name === 'description'}
      minRows={name === 'description' ? 2 : undefined}
      error={problemOf(name) !== undefined}
      helperText={problemOf(name) ?? helpText}
      disabled={sending}
      variant="outlined"
      fullWidth
    />
  );
  return (
    <Dialog
      open
      onClose={sending ? undefined : onClose}
      TransitionProps={{ onEnter: () => firstField.current?.focus() }}
      fullWidth
      maxWidth="sm"
      aria-labelledby="create-portfolio-title"
    >
      <form ref={form} onSubmit={create} noValidate autoComplete="off">
        <DialogTitle id="create-portfolio-title">
          {t('portfolios.create.title')}
        </DialogTitle>
        <DialogContent className={classes.content}>
          {field('name', t('portfolios.create.nameHelp'))}
          {field('provider', t('portfolios.create.providerHelp'))}
          {field('description')}
          {refusal && !refusedField && <ErrorPanel error={refusal} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={sending}>
            {t('portfolios.create.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={sending}
          >
            {t(
              sending
                ? 'portfolios.create.submitting'
                : 'portfolios.create.submit',
            )}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
