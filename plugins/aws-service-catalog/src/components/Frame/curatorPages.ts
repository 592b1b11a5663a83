import type { Paths } from '../../paths';

/** A page of a catalog, for the bar of pages. */
export type CuratorPage = {
  /** Key of its name below `shared.nav`. */
  name:
    | 'portfolios'
    | 'catalogProducts'
    | 'serviceActions'
    | 'whatRuns'
    | 'publish'
    | 'guardrails';
  /** Where it is; pages below it count as it. */
  to: (paths: Paths, catalogId: string) => string;
  /** Another page that counts as it. */
  also?: (paths: Paths, catalogId: string) => string;
};

/** The pages of a catalog, in the order of the bar. */
export const curatorPages: readonly CuratorPage[] = [
  { name: 'portfolios', to: (paths, catalogId) => paths.portfolios(catalogId) },
  {
    name: 'catalogProducts',
    to: (paths, catalogId) => paths.catalogProducts(catalogId),
  },
  {
    name: 'serviceActions',
    to: (paths, catalogId) => paths.serviceActions(catalogId),
  },
  { name: 'whatRuns', to: (paths, catalogId) => paths.whatRuns(catalogId) },
  {
    name: 'publish',
    to: (paths, catalogId) => paths.publications(catalogId),
    also: (paths, catalogId) => paths.publish(catalogId),
  },
  { name: 'guardrails', to: (paths, catalogId) => paths.guardrails(catalogId) },
];
