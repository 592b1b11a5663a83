import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type {
  LaunchForm,
  LaunchPath,
  ProductDetail,
  ProductVersion,
} from 'backstage-plugin-aws-service-catalog-common';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useFocusOnProblem } from '../../hooks/useFocusOnProblem';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { orderedParameters } from '../../parameters/parameterSchema';
import { ErrorPanel } from '../ErrorPanel';
import { ParameterForm, parameterInputId } from '../ParameterForm';
import { SectionCard } from '../SectionCard';
import { ChecksSection } from './ChecksSection';
import { LabelsSection } from './LabelsSection';
import type { AskedLaunch } from './launchDraft';
import { refusedFields } from './refusedFields';
import { ReviewSection } from './ReviewSection';
import { useLaunchSubmission } from './useLaunchSubmission';
import type { WrittenLaunch } from './useLaunchDraft';
import { useWrittenLaunchChecks } from './useWrittenLaunchChecks';
import { WhatSection } from './WhatSection';

const useStyles = makeStyles(theme => ({
  column: {
    display: 'grid',
    gap: theme.spacing(3),
    alignContent: 'start',
    minWidth: 0,
  },
  beside: {
    [theme.breakpoints.up('md')]: { position: 'sticky', top: theme.spacing(2) },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
}));

/** The form of a launch: what, how, labels; beside them the review, the checks and the one button. */
export function LaunchFields(props: {
  product: ProductDetail;
  form: LaunchForm;
  /** It is the form of another version or path: nothing may be sent with it. */
  formIsStale: boolean;
  version: ProductVersion;
  path: LaunchPath;
  written: WrittenLaunch;
  /** Another version or path was chosen. */
  onChoose: (asked: AskedLaunch) => void;
  /** Parameter that gets the focus at first. */
  focusOn?: string;
}) {
  const { product, form, formIsStale, version, path, written } = props;
  const { onChoose, focusOn } = props;
  const { draft } = written;
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const [nameLeft, setNameLeft] = useState(false);
  /** Counts the presses of the button; the first one shows everything that is wrong. */
  const [attempts, setAttempts] = useState(0);
  const formElement = useRef<HTMLFormElement>(null);

  const { state, launch, isRepetition, forgetRefusal } =
    useLaunchSubmission(written);
  const refused =
    state.kind === 'refused'
      ? refusedFields(state.error, orderedParameters(form))
      : { parameters: {} };
  const sending = state.kind === 'sending' || state.kind === 'accepted';
  const {
    values,
    request,
    secret,
    problems,
    tagsWrong,
    nameState,
    checks,
    sound,
  } = useWrittenLaunchChecks({
    form,
    version,
    path,
    written,
    showName: nameLeft || attempts > 0,
    refusedName: refused.name,
    isRepetition,
  });

  useFocusOnProblem(
    formElement,
    attempts,
    state.kind === 'refused' ? state.error : undefined,
  );
  useEffect(() => {
    if (focusOn) document.getElementById(parameterInputId(focusOn))?.focus();
  }, [focusOn]);

  const change: WrittenLaunch['change'] = part => {
    forgetRefusal();
    written.change(part);
  };
  const choose = (asked: AskedLaunch) => {
    change(asked);
    onChoose(asked);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (sound && !formIsStale) launch(request, secret, form);
  };
  return (
    <form
      ref={formElement}
      onSubmit={submit}
      noValidate
      aria-label={t('launchForm.title', { product: product.name })}
    >
      <Grid container spacing={3}>
        <Grid item xs={12} md={7}>
          <div className={classes.column}>
            <WhatSection
              product={product}
              version={version}
              path={path}
              name={draft.name}
              nameState={nameState}
              refused={refused}
              onName={name => change({ name })}
              onLeaveName={() => setNameLeft(true)}
              onVersion={versionId => choose({ versionId })}
              onPath={pathId => choose({ pathId })}
            />
            <SectionCard title={t('launchForm.section.how')}>
              <ParameterForm
                form={form}
                values={values}
                problems={problems}
                showAll={attempts > 0}
                refused={refused.parameters}
                onChange={next => {
                  forgetRefusal();
                  written.changeValues(form, next);
                }}
              />
            </SectionCard>
            <LabelsSection
              form={form}
              draft={draft}
              problems={tagsWrong}
              showAll={attempts > 0}
              refused={refused}
              onChange={change}
            />
          </div>
        </Grid>
        <Grid item xs={12} md={5}>
          <div className={`${classes.column} ${classes.beside}`}>
            <ReviewSection
              form={form}
              path={path}
              name={draft.name}
              values={values}
              tags={request.tags ?? []}
            />
            <ChecksSection {...checks} />
            {refused.elsewhere && (
              <div data-refused tabIndex={-1}>
                <ErrorPanel error={refused.elsewhere} />
              </div>
            )}
            {attempts > 0 && !sound && (
              <Alert severity="error">{t('launchForm.incomplete')}</Alert>
            )}
            <div className={classes.actions}>
              <LinkButton to={paths.product(product.id)}>
                {t('launchForm.cancel')}
              </LinkButton>
              <Button
                type="submit"
                variant="contained"
                color="primary"
                disabled={sending || formIsStale}
              >
                {sending ? t('launchForm.sending') : t('launchForm.launch')}
              </Button>
            </div>
          </div>
        </Grid>
      </Grid>
    </form>
  );
}
