import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePaths } from '../../hooks/usePaths';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { EmptyCard } from '../EmptyCard';
import { Frame } from '../Frame';

/** For an address below the plugin's root that leads nowhere. */
export function UnknownPage() {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
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
