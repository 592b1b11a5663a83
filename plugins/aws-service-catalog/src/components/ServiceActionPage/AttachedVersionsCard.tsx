import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { ServiceAction } from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';

/** The versions that have the service action; each leads to the product, where it is attached and detached. */
export function AttachedVersionsCard({ action }: { action: ServiceAction }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const { versions = [] } = action;
  return (
    <SectionCard
      title={t('serviceActions.versions.title')}
      subheader={
        versions.length > 0 ? t('serviceActions.versions.help') : undefined
      }
    >
      <ItemList
        none={t('serviceActions.versions.none')}
        items={versions.map(
          ({ productId, productName, versionId, versionName }) => ({
            key: `${productId} ${versionId}`,
            what: (
              <>
                <Link to={paths.catalogProduct(catalog.id, productId)}>
                  {productName ?? productId}
                </Link>
                <Typography variant="body2" color="textSecondary">
                  {t('serviceActions.versions.version', {
                    version: versionName ?? versionId,
                  })}
                </Typography>
              </>
            ),
          }),
        )}
      />
      {versions.length === 0 && (
        <Link to={paths.catalogProducts(catalog.id)}>
          {t('serviceActions.versions.products')}
        </Link>
      )}
    </SectionCard>
  );
}
