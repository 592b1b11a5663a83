import { EntityRefLinks, useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { AWS_SERVICE_CATALOG_ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import { EmptyCard } from '../components/EmptyCard';
import { ErrorPanel } from '../components/ErrorPanel';
import { PageSkeleton } from '../components/PageSkeleton';
import { ReadableTheme } from '../components/ReadableTheme';
import { useTeamList } from '../hooks/useTeamList';
import { useTranslate } from '../hooks/useTranslate';
import { TeamOverview, type TeamOverviewProps } from './TeamOverview';
import { useEntityName } from './useEntityName';

/**
 * How much of a group's products, and of what it runs, is shown on its page.
 * @public
 */
export type GroupContentProps = Partial<
  Omit<TeamOverviewProps, 'list' | 'team'>
>;

/** What a group may launch, what it runs and what guards it; to others than members, why they see none of it. */
export function GroupContent(props: GroupContentProps) {
  const { products = 5, running = 10 } = props;
  const { t } = useTranslate();
  const { entity } = useEntity();
  const { name, ref } = useEntityName(entity);
  const { value: list, error, loading, refresh } = useTeamList();
  if (loading) return <PageSkeleton blocks={[160, 240]} />;
  if (!list) {
    return error ? <ErrorPanel error={error} onRetry={refresh} /> : null;
  }
  const team = list.items.find(({ groupRef }) => groupRef === ref);
  const isTeam =
    AWS_SERVICE_CATALOG_ANNOTATIONS.accountId in
    (entity.metadata.annotations ?? {});
  const contacts = list.contacts.length > 0 && (
    <>
      <Typography variant="subtitle1" component="h3">
        {t('entity.group.ask')}
      </Typography>
      <EntityRefLinks entityRefs={list.contacts} />
    </>
  );
  let content: JSX.Element;
  if (team) {
    content = (
      <TeamOverview
        list={list}
        team={team}
        products={products}
        running={running}
      />
    );
  } else if (list.person.groupRefs.includes(ref)) {
    // Members are told of every team of theirs, so a group that they are in and that is not told of is none.
    content = (
      <EmptyCard
        title={t('entity.group.noTeam.title', { group: name })}
        description={
          <>
            <Typography paragraph>
              {t('entity.group.noTeam.description')}
            </Typography>
            {contacts}
          </>
        }
      />
    );
  } else {
    content = (
      <EmptyCard
        title={t('entity.group.outside.title', { group: name })}
        description={
          <>
            <Typography paragraph>
              {isTeam
                ? t('entity.group.outside.team')
                : t('entity.group.outside.perhaps', { group: name })}
            </Typography>
            {contacts}
          </>
        }
      />
    );
  }
  return <ReadableTheme>{content}</ReadableTheme>;
}
