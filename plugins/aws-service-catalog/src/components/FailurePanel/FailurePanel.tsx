import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/Error';
import type {
  Failure,
  NextStep,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { FailureDetails } from './FailureDetails';
import { NextStepAction } from './NextStepAction';
import type { ReportContext } from './failureReport';
import type { FailureSubject } from './nextStepTarget';

const useStyles = makeStyles(theme => ({
  panel: {
    padding: theme.spacing(2, 3),
    borderLeft: `6px solid ${theme.palette.error.main}`,
  },
  cause: {
    display: 'flex',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
    '& svg': { color: theme.palette.error.main, marginTop: 2 },
  },
  stepsTitle: { marginTop: theme.spacing(1.5) },
  steps: {
    margin: theme.spacing(1, 0),
    paddingLeft: theme.spacing(3),
    '& > li': { marginBottom: theme.spacing(1.5) },
    '& > li > p': { marginBottom: theme.spacing(0.5) },
  },
}));

/**
 * What went wrong and the safe ways on: the cause comes first, then what to do, each step with the place to do it,
 * and last what AWS said word for word.
 */
export function FailurePanel(props: {
  failure: Failure;
  subject: FailureSubject;
  report: Omit<ReportContext, 'address'>;
  onEnterSecrets?: () => void;
  children?: ReactNode;
}) {
  const { failure, subject, report, onEnterSecrets, children } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const { resource, missingAction } = failure;
  return (
    <Paper
      component="section"
      className={classes.panel}
      aria-labelledby="failure-cause"
    >
      <Typography
        id="failure-cause"
        variant="h6"
        component="h2"
        className={classes.cause}
      >
        <ErrorIcon aria-hidden />
        {failure.summary}
      </Typography>
      {resource && (
        <Typography variant="body2" color="textSecondary">
          {t('launches.failure.resource', {
            resource: resource.logicalId,
            type: resource.type,
          })}
        </Typography>
      )}
      {missingAction && (
        <Typography variant="body2" color="textSecondary">
          {t('launches.failure.missingAction', { action: missingAction })}
        </Typography>
      )}
      {children}
      {failure.nextSteps.length > 0 && (
        <>
          <Typography
            variant="subtitle1"
            component="h3"
            className={classes.stepsTitle}
          >
            {t('launches.failure.nextSteps')}
          </Typography>
          <ol className={classes.steps}>
            {failure.nextSteps.map((step: NextStep, index) => (
              <li key={`${step.action}-${step.parameter ?? index}`}>
                <Typography variant="body2">{step.text}</Typography>
                <NextStepAction
                  step={step}
                  first={index === 0}
                  failure={failure}
                  subject={subject}
                  report={report}
                  onEnterSecrets={onEnterSecrets}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <FailureDetails failure={failure} />
    </Paper>
  );
}
