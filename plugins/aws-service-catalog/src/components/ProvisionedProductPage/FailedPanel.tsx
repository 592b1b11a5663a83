import type {
  Failure,
  ProvisionedProductDetail,
  ProvisioningRecord,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { FailurePanel } from '../FailurePanel';
import { failedSubject, waysOnFrom } from './failedChange';

/** Why the last change failed and the safe ways on; without a cause from AWS, at least the ways on. */
export function FailedPanel(props: {
  detail: ProvisionedProductDetail;
  records: readonly ProvisioningRecord[];
}) {
  const { detail, records } = props;
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const subject = failedSubject(detail, records);
  const textOf = {
    retry: t('provisioned.page.waysOn.retry'),
    'return-to-last-good': t('provisioned.page.waysOn.returnToLastGood', {
      version: detail.lastGoodVersion?.name ?? '',
    }),
    terminate: t('provisioned.page.waysOn.terminate'),
  };
  const failure: Failure = detail.failure ?? {
    summary: t('provisioned.page.failedTitle'),
    detail: detail.statusMessage ?? t('provisioned.page.failedUnknown'),
    nextSteps: waysOnFrom(detail).map(step => ({
      ...step,
      text: textOf[step.action],
    })),
  };
  return (
    <FailurePanel
      failure={failure}
      subject={subject}
      report={{
        accountId: team.accountId,
        region,
        launchId: subject.launchId,
        provisionedProductId: detail.id,
      }}
    />
  );
}
