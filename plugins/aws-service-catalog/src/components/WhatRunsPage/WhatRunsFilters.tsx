import { makeStyles } from '@material-ui/core/styles';
import type { RunningList } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SearchField } from '../SearchField';
import { FacetField, type FacetOption } from './FacetField';
import { nameOf } from './nameOf';
import type { WhatRunsFilter, WhatRunsView } from './whatRunsView';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2) },
  search: { flex: '1 1 240px' },
  facet: { flex: '1 1 180px', maxWidth: 300 },
}));

/** Search and filters; all of them live in the address. */
export function WhatRunsFilters(props: {
  view: WhatRunsView;
  /** Left out while it is on its way. */
  list?: Pick<RunningList, 'facets' | 'versions'>;
  onChange: (
    change: Partial<WhatRunsView>,
    options?: { replace: boolean },
  ) => void;
}) {
  const { view, list, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const facet = (filter: WhatRunsFilter, options: readonly FacetOption[]) => (
    <FacetField
      className={classes.facet}
      label={t(`whatRuns.filter.${filter}`)}
      options={options}
      value={view[filter]}
      onChange={value => onChange({ [filter]: value })}
    />
  );
  const {
    products = [],
    teams = [],
    people = [],
    statuses = [],
  } = list?.facets ?? {};
  return (
    <div className={classes.root} role="search">
      <SearchField
        className={classes.search}
        label={t('whatRuns.search')}
        value={view.search}
        onSearch={search => onChange({ search }, { replace: true })}
      />
      {facet('product', products)}
      {view.product && facet('version', versionsOf(list, view.product))}
      {facet('team', teams)}
      {facet(
        'person',
        people.map(person => ({ ...person, text: nameOf(person.value) })),
      )}
      {facet('status', statuses)}
    </div>
  );
}

function versionsOf(
  list: Pick<RunningList, 'versions'> | undefined,
  product: string,
): FacetOption[] {
  return (list?.versions ?? [])
    .filter(({ productId }) => productId === product)
    .map(({ versionId, versionName, total }) => ({
      value: versionId,
      text: versionName,
      count: total,
    }));
}
