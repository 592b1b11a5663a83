import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';

/** Why the list is empty: the filters, or nothing is approved for the team here. */
export function NoProducts(props: { narrowed: boolean; onClear: () => void }) {
  const { t } = useTranslate();
  const { team, region, contacts } = useTeam();
  if (props.narrowed) {
    return (
      <EmptyCard
        title={t('products.empty.filtered')}
        description={t('products.empty.filteredDo')}
        action={
          <Button variant="outlined" onClick={props.onClear}>
            {t('products.empty.clear')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyCard
      title={t('products.empty.none', { team: team.title, region })}
      description={
        <>
          {t('products.empty.noneDo')}{' '}
          {contacts.length > 0 && <EntityRefLinks entityRefs={contacts} />}
        </>
      }
    />
  );
}
