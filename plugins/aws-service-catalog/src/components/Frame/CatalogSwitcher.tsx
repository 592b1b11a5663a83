import { useNavigate } from 'react-router-dom';
import type { Catalog } from 'backstage-plugin-aws-service-catalog-common';
import { useCatalogs } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { Switcher } from './Switcher';

/** Which catalog the page is about; opens a menu when the person curates others. */
export function CatalogSwitcher({ catalogId }: { catalogId: string }) {
  const { t } = useTranslate();
  const catalogs = useCatalogs();
  const paths = usePaths();
  const navigate = useNavigate();
  const textOf = ({ id, accountId, region }: Catalog) =>
    t('shared.catalog.current', { catalog: id, account: accountId, region });
  const present = catalogs.find(({ id }) => id === catalogId);
  if (!present) return null;
  const current = textOf(present);
  return (
    <Switcher
      current={current}
      label={t('shared.catalog.switch', { current })}
      menu={t('shared.catalog.menu')}
      choices={catalogs.map(catalog => ({
        key: catalog.id,
        text: textOf(catalog),
        selected: catalog.id === catalogId,
        // What a page below the list shows belongs to one catalog, so a switch leads to the list.
        choose: () => navigate(paths.portfolios(catalog.id)),
      }))}
    />
  );
}
