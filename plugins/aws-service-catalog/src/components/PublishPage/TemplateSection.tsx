import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { AskFirst } from '../AskFirst';
import { AnswerField } from './AnswerField';
import { isEditedForOthers, templateBasis } from './changedDraft';
import { TemplateLines } from './TemplateLines';
import { templateRequestOf } from './templateRequest';
import { useWizard } from './WizardContext';

const TYPING_PAUSE_MS = 600;

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', gap: theme.spacing(1) },
}));

/** The template that will be stored: what its lines are for, what it asks a researcher, and what is wrong with it. */
export function TemplateSection() {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const { draft, change } = useWizard();
  const wanted = templateRequestOf(draft);
  const [resetting, setResetting] = useState(false);
  const [request, setRequest] = useState(wanted);
  const asText = JSON.stringify(wanted);
  useDebounce(() => setRequest(wanted), TYPING_PAUSE_MS, [asText]);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    async ({ signal }) =>
      request
        ? api.previewPublicationTemplate(catalog.id, request, { signal })
        : undefined,
    [catalog.id, request],
    { keepPrevious: true },
  );
  const isEdited = draft.editedTemplate !== '';
  const isOfThese = !refreshing && !error && JSON.stringify(request) === asText;
  if (!request) {
    return (
      <Typography color="textSecondary">
        {t('publishing.template.later')}
      </Typography>
    );
  }
  return (
    <>
      {loading && <PageSkeleton blocks={[200]} />}
      {error && <ErrorPanel error={error} onRetry={refresh} />}
      {value?.problems.map(({ severity, text }) => (
        <Alert key={text} severity={severity}>
          {text}
        </Alert>
      ))}
      {value && (
        <Typography variant="body2">
          {t('publishing.template.asks', {
            parameters: value.parameters.map(({ key }) => key).join(', '),
          })}
        </Typography>
      )}
      {isEditedForOthers(draft) && (
        <Alert
          severity="warning"
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => change({ editedFor: templateBasis(draft) })}
            >
              {t('publishing.template.keep')}
            </Button>
          }
        >
          {t('publishing.template.forOthers')}
        </Alert>
      )}
      {isEdited && <AnswerField field="editedTemplate" rows={16} monospace />}
      {value && !isEdited && (
        <div aria-busy={!isOfThese}>
          <TemplateLines template={value} />
        </div>
      )}
      <div className={classes.buttons}>
        {!isEdited && value && (
          <Button
            size="small"
            // What is in sight may still be the template of other answers.
            disabled={!isOfThese}
            onClick={() =>
              change({
                editedTemplate: value.body,
                editedFor: templateBasis(draft),
              })
            }
          >
            {t('publishing.template.edit')}
          </Button>
        )}
        {isEdited && (
          <Button size="small" onClick={() => setResetting(true)}>
            {t('publishing.template.reset')}
          </Button>
        )}
      </div>
      {resetting && (
        <AskFirst
          title={t('publishing.template.resetAsk')}
          action={t('publishing.template.reset')}
          otherwise={t('publishing.template.keep')}
          onConfirm={() => {
            setResetting(false);
            change({ editedTemplate: '', editedFor: '' });
          }}
          onClose={() => setResetting(false)}
        >
          {t('publishing.template.resetLoses')}
        </AskFirst>
      )}
    </>
  );
}
