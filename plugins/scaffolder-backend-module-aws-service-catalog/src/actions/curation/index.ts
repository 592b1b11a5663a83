import type { ActionTools } from '../../support/ActionTools';
import { constraintCreateAction } from './constraintCreate';
import { guardrailsApplyAction } from './guardrailsApply';
import { launchRoleCreateAction } from './launchRoleCreate';
import { portfolioAddProductAction } from './portfolioAddProduct';
import { portfolioCreateAction } from './portfolioCreate';
import { portfolioGrantAction } from './portfolioGrant';
import { portfolioShareAction } from './portfolioShare';
import { publishMarketplaceAmiAction } from './publishMarketplaceAmi';
import { tagOptionCreateAction } from './tagOptionCreate';

/** What the platform team does in templates. Each finds what is there by its natural key, and makes it only once. */
export function createCurationActions(tools: ActionTools) {
  return [
    publishMarketplaceAmiAction(tools),
    portfolioCreateAction(tools),
    portfolioAddProductAction(tools),
    portfolioGrantAction(tools),
    portfolioShareAction(tools),
    launchRoleCreateAction(tools),
    constraintCreateAction(tools),
    tagOptionCreateAction(tools),
    guardrailsApplyAction(tools),
  ];
}
