import { LinkButton } from '@backstage/core-components';
import Skeleton from '@material-ui/lab/Skeleton';
import { useContext, type ReactNode } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { TeamContext } from '../TeamProvider';
import { NoTeam } from './NoTeam';

/** Opens to people who have the team that the address is about, and tells the others why it does not. */
export function TeamGate({ children }: { children: ReactNode }) {
  const { t } = useTranslate();
  const situation = useContext(TeamContext);
  const paths = usePaths();
  const { '*': page } = useParams();
  switch (situation?.kind) {
    case 'chosen':
      return <>{children}</>;
    case 'failed':
      return (
        <Frame title={t('shared.title')}>
          <ErrorPanel error={situation.error} onRetry={situation.retry} />
        </Frame>
      );
    case 'none':
      // Those who only curate have no products of their own to look at.
      if (situation.list.person.curator && !page) {
        return <Navigate to={paths.catalogs()} replace />;
      }
      return (
        <Frame title={t('shared.title')}>
          <NoTeam list={situation.list} />
        </Frame>
      );
    case 'foreign': {
      const [own] = situation.list.items;
      return (
        <Frame title={t('shared.title')}>
          <EmptyCard
            title={t('shared.team.foreign.title')}
            description={t('shared.team.foreign.description', {
              team: situation.wanted,
            })}
            action={
              <LinkButton
                variant="contained"
                color="primary"
                to={paths.products()}
              >
                {t('shared.team.foreign.action', { team: own.title })}
              </LinkButton>
            }
          />
        </Frame>
      );
    }
    case 'loading':
    default:
      return (
        <Frame title={t('shared.title')}>
          <div aria-busy role="status" aria-label={t('shared.loading')}>
            <Skeleton variant="rect" height={48} />
            <Skeleton variant="rect" height={240} style={{ marginTop: 16 }} />
          </div>
        </Frame>
      );
  }
}
