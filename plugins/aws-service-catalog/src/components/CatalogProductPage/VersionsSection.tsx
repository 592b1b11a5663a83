import Button from '@material-ui/core/Button';
import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';
import { AddVersionDrawer } from './AddVersionDrawer';
import { CompareDialog } from './CompareDialog';
import { VersionChange, type VersionChangeKind } from './VersionChange';
import { VersionLine } from './VersionLine';

/** The versions of the product, newest first, and what is done with them. */
export function VersionsSection(props: {
  product: CatalogProduct;
  mayChange: boolean;
}) {
  const { product, mayChange } = props;
  const { versions } = product;
  const { t } = useTranslate();
  const [open, setOpen] = useState<'add' | 'compare'>();
  const [change, setChange] = useState<{
    kind: VersionChangeKind;
    versionId: string;
  }>();
  const close = () => setOpen(undefined);
  const changing = versions.find(({ id }) => id === change?.versionId);
  return (
    <SectionCard
      title={t('catalogProducts.versions.title')}
      action={
        <>
          {versions.length > 1 && (
            <Button onClick={() => setOpen('compare')}>
              {t('catalogProducts.compare.action')}
            </Button>
          )}
          {mayChange && (
            <Button color="primary" onClick={() => setOpen('add')}>
              {t('catalogProducts.versions.add.action')}
            </Button>
          )}
        </>
      }
    >
      <ItemList
        none={t('catalogProducts.versions.none')}
        items={versions.map(version => ({
          key: version.id,
          what: (
            <VersionLine
              version={version}
              onChange={
                mayChange
                  ? kind => setChange({ kind, versionId: version.id })
                  : undefined
              }
            />
          ),
        }))}
      />
      {open === 'add' && <AddVersionDrawer product={product} onClose={close} />}
      {open === 'compare' && (
        <CompareDialog product={product} onClose={close} />
      )}
      {change && changing && (
        <VersionChange
          kind={change.kind}
          productId={product.id}
          version={changing}
          onClose={() => setChange(undefined)}
        />
      )}
    </SectionCard>
  );
}
