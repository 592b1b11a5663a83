import type {
  Catalog,
  MayCurate,
  PublicationAnswers,
} from 'backstage-plugin-aws-service-catalog-common';
import differenceWith from 'lodash/differenceWith';
import groupBy from 'lodash/groupBy';
import isEqual from 'lodash/isEqual';
import { useCatalog, useCatalogs } from './useCatalog';
import { useTranslate } from './useTranslate';

type Audience = Pick<PublicationAnswers, 'teams' | 'spokes'>;

/** Shared with nobody: what every publication takes is what this one does. */
export const NO_AUDIENCE: Audience = { teams: [], spokes: [] };

/** What a publication into a catalog takes and somebody lacks; the backend's `openPublishing` decides by the same. */
function lackingRights(
  catalog: Catalog,
  catalogs: readonly Catalog[],
  { teams, spokes = [] }: Audience,
) {
  const needed = [
    'publish',
    'curate',
    'constrain',
    ...(teams.length > 0 ? (['grant'] as const) : []),
    ...(spokes.length > 0 ? (['share'] as const) : []),
  ] as const satisfies readonly (keyof MayCurate)[];
  const places = [
    catalog,
    ...catalogs.filter(({ id }) => spokes.includes(id) && id !== catalog.id),
  ];
  return places.flatMap(({ id, may }) =>
    needed.filter(right => !may[right]).map(right => ({ catalog: id, right })),
  );
}

/**
 * Why somebody may not start, correct or take back a publication with these answers, in words; undefined when they may.
 * What is lacking without them, with the answers `otherwise`, is no reason against them.
 */
export function useMayNotPublish(): (
  answers: Audience,
  otherwise?: Audience,
) => string | undefined {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const catalogs = useCatalogs();
  return (answers, otherwise) => {
    const lacking = differenceWith(
      lackingRights(catalog, catalogs, answers),
      otherwise ? lackingRights(catalog, catalogs, otherwise) : [],
      isEqual,
    );
    if (lacking.length === 0) return undefined;
    return Object.entries(groupBy(lacking, one => one.catalog))
      .map(([place, lacks]) =>
        t('publishing.lacking.in', {
          catalog: place,
          rights: lacks
            .map(({ right }) => t(`publishing.lacking.${right}`))
            .join(', '),
        }),
      )
      .join(' ');
  };
}
