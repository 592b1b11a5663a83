import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import {
  AWS_SERVICE_CATALOG_ANNOTATIONS,
  type TeamList,
} from 'backstage-plugin-aws-service-catalog-common';
import { ErrorPanel } from '../components/ErrorPanel';
import { PageSkeleton } from '../components/PageSkeleton';
import { ReadableTheme } from '../components/ReadableTheme';
import { SectionCard } from '../components/SectionCard';
import { useTeamList } from '../hooks/useTeamList';
import { useTranslate } from '../hooks/useTranslate';
import { NamedProducts } from './NamedProducts';
import {
  provisionedProductIdsOf,
  whereaboutsOf,
} from './provisionedProductsOf';

/**
 * How much the card shows.
 * @public
 */
export type ProvisionedProductsCardProps = {
  /** Most outputs of each provisioned product; those that can be opened come first. */
  outputs?: number;
};

/** What an entity runs in AWS: how it is, how to reach it, what can be done with it. */
export function ProvisionedProductsCard({
  outputs = 3,
}: ProvisionedProductsCardProps) {
  const { t } = useTranslate();
  const { value: teams, error, loading, refresh } = useTeamList();
  return (
    <ReadableTheme>
      <SectionCard title={t('entity.card.title')}>
        {loading && <PageSkeleton blocks={[64]} />}
        {error && !teams && <ErrorPanel error={error} onRetry={refresh} />}
        {teams && <Content teams={teams} outputs={outputs} />}
      </SectionCard>
    </ReadableTheme>
  );
}

function Content({ teams, outputs }: { teams: TeamList; outputs: number }) {
  const { t } = useTranslate();
  const { entity } = useEntity();
  const ids = provisionedProductIdsOf(entity);
  const where = whereaboutsOf(entity, teams);
  if (ids.length === 0) {
    return (
      <Typography>
        {t('entity.card.none', {
          annotation: AWS_SERVICE_CATALOG_ANNOTATIONS.provisionedProductId,
        })}
      </Typography>
    );
  }
  if (where.kind === 'foreign') {
    return (
      <>
        <Typography variant="subtitle1" component="h3">
          {t('entity.card.outside.title')}
        </Typography>
        <Typography>
          {t('entity.card.outside.description', { team: where.team })}
        </Typography>
      </>
    );
  }
  return (
    <NamedProducts
      teams={teams}
      ids={ids}
      scopes={where.scopes}
      outputs={outputs}
    />
  );
}
