import { LinkButton } from '@backstage/core-components';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { Frame } from '../Frame';

/** For an address below the plugin's root that leads nowhere. */
export function UnknownPage() {
  const { t } = useTranslate();
  const paths = usePaths();
  return (
    <Frame title={t('shared.title')}>
      <EmptyCard
        title={t('shared.unknownPage.title')}
        description={t('shared.unknownPage.description')}
        action={
          <LinkButton variant="contained" color="primary" to={paths.products()}>
            {t('shared.unknownPage.action')}
          </LinkButton>
        }
      />
    </Frame>
  );
}
