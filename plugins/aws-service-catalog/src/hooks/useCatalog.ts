import type { Catalog } from 'backstage-plugin-aws-service-catalog-common';
import { useContext } from 'react';
import { useParams } from 'react-router-dom';
import { CatalogContext } from '../components/CatalogProvider/CatalogContext';

/** The catalogs that the person curates; none while they are not known. */
export function useCatalogs(): readonly Catalog[] {
  const situation = useContext(CatalogContext);
  return situation?.kind === 'known' ? situation.catalogs : [];
}

/** The catalog in the address. For components below `CatalogGate`, which opens only when there is one. */
export function useCatalog(): Catalog {
  const { catalogId } = useParams();
  const catalog = useCatalogs().find(({ id }) => id === catalogId);
  if (!catalog)
    throw new Error('useCatalog is for components below CatalogGate');
  return catalog;
}
