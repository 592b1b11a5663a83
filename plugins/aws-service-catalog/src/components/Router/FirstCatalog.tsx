import { useContext } from 'react';
import { Navigate } from 'react-router-dom';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { CatalogContext } from '../CatalogProvider';
import { CatalogGate } from '../CatalogGate';
import { EmptyCard } from '../EmptyCard';
import { Frame } from '../Frame';

/** Leads a curator to the portfolios of the first catalog. */
export function FirstCatalog() {
  const { t } = useTranslate();
  const situation = useContext(CatalogContext);
  const paths = usePaths();
  // Loading and failures look the same as on every page of a catalog.
  if (situation?.kind !== 'known') return <CatalogGate>{null}</CatalogGate>;
  const [first] = situation.catalogs;
  if (first) return <Navigate to={paths.portfolios(first.id)} replace />;
  return (
    <Frame title={t('shared.title')}>
      <EmptyCard
        title={t('shared.catalog.none.title')}
        description={t('shared.catalog.none.description')}
      />
    </Frame>
  );
}
