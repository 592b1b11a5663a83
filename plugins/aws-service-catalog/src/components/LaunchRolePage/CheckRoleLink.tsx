import { Link } from '@backstage/core-components';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';

/** Leads to whether a launch role can launch what a portfolio launches with it; a line of its own. */
export function CheckRoleLink(props: {
  portfolioId: string;
  roleName: string;
  productName: string;
}) {
  const { portfolioId, roleName, productName } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  return (
    <div>
      <Link
        to={paths.launchRole(catalog.id, portfolioId, roleName)}
        aria-label={t('launchRoles.linkNamed', {
          role: roleName,
          product: productName,
        })}
      >
        {t('launchRoles.link')}
      </Link>
    </div>
  );
}
