import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { ServiceActionList as ServiceActionListAnswer } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { SearchField } from '../SearchField';
import { matchingActions } from './matchingActions';
import { ServiceActionTable } from './ServiceActionTable';

// The definition of each that is shown is read by itself.
const PAGE_SIZE = 20;

/** What the search found, or why there is nothing. */
export function ServiceActionList({ list }: { list: ServiceActionListAnswer }) {
  const { t } = useTranslate();
  const [params, setParams] = useSearchParams();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const search = params.get('search') ?? '';
  const searchFor = (text: string) => {
    setLimit(PAGE_SIZE);
    setParams(
      before => {
        const next = new URLSearchParams(before);
        if (text) next.set('search', text);
        else next.delete('search');
        return next;
      },
      { replace: true },
    );
  };
  if (list.items.length === 0) {
    return (
      <EmptyCard
        title={t('serviceActions.list.none.title')}
        description={t('serviceActions.list.none.description')}
      />
    );
  }
  const found = matchingActions(list.items, search);
  return (
    <>
      <SearchField
        label={t('serviceActions.list.search')}
        value={search}
        onSearch={searchFor}
      />
      {found.length === 0 ? (
        <EmptyCard
          title={t('serviceActions.list.noMatch.title')}
          description={t('serviceActions.list.noMatch.description')}
          action={
            <Button variant="outlined" onClick={() => searchFor('')}>
              {t('serviceActions.list.noMatch.action')}
            </Button>
          }
        />
      ) : (
        <>
          <Typography variant="body2" color="textSecondary" role="status">
            {t('serviceActions.list.count', { count: found.length })}
          </Typography>
          <ServiceActionTable
            actions={found.slice(0, limit)}
            asOf={list.asOf}
          />
        </>
      )}
      {found.length > limit && (
        <div>
          <Button
            variant="outlined"
            onClick={() => setLimit(limit + PAGE_SIZE)}
          >
            {t('serviceActions.list.more')}
          </Button>
        </div>
      )}
    </>
  );
}
