import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';

/** What can be done from a launch: show it to others, see it in AWS, go on to what it made. */
export function LaunchActions({ launch }: { launch: Launch }) {
  const { t } = useTranslate();
  const paths = usePaths();
  const [copied, copy] = useCopyToClipboard();
  const isGone =
    launch.operation === 'terminate' && launch.state === 'succeeded';
  return (
    <>
      <Button onClick={() => copy(window.location.href)}>
        <span role="status">
          {copied.value
            ? t('launches.page.linkCopied')
            : t('launches.page.copyLink')}
        </span>
      </Button>
      {launch.consoleUrl && (
        <LinkButton to={launch.consoleUrl} variant="outlined">
          {t('launches.page.openConsole')}
        </LinkButton>
      )}
      {launch.provisionedProductId && !isGone && (
        <LinkButton
          to={paths.provisionedProduct(launch.provisionedProductId)}
          variant={launch.state === 'succeeded' ? 'contained' : 'outlined'}
          color="primary"
        >
          {t('launches.page.openProvisionedProduct')}
        </LinkButton>
      )}
    </>
  );
}
