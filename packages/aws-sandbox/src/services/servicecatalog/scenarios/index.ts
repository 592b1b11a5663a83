import { portfolios } from './portfolios';
import type { Tried } from './Scenario';

/** Every operation of Service Catalog, with how it succeeds and how each of its modelled errors comes about. */
export const scenarios: Tried[] = [...portfolios].sort((a, b) =>
  a.operation < b.operation ? -1 : 1,
);
