import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { catalogProducts } from './translations/catalogProducts';
import { entity } from './translations/entity';
import { guardrails } from './translations/guardrails';
import { importStack } from './translations/importStack';
import { launches } from './translations/launches';
import { launchRoles } from './translations/launchRoles';
import { launchForm } from './translations/launchForm';
import { portfolio } from './translations/portfolio';
import { portfolios } from './translations/portfolios';
import { products } from './translations/products';
import { provisioned } from './translations/provisioned';
import { publishing } from './translations/publishing';
import { scaffolder } from './translations/scaffolder';
import { serviceActions } from './translations/serviceActions';
import { shared } from './translations/shared';
import { whatRuns } from './translations/whatRuns';

/** Every text of the plugin, as the files have them. */
const messages = {
  shared,
  products,
  launchForm,
  launches,
  provisioned,
  importStack,
  portfolios,
  portfolio,
  catalogProducts,
  whatRuns,
  serviceActions,
  launchRoles,
  publishing,
  guardrails,
  scaffolder,
  entity,
};

/** Their type: keys are made of it. */
export type Messages = typeof messages;

/**
 * Every text of the plugin. Portals in other languages add messages for it.
 * @public
 */
export const awsServiceCatalogTranslationRef = createTranslationRef({
  id: 'aws-service-catalog',
  messages,
});
