import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import type { ReactNode } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { useFactStyles } from '../ProvisionedProductPage/factStyles';
import { SectionCard } from '../SectionCard';
import { TimeAgo } from '../TimeAgo';

/** What the portfolio is. */
export function DetailsSection({ portfolio }: { portfolio: Portfolio }) {
  const classes = useFactStyles();
  const { t } = useTranslate();
  const { id, arn, provider, createdAt, tags, description } = portfolio;
  const facts: [string, ReactNode][] = [
    [t('portfolio.details.provider'), provider],
    [t('portfolio.details.id'), <CopyableId value={id} />],
    [t('portfolio.details.arn'), <CopyableId value={arn} />],
    [
      t('portfolio.details.tags'),
      tags.length > 0
        ? tags.map(({ key, value }) => (
            <div key={key}>{`${key} = ${value}`}</div>
          ))
        : t('portfolio.details.noTags'),
    ],
  ];
  if (createdAt) {
    facts.push([t('portfolio.details.created'), <TimeAgo at={createdAt} />]);
  }
  return (
    <SectionCard title={t('portfolio.details.title')} subheader={description}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </SectionCard>
  );
}
