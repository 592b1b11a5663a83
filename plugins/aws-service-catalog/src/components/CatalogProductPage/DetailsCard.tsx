import { Link } from '@backstage/core-components';
import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import type { ReactNode } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { useFactStyles } from '../ProvisionedProductPage/factStyles';
import { SectionCard } from '../SectionCard';
import { TimeAgo } from '../TimeAgo';

/** What the product is, and who helps with it. */
export function DetailsCard({ product }: { product: CatalogProduct }) {
  const classes = useFactStyles();
  const { t } = useTranslate();
  const { id, type, vendor, distributor, description, createdAt } = product;
  const { tags, support } = product;
  const facts: [string, ReactNode][] = [
    [t('catalogProducts.details.vendor'), vendor],
    [t('catalogProducts.details.distributor'), distributor],
    [t('catalogProducts.details.type'), type],
    [t('catalogProducts.details.id'), <CopyableId value={id} />],
    [
      t('catalogProducts.details.created'),
      createdAt && <TimeAgo at={createdAt} />,
    ],
    [t('catalogProducts.details.supportText'), support.description],
    [t('catalogProducts.details.supportEmail'), support.email],
    [
      t('catalogProducts.details.supportUrl'),
      support.url && <Link to={support.url}>{support.url}</Link>,
    ],
    [
      t('portfolio.details.tags'),
      tags.length > 0
        ? tags.map(({ key, value }) => (
            <div key={key}>{`${key} = ${value}`}</div>
          ))
        : t('portfolio.details.noTags'),
    ],
  ];
  return (
    <SectionCard
      title={t('catalogProducts.details.title')}
      subheader={description}
    >
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <div key={name} className={classes.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </SectionCard>
  );
}
