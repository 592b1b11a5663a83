import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  Launch,
  LaunchForm,
  ProvisionedProductDetail,
} from 'backstage-plugin-aws-service-catalog-common';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useFocusOnProblem } from '../../hooks/useFocusOnProblem';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ParameterForm, parameterInputId } from '../ParameterForm';
import { SectionCard } from '../SectionCard';
import { TagFields } from '../TagFields';
import { ChangesReview } from './ChangesReview';
import { PlanPreview } from './PlanPreview';
import { usePlan } from './usePlan';
import { useUpdateDraft } from './useUpdateDraft';
import { useUpdateSubmission } from './useUpdateSubmission';

const useStyles = makeStyles(theme => ({
  side: {
    display: 'grid',
    gap: theme.spacing(3),
    alignContent: 'start',
    minWidth: 0,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
  fields: { display: 'grid', gap: theme.spacing(2) },
  hint: { marginBottom: theme.spacing(2) },
}));

/** What a version asks for, filled with what runs; beside it what changes, a preview, and the button that does it. */
export function UpdateForm(props: {
  detail: ProvisionedProductDetail;
  form: LaunchForm;
  retried?: Launch;
  /** Parameter that gets the focus at first. */
  focusOn?: string;
  /** Told what the server says of the version, and when that holds no longer. */
  onVersionRefused: (words: string | undefined) => void;
}) {
  const { detail, form, retried, focusOn, onVersionRefused } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const draft = useUpdateDraft(detail, form, retried);
  const planned = usePlan(detail.id);
  const formElement = useRef<HTMLFormElement>(null);
  /** Counts the presses of a button that needs sound values; the first one shows everything that is wrong. */
  const [attempts, setAttempts] = useState(0);
  const {
    isSending,
    refusal,
    refusedParameters,
    refusedTags,
    refusedVersion,
    refusedElsewhere,
    send,
  } = useUpdateSubmission({ detail, form, draft, planned });
  useEffect(() => {
    onVersionRefused(refusedVersion);
    return () => onVersionRefused(undefined);
  }, [onVersionRefused, refusedVersion]);
  useFocusOnProblem(formElement, attempts, refusal);
  useEffect(() => {
    if (focusOn) document.getElementById(parameterInputId(focusOn))?.focus();
  }, [focusOn]);
  const newVersion = form.versionId !== detail.versionId;
  const changesNothing =
    !newVersion &&
    draft.changes.length === 0 &&
    draft.tags.changes.length === 0;
  const mayRetry = detail.status === 'TAINTED';

  const isSound = () => {
    setAttempts(count => count + 1);
    return draft.isSound;
  };
  const update = (event: FormEvent) => {
    event.preventDefault();
    if (isSound() && !(changesNothing && !mayRetry)) send();
  };

  return (
    <form
      ref={formElement}
      onSubmit={update}
      noValidate
      aria-label={t('provisioned.update.title', { name: detail.name })}
    >
      <Grid container spacing={3}>
        <Grid item xs={12} md={7}>
          <div className={classes.side}>
            <SectionCard title={t('provisioned.update.values')}>
              <Typography color="textSecondary" className={classes.hint}>
                {retried
                  ? t('provisioned.update.valuesWanted')
                  : t('provisioned.update.valuesHint')}
              </Typography>
              {retried && retried.secretParameters.length > 0 && (
                <Alert severity="info" className={classes.hint}>
                  {t('provisioned.update.secretsAgain')}
                </Alert>
              )}
              <ParameterForm
                form={form}
                values={draft.values}
                problems={draft.problems}
                showAll={attempts > 0}
                refused={refusedParameters}
                onChange={draft.change}
              />
            </SectionCard>
            {draft.tags.possible && (
              <SectionCard title={t('provisioned.update.tags')}>
                <div className={classes.fields}>
                  <TagFields
                    form={form}
                    draft={draft.tags.draft}
                    problems={draft.tags.problems}
                    showAll={attempts > 0}
                    refused={refusedTags}
                    onChange={draft.tags.change}
                  />
                </div>
              </SectionCard>
            )}
          </div>
        </Grid>
        <Grid item xs={12} md={5}>
          <div className={classes.side}>
            <SectionCard title={t('provisioned.update.changes')}>
              <div role="status">
                <ChangesReview
                  form={form}
                  changes={draft.changes}
                  tags={draft.tags.changes}
                  version={
                    newVersion
                      ? {
                          from: detail.versionName ?? '–',
                          to: form.versionName,
                        }
                      : undefined
                  }
                  nothingText={
                    mayRetry
                      ? t('provisioned.update.nothingButRetry')
                      : t('provisioned.update.nothing')
                  }
                />
              </div>
            </SectionCard>
            <PlanPreview
              provisionedProductId={detail.id}
              planned={planned}
              request={draft.request}
              possible={detail.may.plan}
              onPreview={isSound}
            />
            {refusedElsewhere && (
              <div data-refused tabIndex={-1}>
                <ErrorPanel error={refusedElsewhere} />
              </div>
            )}
            {attempts > 0 && !draft.isSound && (
              <Alert severity="error">{t('provisioned.update.invalid')}</Alert>
            )}
            <div className={classes.actions}>
              <LinkButton to={paths.provisionedProduct(detail.id)}>
                {t('provisioned.update.cancel')}
              </LinkButton>
              <Button
                type="submit"
                variant="contained"
                color="primary"
                disabled={isSending || (changesNothing && !mayRetry)}
              >
                {isSending
                  ? t('provisioned.update.submitting')
                  : t('provisioned.update.submit')}
              </Button>
            </div>
          </div>
        </Grid>
      </Grid>
    </form>
  );
}
