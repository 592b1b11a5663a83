import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Failure,
  NextStep,
} from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyReportButton } from './CopyReportButton';
import type { ReportContext } from './failureReport';
import {
  nextStepTarget,
  type FailureSubject,
  type NextStepTarget,
} from './nextStepTarget';
import type { Paths } from '../../paths';

function formAddress(
  target: Extract<NextStepTarget, { kind: 'launch-form' | 'update-form' }>,
  paths: Paths,
): string {
  const { versionId: version, launchId: launch, parameter } = target;
  return target.kind === 'launch-form'
    ? paths.launchForm(target.productId, {
        version,
        path: target.pathId,
        launch,
        parameter,
      })
    : paths.update(target.provisionedProductId, { version, launch, parameter });
}

/** The place where a next step can be taken: a form, a dialog, or a report for those who can help. */
export function NextStepAction(props: {
  step: NextStep;
  /** The first step is the one to take. */
  first: boolean;
  failure: Failure;
  subject: FailureSubject;
  report: Omit<ReportContext, 'address'>;
  onEnterSecrets?: () => void;
}) {
  const { step, first, failure, subject, report, onEnterSecrets } = props;
  const { t } = useTranslate();
  const paths = usePaths();
  const { contacts } = useTeam();
  const target = nextStepTarget(step, subject);
  // What destroys something is never the button that stands out.
  const look =
    first && target.kind !== 'terminate'
      ? ({ variant: 'contained', color: 'primary', size: 'small' } as const)
      : ({ variant: 'outlined', size: 'small' } as const);
  const formLabel = () => {
    switch (step.action) {
      case 'change-parameter':
        return step.parameter
          ? t('launches.failure.changeParameter', { parameter: step.parameter })
          : t('launches.failure.changeValues');
      case 'return-to-last-good':
        return t('launches.failure.returnToLastGood');
      default:
        return t('launches.failure.retry');
    }
  };
  switch (target.kind) {
    case 'launch-form':
    case 'update-form':
      return (
        <LinkButton {...look} to={formAddress(target, paths)}>
          {formLabel()}
        </LinkButton>
      );
    case 'terminate':
      return (
        <LinkButton
          {...look}
          to={paths.provisionedProduct(target.provisionedProductId, {
            terminate: true,
          })}
        >
          {t('launches.failure.terminate')}
        </LinkButton>
      );
    case 'enter-secrets':
      return onEnterSecrets ? (
        <Button {...look} onClick={onEnterSecrets}>
          {t('launches.failure.enterSecrets')}
        </Button>
      ) : null;
    case 'copy-report':
      return (
        <>
          <CopyReportButton failure={failure} report={report} look={look} />
          {step.action === 'ask-platform-team' && contacts.length > 0 && (
            <Typography variant="body2" color="textSecondary" component="div">
              {t('launches.failure.platformTeam')}{' '}
              <EntityRefLinks
                entityRefs={contacts}
                defaultKind="group"
                underline="always"
              />
            </Typography>
          )}
        </>
      );
    case 'text':
    default:
      return null;
  }
}
