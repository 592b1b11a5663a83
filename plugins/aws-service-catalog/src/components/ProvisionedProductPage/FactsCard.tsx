import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ProvisionedProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import type { ReactNode } from 'react';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { PersonName } from '../PersonName';
import { TimeAgo } from '../TimeAgo';
import { SectionCard } from '../SectionCard';
import { useFactStyles } from './factStyles';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const classes = useFactStyles();
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NewerVersion({ detail }: { detail: ProvisionedProductDetail }) {
  const { t } = useTranslate();
  const paths = usePaths();
  const { team } = useTeam();
  const { newerVersion, may, id } = detail;
  if (!newerVersion) return null;
  const text = t('provisioned.page.newerVersion', {
    version: newerVersion.name,
  });
  return (
    <div>
      {may.update && team.may.update ? (
        <Link to={paths.update(id, { version: newerVersion.id })}>{text}</Link>
      ) : (
        text
      )}
    </div>
  );
}

/** Whose it is, what it was made from, and its names in AWS. */
export function FactsCard({ detail }: { detail: ProvisionedProductDetail }) {
  const classes = useFactStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const { productId, productName, launchRole } = detail;
  return (
    <SectionCard title={t('provisioned.page.about')}>
      <dl className={classes.facts}>
        <Fact name={t('provisioned.page.owner')}>
          <PersonName person={detail.owner} />
        </Fact>
        {detail.createdAt && (
          <Fact name={t('provisioned.page.created')}>
            <TimeAgo at={detail.createdAt} />
          </Fact>
        )}
        {productId && (
          <Fact name={t('provisioned.page.product')}>
            <Link to={paths.product(productId)}>
              {productName ?? productId}
            </Link>
          </Fact>
        )}
        <Fact name={t('provisioned.page.version')}>
          {detail.versionName ?? detail.versionId}
          <NewerVersion detail={detail} />
        </Fact>
        {detail.entityRef && (
          <Fact name={t('provisioned.page.entity')}>
            <EntityRefLink entityRef={detail.entityRef} />
          </Fact>
        )}
        {launchRole && (
          <Fact name={t('provisioned.page.launchRole')}>
            <CopyableId value={launchRole.arn ?? launchRole.name} />
          </Fact>
        )}
        <Fact name={t('provisioned.page.id')}>
          <CopyableId value={detail.id} />
        </Fact>
        {detail.arn && (
          <Fact name={t('provisioned.page.arn')}>
            <CopyableId value={detail.arn} />
          </Fact>
        )}
        {detail.stackArn && (
          <Fact name={t('provisioned.page.stack')}>
            <CopyableId value={detail.stackArn} />
          </Fact>
        )}
      </dl>
    </SectionCard>
  );
}
