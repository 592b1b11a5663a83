import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { TeamList } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';

function GroupRefs({ refs }: { refs: readonly string[] }) {
  return (
    <ul>
      {refs.map(ref => (
        <li key={ref}>
          <EntityRefLink entityRef={ref} defaultKind="group" />
        </li>
      ))}
    </ul>
  );
}

/** For a person of no team: what a team is, which groups the person is in, whom to ask. */
export function NoTeam({ list }: { list: TeamList }) {
  const { t } = useTranslate();
  const { person, contacts } = list;
  return (
    <EmptyCard
      title={t('shared.team.none.title')}
      description={
        <>
          <Typography paragraph>{t('shared.team.none.what')}</Typography>
          <Typography variant="subtitle1" component="h3">
            {t('shared.team.none.groups')}
          </Typography>
          {person.groupRefs.length > 0 ? (
            <GroupRefs refs={person.groupRefs} />
          ) : (
            <Typography paragraph>{t('shared.team.none.noGroups')}</Typography>
          )}
          <Typography variant="subtitle1" component="h3">
            {t('shared.team.none.ask')}
          </Typography>
          <Typography>
            {contacts.length > 0
              ? t('shared.team.none.askText')
              : t('shared.team.none.noContacts')}
          </Typography>
          {contacts.length > 0 && <GroupRefs refs={contacts} />}
        </>
      }
    />
  );
}
