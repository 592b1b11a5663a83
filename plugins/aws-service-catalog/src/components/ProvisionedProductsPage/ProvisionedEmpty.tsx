import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { isNarrowed, type ProvisionedView } from './provisionedQuery';

/** Why the list is empty, and what to do. */
export function ProvisionedEmpty(props: {
  view: ProvisionedView;
  onClear: () => void;
}) {
  const { view, onClear } = props;
  const { t } = useTranslate();
  const paths = usePaths();
  const { team, region } = useTeam();
  if (isNarrowed(view)) {
    return (
      <EmptyCard
        title={t('provisioned.list.emptyFiltered.title')}
        description={t('provisioned.list.emptyFiltered.description')}
        action={
          <Button variant="contained" color="primary" onClick={onClear}>
            {t('provisioned.list.emptyFiltered.action')}
          </Button>
        }
      />
    );
  }
  const words = { team: team.title, region };
  const mine = view.scope === 'mine';
  return (
    <EmptyCard
      title={
        mine
          ? t('provisioned.list.emptyMine.title')
          : t('provisioned.list.emptyTeam.title', words)
      }
      description={
        mine
          ? t('provisioned.list.emptyMine.description', words)
          : t('provisioned.list.emptyTeam.description')
      }
      action={
        <LinkButton variant="contained" color="primary" to={paths.products()}>
          {t('provisioned.list.browse')}
        </LinkButton>
      }
    />
  );
}
