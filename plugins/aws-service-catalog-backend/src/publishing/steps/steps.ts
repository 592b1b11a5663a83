import type { PublicationStepKind } from 'backstage-plugin-aws-service-catalog-common';
import { access } from './access';
import { agreement } from './agreement';
import { launchConstraint } from './launchConstraint';
import { launchRole } from './launchRole';
import { localPortfolio, portfolio } from './portfolio';
import { portfolioProduct } from './portfolioProduct';
import { product } from './product';
import { acceptShare, share } from './share';
import type { Step } from './Step';
import { storeTemplate } from './storeTemplate';
import { template } from './template';
import { version } from './version';

/** What each kind of step does. */
export const steps: Readonly<Record<PublicationStepKind, Step>> = {
  agreement,
  template,
  'store-template': storeTemplate,
  product,
  version,
  portfolio,
  'portfolio-product': portfolioProduct,
  'launch-role': launchRole,
  'launch-constraint': launchConstraint,
  access,
  share,
  'accept-share': acceptShare,
  'local-portfolio': localPortfolio,
  'local-portfolio-product': portfolioProduct,
  'local-launch-role': launchRole,
  'local-launch-constraint': launchConstraint,
  'local-access': access,
};
