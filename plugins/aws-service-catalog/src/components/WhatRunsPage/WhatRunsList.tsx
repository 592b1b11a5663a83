import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type {
  RunningItem,
  RunningList,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { WhatRunsCards } from './WhatRunsCards';
import { WhatRunsTable } from './WhatRunsTable';
import { EVERYTHING, isNarrowed, type WhatRunsView } from './whatRunsView';

/** What was found: a table, cards where there is no room for one, or why there is nothing. */
export function WhatRunsList(props: {
  list: RunningList;
  view: WhatRunsView;
  busy: boolean;
  onChange: (change: Partial<WhatRunsView>) => void;
  onMore: () => void;
  onChangeOwner: (item: RunningItem) => void;
}) {
  const { list, view, busy, onChange, onMore, onChangeOwner } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  if (list.items.length === 0) {
    return isNarrowed(view) ? (
      <EmptyCard
        title={t('whatRuns.noMatch.title')}
        description={t('whatRuns.noMatch.description')}
        action={
          <Button variant="outlined" onClick={() => onChange(EVERYTHING)}>
            {t('whatRuns.noMatch.action')}
          </Button>
        }
      />
    ) : (
      <EmptyCard
        title={t('whatRuns.none.title')}
        description={t('whatRuns.none.description')}
        action={
          <LinkButton variant="outlined" to={paths.portfolios(catalog.id)}>
            {t('whatRuns.none.action')}
          </LinkButton>
        }
      />
    );
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" role="status">
        {t('whatRuns.count', { count: list.total })}
      </Typography>
      {narrow ? (
        <WhatRunsCards items={list.items} onChangeOwner={onChangeOwner} />
      ) : (
        <WhatRunsTable
          items={list.items}
          sort={view.sort}
          onSort={sort => onChange({ sort })}
          onChangeOwner={onChangeOwner}
        />
      )}
      {list.nextCursor && (
        <div>
          <Button variant="outlined" disabled={busy} onClick={onMore}>
            {t('whatRuns.more')}
          </Button>
        </div>
      )}
    </>
  );
}
