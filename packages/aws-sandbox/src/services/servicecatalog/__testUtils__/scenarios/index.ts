import { budgets } from './budgets';
import { constraints } from './constraints';
import { engine } from './engine';
import { launches } from './launches';
import { organizations } from './organizations';
import { plans } from './plans';
import { portfolios } from './portfolios';
import { products } from './products';
import type { Tried } from './Scenario';
import { serviceActions } from './serviceActions';
import { sharing } from './sharing';
import { stacks } from './stacks';
import { tagOptions } from './tagOptions';

/** Every operation of Service Catalog, with how it succeeds and how each of its modelled errors comes about. */
export const scenarios: Tried[] = [
  ...budgets,
  ...constraints,
  ...engine,
  ...launches,
  ...organizations,
  ...plans,
  ...portfolios,
  ...products,
  ...serviceActions,
  ...sharing,
  ...stacks,
  ...tagOptions,
].sort((a, b) => (a.operation < b.operation ? -1 : 1));
