import Button, { type ButtonProps } from '@material-ui/core/Button';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import type { Failure } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { failureReport, type ReportContext } from './failureReport';

/** Copies what the person who can help needs to know. */
export function CopyReportButton(props: {
  failure: Failure;
  report: Omit<ReportContext, 'address'>;
  look: Pick<ButtonProps, 'variant' | 'color' | 'size'>;
}) {
  const { failure, report, look } = props;
  const { t } = useTranslate();
  const [copied, copy] = useCopyToClipboard();
  const copyReport = () =>
    copy(
      failureReport(
        failure,
        { ...report, address: window.location.href },
        {
          what: t('launches.report.what'),
          cause: t('launches.report.cause'),
          resource: t('launches.report.resource'),
          missingAction: t('launches.report.missingAction'),
          awsError: t('launches.report.awsError'),
          requestId: t('launches.report.requestId'),
          account: t('launches.report.account'),
          launch: t('launches.report.launch'),
          record: t('launches.report.record'),
          provisionedProduct: t('launches.report.provisionedProduct'),
          address: t('launches.report.address'),
        },
      ),
    );
  return (
    <>
      <Button {...look} onClick={copyReport}>
        {t('launches.failure.copyReport')}
      </Button>{' '}
      <span role="status">
        {copied.value && t('launches.failure.reportCopied')}
      </span>
    </>
  );
}
