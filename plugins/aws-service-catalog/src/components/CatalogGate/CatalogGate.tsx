import { LinkButton } from '@backstage/core-components';
import { useContext, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { CatalogContext } from '../CatalogProvider';
import { EmptyCard } from '../EmptyCard';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';

/** Opens to curators of the catalog that the address is about, and tells the others why it does not. */
export function CatalogGate({ children }: { children: ReactNode }) {
  const { t } = useTranslate();
  const situation = useContext(CatalogContext);
  const { catalogId } = useParams();
  const paths = usePaths();
  if (situation?.kind === 'failed') {
    return (
      <Frame title={t('shared.title')}>
        <ErrorPanel error={situation.error} onRetry={situation.retry} />
      </Frame>
    );
  }
  if (situation?.kind !== 'known') {
    return (
      <Frame title={t('shared.title')}>
        <PageSkeleton blocks={[48, 240]} />
      </Frame>
    );
  }
  const { catalogs } = situation;
  if (catalogs.some(({ id }) => id === catalogId)) return <>{children}</>;
  const [first] = catalogs;
  return (
    <Frame title={t('shared.title')}>
      <EmptyCard
        title={t('shared.catalog.foreign.title')}
        description={t('shared.catalog.foreign.description', {
          catalog: catalogId ?? '',
        })}
        action={
          <LinkButton
            variant="contained"
            color="primary"
            to={first ? paths.portfolios(first.id) : paths.products()}
          >
            {first
              ? t('shared.catalog.foreign.action', { catalog: first.id })
              : t('shared.unknownPage.action')}
          </LinkButton>
        }
      />
    </Frame>
  );
}
