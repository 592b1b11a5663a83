// Generated from src/schema by `yarn generate`. Do not edit.
export interface paths {
  '/v1/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Teams that the caller may act for, and what the caller may do in each */
    get: operations['listTeams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Approved products of the team */
    get: operations['listProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/products/{productId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One product with its versions and launch paths */
    get: operations['getProduct'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/products/{productId}/launch-form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a launch (or an update) of a version on a launch path asks for */
    get: operations['getLaunchForm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/pre-flight': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Checks that a launch would make before it is sent; changes nothing */
    post: operations['preFlight'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/launches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Launches requested through the portal, newest first */
    get: operations['listLaunches'];
    put?: never;
    /** Launches a product */
    post: operations['createLaunch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/launches/{launchId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getLaunch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/launches/{launchId}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that has happened in a launch so far, with the resources of its stack */
    get: operations['getLaunchTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/launches/{launchId}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends an interrupted launch again, with the secret values that were not kept */
    post: operations['resumeLaunch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What runs, mine or the team's */
    get: operations['listProvisionedProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products/{provisionedProductId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getProvisionedProduct'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products/{provisionedProductId}/records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** History of a provisioned product, newest first, also of changes made outside the portal */
    get: operations['listRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products/{provisionedProductId}/updates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Updates a provisioned product */
    post: operations['createUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products/{provisionedProductId}/terminations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Terminates a provisioned product */
    post: operations['createTermination'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products/{provisionedProductId}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks AWS what an update would change; nothing is changed */
    post: operations['createPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products/{provisionedProductId}/plans/{planId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getPlan'];
    put?: never;
    post?: never;
    delete: operations['deletePlan'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/budgets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Budgets of the catalog's account that portfolios and products can be tied to, by name */
    get: operations['listBudgets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Products of the catalog, as those who curate them see them */
    get: operations['listCatalogProducts'];
    put?: never;
    /** Creates a product with its first version */
    post: operations['createCatalogProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One product with its versions, portfolios, TagOptions and service actions */
    get: operations['getCatalogProduct'];
    put?: never;
    post?: never;
    /** Deletes a product; 409 with `error.blockers` while it is in a portfolio, and while what that touches was not seen */
    delete: operations['deleteCatalogProduct'];
    options?: never;
    head?: never;
    /** Changes the details and tags of a product */
    patch: operations['updateCatalogProduct'];
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/blockers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What has to go before the product can be deleted */
    get: operations['listProductBlockers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/budgets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ties a budget of the account to a product */
    post: operations['associateProductBudget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/budgets/{budgetName}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Unties a budget from a product */
    delete: operations['disassociateProductBudget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a version */
    post: operations['createVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Deletes a version; what runs goes on running; 409 while what that touches was not seen */
    delete: operations['deleteVersion'];
    options?: never;
    head?: never;
    /** Renames, deprecates or deactivates a version; its template stays */
    patch: operations['updateVersion'];
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The template of a version with its parameters */
    get: operations['getVersionTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Parameters and resources that differ from another version */
    get: operations['compareVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Copies a product, in this catalog or into another one */
    post: operations['copyProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/product-copies/{copyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How a copy is getting on */
    get: operations['getProductCopy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Catalogs that the caller may curate, and what the caller may do in each */
    get: operations['listCatalogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/constraints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a constraint on a product in a portfolio */
    post: operations['createConstraint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/constraints/{constraintId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a constraint off; 409 while what that touches was not seen */
    delete: operations['deleteConstraint'];
    options?: never;
    head?: never;
    /** Changes a constraint; its type stays */
    patch: operations['updateConstraint'];
    trace?: never;
  };
  '/v1/catalogs/{catalog}/rule-trials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Holds values against the rules of a TEMPLATE constraint; changes nothing */
    post: operations['tryRules'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/guardrails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The guardrails of a team, computed from the policies of its role and proven by simulation
     * @description For members of the team and for curators.
     */
    get: operations['getGuardrails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The seven steps to a custom catalog, for one team, each with what was checked and the fix
     * @description For members of the team and for curators.
     */
    get: operations['getTeamReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/unauthorised-instances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Instances in the account of a team that run software which did not come the approved way
     * @description For members of the team and for curators. AWS accounts hold instances, not teams; teams of one account see the same.
     */
    get: operations['listUnauthorisedInstances'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/guarded-teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Teams that work in the account of a catalog, and those that it serves in accounts without a catalog */
    get: operations['listGuardedTeams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/proposal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What applying or removing a guardrail would change; changes nothing */
    get: operations['getGuardrailProposal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a guardrail on the role of a team
     * @description Writes one inline policy of the portal's own name, or attaches the managed policy; policies of other names are never touched. 409 when the role has changed since the proposal; the message says how.
     */
    post: operations['applyGuardrail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back what the portal put on the role of a team
     * @description As apply; policies of other names are never touched.
     */
    post: operations['removeGuardrail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/notify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell whoever runs an unauthorised instance, or the teams of the account when nobody knows who does */
    post: operations['notifyInstanceOwner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop an unauthorised instance; its volumes stay
     * @description 409 when the instance is no longer unauthorised.
     */
    post: operations['stopUnauthorisedInstance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/terminate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Terminate an unauthorised instance; volumes that go with it are deleted
     * @description 409 when the instance is no longer unauthorised.
     */
    post: operations['terminateUnauthorisedInstance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/launch-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who launched what in the account of a catalog, by person, portfolio or product */
    get: operations['getLaunchReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/resource-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make an AWS resource group of everything that one principal has launched through Service Catalog
     * @description Asked again for the same principal, the same group.
     */
    post: operations['createPersonResourceGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an existing stack of the team in as a provisioned product */
    post: operations['importStack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products/{provisionedProductId}/owner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands a provisioned product over to another person of the team */
    post: operations['changeOwner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/provisioned-products/{provisionedProductId}/owner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hands a provisioned product over as a curator, whichever team it is of
     * @description Done with the role of the catalog whose account and region it runs in: this one or a spoke of it, which then has to let the caller, too. 409 when somebody else owns it by now (`changed` says who), or another operation is running on it. The same request once more changes nothing.
     */
    post: operations['changeOwnerAcrossTeams'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/why-not': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why a person can, or cannot, launch a product: from group to version, with the first broken link */
    get: operations['whyNotPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/products/{productId}/why-not': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why the caller can, or cannot, launch a product for a team */
    get: operations['whyNotMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/blast-radius': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a change would touch: provisioned products, owners, accounts; nothing is changed */
    get: operations['getBlastRadius'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/provisioned-products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who runs what of this catalog, across teams */
    get: operations['listCatalogProvisionedProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inventory/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every team there is, for a service that the configuration allows to read the inventory */
    get: operations['listInventoryTeams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inventory/teams/{team}/provisioned-products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of what a team runs in a region, as AWS answers it now; the last page has no cursor */
    get: operations['listInventoryProvisionedProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inventory/teams/{team}/provisioned-products/{provisionedProductId}/addresses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The outputs of a provisioned product that are web addresses; none that could carry a secret */
    get: operations['listInventoryAddresses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inventory/teams/{team}/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the products that are approved for a team in a region, by id */
    get: operations['listInventoryProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Portfolios of the catalog, with those that other accounts share with it */
    get: operations['listPortfolios'];
    put?: never;
    /** Creates a portfolio */
    post: operations['createPortfolio'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One portfolio with everything in it and on it */
    get: operations['getPortfolio'];
    put?: never;
    post?: never;
    /** Deletes a portfolio; 409 with `error.blockers` while anything is in it or on it */
    delete: operations['deletePortfolio'];
    options?: never;
    head?: never;
    /** Changes the details and tags of a portfolio */
    patch: operations['updatePortfolio'];
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/blockers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What has to go before the portfolio can be deleted */
    get: operations['listPortfolioBlockers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a product into a portfolio */
    post: operations['addPortfolioProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/products/{productId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a product out of a portfolio; what runs goes on running; 409 while what that touches was not seen */
    delete: operations['removePortfolioProduct'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a principal, or the role of a team, access to a portfolio */
    post: operations['grantAccess'];
    /** Takes the access of a principal away; what runs goes on running; 409 while what that touches was not seen */
    delete: operations['revokeAccess'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/budgets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ties a budget of the account to a portfolio */
    post: operations['associatePortfolioBudget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/budgets/{budgetName}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Unties a budget from a portfolio */
    delete: operations['disassociatePortfolioBudget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Publications in a catalog, newest first */
    get: operations['listPublications'];
    put?: never;
    /** Start a publication; its steps are taken in the background */
    post: operations['createPublication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/publications/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The CloudFormation template that a publication would store, explained; changes nothing */
    post: operations['previewPublicationTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/publications/{publicationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One publication with the state of each step */
    get: operations['getPublication'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/publications/{publicationId}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Go on with a publication that failed or is blocked, with corrected answers where needed
     * @description 409 while it is under way or has ended, when an answer would change that a finished step rests on (the message names it), and with `error.changed` when somebody has changed the publication since `updatedAt`. Without answers it goes on with those that it has by then.
     */
    post: operations['resumePublication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/publications/{publicationId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What taking a publication back would remove, keep and leave running; changes nothing */
    get: operations['getPublicationWithdrawal'];
    put?: never;
    /**
     * Take back everything that the publication created, last first
     * @description 409 when provisioned products of it run and `confirm` is not true; they keep running without their product and are never terminated by this.
     */
    post: operations['withdrawPublication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/images': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Machine images that the account may use, newest first */
    get: operations['listImages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/image-aliases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public SSM parameters that name the image of a Marketplace product, per version */
    get: operations['listImageAliases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/agreements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the account of the catalog holds an agreement for a Marketplace product; accepts nothing */
    get: operations['getMarketplaceEntitlement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/adoptable-products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Products of type MARKETPLACE that were copied in from the Marketplace console */
    get: operations['listAdoptableProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/launch-roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** IAM roles of the account that AWS Service Catalog may assume */
    get: operations['listLaunchRoles'];
    put?: never;
    /** Create a launch role; one of this name is answered when it has the same policy, and never replaced (409) */
    post: operations['createLaunchRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/launch-role-draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The policies that a launch role for a template would get; changes nothing */
    post: operations['draftLaunchRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/launch-roles/{roleName}/readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether a role can launch a product, by its trust policy and by simulation of every action it takes
     * @description Name a product, or the resource types of a template that is no product yet.
     */
    get: operations['getLaunchRoleReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/service-actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Service actions of the catalog */
    get: operations['listServiceActions'];
    put?: never;
    /** Makes a service action of an SSM Automation document */
    post: operations['createServiceAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/service-actions/{serviceActionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One service action, with the versions that it is attached to */
    get: operations['getServiceAction'];
    put?: never;
    post?: never;
    /** Deletes a service action; 409 with `error.blockers` while a version has it */
    delete: operations['deleteServiceAction'];
    options?: never;
    head?: never;
    /** Changes a service action */
    patch: operations['updateServiceAction'];
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/service-actions/{serviceActionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Attaches a service action to a version */
    put: operations['attachServiceAction'];
    post?: never;
    /** Detaches a service action from a version */
    delete: operations['detachServiceAction'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{team}/provisioned-products/{provisionedProductId}/service-actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Service actions that the caller may run on a provisioned product */
    get: operations['listRunnableActions'];
    put?: never;
    /** Runs a service action on a provisioned product */
    post: operations['runServiceAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/shares': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Shares a portfolio with an account, an organizational unit or the organization */
    post: operations['sharePortfolio'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/shares/{recipient}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a share back: nothing new can be launched through it, what runs goes on running; 409 while what that touches was not seen */
    delete: operations['unsharePortfolio'];
    options?: never;
    head?: never;
    /** Changes what travels with a share */
    patch: operations['updateShare'];
    trace?: never;
  };
  '/v1/catalogs/{catalog}/incoming-shares': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Portfolios that others share with this catalog: accepted, and offered by its hub */
    get: operations['listIncomingShares'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/incoming-shares/{portfolioId}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Accepts a portfolio that is shared with this catalog */
    put: operations['acceptShare'];
    post?: never;
    /** Refuses a shared portfolio, or gives an accepted one back; the latter 409 while what that touches was not seen */
    delete: operations['rejectShare'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/spokes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Catalogs that this one shares portfolios with, and where they are out of step */
    get: operations['listSpokes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/spokes/{spoke}/alignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Brings a spoke in line with a portfolio: shares, accepts, fills a local portfolio, names the launch role, grants; each step only where it is missing */
    post: operations['alignSpoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/tag-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The library of TagOptions */
    get: operations['listTagOptions'];
    put?: never;
    /** Adds a TagOption to the library */
    post: operations['createTagOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/tag-options/{tagOptionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Deletes a TagOption; 409 with `error.blockers` while it is on anything */
    delete: operations['deleteTagOption'];
    options?: never;
    head?: never;
    /** Changes the value of a TagOption, or whether it is active */
    patch: operations['updateTagOption'];
    trace?: never;
  };
  '/v1/catalogs/{catalog}/tag-options/{tagOptionId}/resources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Portfolios and products that a TagOption is on */
    get: operations['listTagOptionResources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/tag-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a TagOption on a portfolio */
    post: operations['associatePortfolioTagOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/portfolios/{portfolioId}/tag-options/{tagOptionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a TagOption off a portfolio */
    delete: operations['disassociatePortfolioTagOption'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/tag-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a TagOption on a product */
    post: operations['associateProductTagOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/catalogs/{catalog}/products/{productId}/tag-options/{tagOptionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a TagOption off a product */
    delete: operations['disassociateProductTagOption'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AwsId: string;
    Region: string;
    /** @description ISO 8601, UTC */
    DateTime: string;
    Tag: {
      key: string;
      value: string;
    };
    /** @description Parameter key to value; a list parameter takes a list. */
    ParameterValues: {
      [key: string]: string | string[];
    };
    Freshness: {
      asOf: components['schemas']['DateTime'];
      /** @description AWS did not answer; this is what it said at `asOf`. */
      stale: boolean;
    };
    Person: {
      /** @description Left out when the principal is not known to the portal. */
      entityRef?: string;
      /** @description `unknown` when AWS does not tell who it was. */
      principalArn: string;
      sessionName?: string;
      isMe: boolean;
    };
    ErrorResponse: {
      error: {
        name: string;
        message: string;
        /** @description The field of the request that is wrong. */
        field?: string;
        /** @description What has to go before the thing can be deleted. */
        blockers?: components['schemas']['Blocker'][];
        /** @description What somebody has changed since `version` was read. */
        changed?: components['schemas']['ChangedField'][];
        cause?: {
          name: string;
          message: string;
          requestId?: string;
        };
      };
      request?: Record<string, never>;
      response: {
        statusCode: number;
      };
    };
    ChangedField: {
      field: string;
      /** @description What it is now; left out when it is nothing, JSON when it is no text. */
      now?: string;
    };
    Team: {
      id: string;
      groupRef: string;
      title: string;
      accountId: string;
      /** @description First the default. */
      regions: string[];
      roleName: string;
      catalog?: string;
      may: {
        read: boolean;
        launch: boolean;
        update: boolean;
        terminate: boolean;
      };
    };
    TeamList: {
      items: components['schemas']['Team'][];
      person: {
        entityRef: string;
        groupRefs: string[];
        curator: boolean;
      };
      /** @description Groups of the platform team, to ask for access. */
      contacts: string[];
    };
    /** @enum {string} */
    ProductKind:
      | 'marketplace'
      | 'cloudformation'
      | 'terraform'
      | 'external'
      | 'other';
    ProductSummary: {
      id: string;
      name: string;
      kind: components['schemas']['ProductKind'];
      /** @description ProductType as AWS names it. */
      type: string;
      /** @description Owner of the product as AWS names it. */
      vendor: string;
      distributor?: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
      /** @description Name of the newest version */
      newestVersion?: string;
      /** @description Names of the portfolios that bring it, once they are known. */
      portfolios?: string[];
      /** @description False when no launch path may be used (see `launchProblem`); left out while unknown. */
      launchable?: boolean;
      launchProblem?: string;
      running?: {
        mine: number;
        team: number;
      };
    };
    Facet: {
      value: string;
      count: number;
    };
    ProductList: components['schemas']['Freshness'] & {
      items: components['schemas']['ProductSummary'][];
      total: number;
      nextCursor?: string;
      facets: {
        kinds: components['schemas']['Facet'][];
        vendors: components['schemas']['Facet'][];
        portfolios: components['schemas']['Facet'][];
      };
    };
    ProductVersion: {
      id: string;
      name: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
      deprecated: boolean;
      newest: boolean;
    };
    LaunchRole: {
      name: string;
      arn?: string;
    };
    LaunchPath: {
      id: string;
      /** @description Name of the portfolio. */
      name: string;
      usable: boolean;
      /** @description Why it may not be used and who can change that. */
      problem?: string;
      launchRole?: components['schemas']['LaunchRole'];
      constraints: {
        type: string;
        description?: string;
        inWords: string;
      }[];
      tags: components['schemas']['Tag'][];
    };
    ProductDetail: components['schemas']['Freshness'] &
      components['schemas']['ProductSummary'] & {
        /** @description Newest first; inactive ones are not shown by AWS. */
        versions: components['schemas']['ProductVersion'][];
        launchPaths: components['schemas']['LaunchPath'][];
        support: {
          description?: string;
          email?: string;
          url?: string;
        };
        budgets?: string[];
        consoleUrl?: string;
      };
    PickerOption: {
      value: string;
      label: string;
      detail?: string;
      /** @description What the option belongs to, e.g. the VPC of a subnet. */
      parent?: string;
    };
    ParameterHint: {
      /** @description CloudFormation parameter type. */
      type: string;
      noEcho: boolean;
      label?: string;
      constraintDescription?: string;
      picker?: {
        /** @enum {string} */
        kind:
          | 'key-pair'
          | 'vpc'
          | 'subnet'
          | 'security-group'
          | 'availability-zone'
          | 'image'
          | 'instance'
          | 'instance-type'
          | 'volume'
          | 'hosted-zone'
          | 'ssm-parameter'
          | 'other';
        /** @description False: the team role may not list them; type the value. */
        available: boolean;
        reason?: string;
        truncated?: boolean;
        options?: components['schemas']['PickerOption'][];
      };
    };
    LaunchForm: {
      productId: string;
      productName: string;
      versionId: string;
      versionName: string;
      pathId: string;
      pathName: string;
      launchRole?: components['schemas']['LaunchRole'];
      usable: boolean;
      problem?: string;
      /** @description JSON Schema (draft-07) of the parameters object. Every value is a string or a list of strings; numbers are checked by `format: cloudformation-number` with `x-minimum` and `x-maximum` in words of the template. */
      schema: {
        [key: string]: unknown;
      };
      /** @description As the template's interface metadata says; parameters named nowhere come last, in one group without a label. */
      groups: {
        label?: string;
        parameters: string[];
      }[];
      hints: {
        [key: string]: components['schemas']['ParameterHint'];
      };
      /** @description Rules of TEMPLATE constraints, in the words of their author. */
      rules: {
        name: string;
        condition?: {
          [key: string]: unknown;
        };
        assertions: {
          assert: {
            [key: string]: unknown;
          };
          inWords: string;
        }[];
      }[];
      tagOptions: {
        key: string;
        /** @description One value: set by AWS. Several: choose one. */
        values: string[];
        conflict: boolean;
      }[];
      /** @description Whether tags may change in an update. */
      tagUpdate: boolean;
      /** @description Usage instructions for people. */
      usage?: string;
      values?: components['schemas']['ParameterValues'];
      /** @description Update only. NoEcho parameters that keep their value unless a new one is typed. */
      kept?: string[];
      outputs: {
        key: string;
        description?: string;
      }[];
      /** @description What the template creates, when the team role may read it. */
      resources?: {
        type: string;
        inWords: string;
        count: number;
      }[];
    };
    /**
     * @description `import` takes a stack in, `hand-over` changes the owner, `service-action` runs a service action.
     * @enum {string}
     */
    LaunchOperation:
      | 'provision'
      | 'update'
      | 'terminate'
      | 'import'
      | 'hand-over'
      | 'service-action';
    PreFlightRequest: {
      /** @enum {string} */
      operation: 'provision' | 'update' | 'terminate';
      region?: components['schemas']['Region'];
      productId?: components['schemas']['AwsId'];
      versionId?: components['schemas']['AwsId'];
      pathId?: components['schemas']['AwsId'];
      name?: string;
      provisionedProductId?: components['schemas']['AwsId'];
      parameters?: components['schemas']['ParameterValues'];
      tags?: components['schemas']['Tag'][];
    };
    PreFlightCheck: {
      /** @enum {string} */
      id:
        | 'launch-path'
        | 'launch-role'
        | 'launch-role-trust'
        | 'launch-role-permissions'
        | 'name'
        | 'parameters'
        | 'tag-options'
        | 'no-operation-running';
      /** @enum {string} */
      status: 'ok' | 'blocked' | 'unknown';
      title: string;
      detail?: string;
      /** @enum {string} */
      fixedBy?: 'you' | 'platform-team' | 'aws-administrator' | 'nobody-yet';
      fix?: string;
    };
    PreFlight: {
      checks: components['schemas']['PreFlightCheck'][];
      blocked: boolean;
    };
    ProvisionRequest: {
      region?: components['schemas']['Region'];
      productId: components['schemas']['AwsId'];
      versionId: components['schemas']['AwsId'];
      pathId?: components['schemas']['AwsId'];
      name: string;
      parameters?: components['schemas']['ParameterValues'];
      tags?: components['schemas']['Tag'][];
      notificationArns?: string[];
      /** @description Catalog entity that the launch is made for. */
      entityRef?: string;
    };
    UpdateRequest: {
      region?: components['schemas']['Region'];
      versionId: components['schemas']['AwsId'];
      pathId?: components['schemas']['AwsId'];
      /** @description Values that change. Parameters left out keep their value. */
      parameters?: components['schemas']['ParameterValues'];
      tags?: components['schemas']['Tag'][];
    };
    TerminateRequest: {
      region?: components['schemas']['Region'];
      /** @description Name of the provisioned product */
      confirmName: string;
      /** @default false */
      retainResources: boolean;
      /** @default false */
      ignoreErrors: boolean;
    };
    ResumeRequest: {
      secrets: components['schemas']['ParameterValues'];
    };
    /** @enum {string} */
    LaunchState:
      | 'requested'
      | 'awaiting-approval'
      | 'submitting'
      | 'in-progress'
      | 'succeeded'
      | 'failed'
      | 'interrupted';
    NextStep: {
      /** @enum {string} */
      action:
        | 'retry'
        | 'change-parameter'
        | 'return-to-last-good'
        | 'terminate'
        | 'ask-platform-team'
        | 'ask-aws-administrator'
        | 'wait'
        | 'enter-secrets';
      text: string;
      parameter?: string;
      versionId?: string;
    };
    Failure: {
      /** @description The cause in one sentence. */
      summary: string;
      /** @description What AWS said */
      detail?: string;
      resource?: {
        logicalId: string;
        type: string;
      };
      /** @description IAM action that the launch role lacks, e.g. ec2:RunInstances. */
      missingAction?: string;
      awsError?: string;
      requestId?: string;
      nextSteps: components['schemas']['NextStep'][];
    };
    Launch: {
      id: string;
      team: string;
      accountId: string;
      region: string;
      operation: components['schemas']['LaunchOperation'];
      state: components['schemas']['LaunchState'];
      requestedBy: components['schemas']['Person'];
      requestedAt: components['schemas']['DateTime'];
      updatedAt: components['schemas']['DateTime'];
      endedAt?: components['schemas']['DateTime'];
      productId: string;
      productName?: string;
      versionId?: string;
      versionName?: string;
      pathId?: string;
      provisionedProductId?: string;
      provisionedProductName: string;
      recordId?: string;
      parameters: components['schemas']['ParameterValues'];
      /** @description Keys of NoEcho parameters; their values are never kept. */
      secretParameters: string[];
      tags: components['schemas']['Tag'][];
      entityRef?: string;
      failure?: components['schemas']['Failure'];
      consoleUrl?: string;
    };
    LaunchList: {
      items: components['schemas']['Launch'][];
      nextCursor?: string;
    };
    LaunchEvent: {
      at: components['schemas']['DateTime'];
      state: components['schemas']['LaunchState'];
      text: string;
    };
    StackResource: {
      logicalId: string;
      physicalId?: string;
      type: string;
      /** @description As CloudFormation names it. */
      status: string;
      tone: components['schemas']['Tone'];
      reason?: string;
      startedAt?: components['schemas']['DateTime'];
      endedAt?: components['schemas']['DateTime'];
      consoleUrl?: string;
    };
    StackEvent: {
      at: components['schemas']['DateTime'];
      logicalId: string;
      type: string;
      status: string;
      reason?: string;
    };
    LaunchTimeline: {
      launch: components['schemas']['Launch'];
      events: components['schemas']['LaunchEvent'][];
      resources: components['schemas']['StackResource'][];
      stackEvents: components['schemas']['StackEvent'][];
      outputs: components['schemas']['Output'][];
      /** @description Why AWS's side of the timeline could not be read just now. */
      unavailable?: string;
    };
    /** @enum {string} */
    Tone: 'ok' | 'running' | 'pending' | 'warning' | 'error';
    Output: {
      key: string;
      value: string;
      description?: string;
      /** @enum {string} */
      kind: 'url' | 'command' | 'text';
    };
    ProvisionedProductSummary: {
      id: string;
      name: string;
      arn?: string;
      type: string;
      /** @description As AWS names it. */
      status: string;
      tone: components['schemas']['Tone'];
      statusInWords: string;
      statusMessage?: string;
      productId?: string;
      productName?: string;
      versionId?: string;
      versionName?: string;
      newerVersion?: {
        id: string;
        name: string;
      };
      owner: components['schemas']['Person'];
      createdAt?: components['schemas']['DateTime'];
      activeLaunchId?: string;
    };
    ProvisionedProductList: components['schemas']['Freshness'] & {
      items: components['schemas']['ProvisionedProductSummary'][];
      total: number;
      nextCursor?: string;
    };
    ProvisionedProductDetail: components['schemas']['Freshness'] &
      components['schemas']['ProvisionedProductSummary'] & {
        outputs: components['schemas']['Output'][];
        resources: components['schemas']['StackResource'][];
        tags: {
          key: string;
          value: string;
          /** @description An AutoTag, put there by Service Catalog. */
          auto: boolean;
          inWords?: string;
        }[];
        parameters: {
          key: string;
          value?: string;
          /** @description NoEcho: set, but shown to nobody. */
          secret: boolean;
        }[];
        versions: components['schemas']['ProductVersion'][];
        pathId?: string;
        launchRole?: components['schemas']['LaunchRole'];
        stackArn?: string;
        consoleUrl?: string;
        entityRef?: string;
        failure?: components['schemas']['Failure'];
        lastGoodVersion?: {
          id: string;
          name: string;
        };
        may: {
          update: boolean;
          terminate: boolean;
          plan: boolean;
          /** @description Why something may not be done just now. */
          why?: string;
        };
      };
    ProvisioningRecord: {
      id: string;
      type: string;
      inWords: string;
      status: string;
      tone: components['schemas']['Tone'];
      by: components['schemas']['Person'];
      createdAt: components['schemas']['DateTime'];
      updatedAt?: components['schemas']['DateTime'];
      versionName?: string;
      /** @description Left out for changes made outside the portal. */
      launchId?: string;
      failure?: components['schemas']['Failure'];
    };
    RecordList: {
      items: components['schemas']['ProvisioningRecord'][];
      nextCursor?: string;
    };
    /** @enum {string} */
    PlanStatus: 'making' | 'ready' | 'no-changes' | 'failed';
    Plan: {
      id: string;
      status: components['schemas']['PlanStatus'];
      message?: string;
      changes: {
        /** @enum {string} */
        action: 'add' | 'modify' | 'remove';
        logicalId: string;
        physicalId?: string;
        type: string;
        /** @enum {string} */
        replacement: 'yes' | 'no' | 'maybe';
        /** @description What changes in it. */
        properties?: string[];
      }[];
    };
    Spend: {
      /** @description A decimal number, as AWS tells it */
      amount: string;
      /** @description A currency such as `USD`; a unit of usage such as `GB` for a budget of usage */
      unit: string;
    };
    AccountBudget: {
      name: string;
      /** @description `BudgetType` as AWS names it, e.g. `COST` or `USAGE` */
      type: string;
      /** @description `TimeUnit` as AWS names it, e.g. `MONTHLY` */
      period: string;
      /** @description Left out when it changes from period to period */
      limit?: components['schemas']['Spend'];
      /** @description Of the present period */
      actualSpend?: components['schemas']['Spend'];
    };
    AccountBudgetList: components['schemas']['Freshness'] & {
      items: components['schemas']['AccountBudget'][];
      total: number;
      nextCursor?: string;
    };
    CatalogProductSummary: {
      id: string;
      arn: string;
      name: string;
      kind: components['schemas']['ProductKind'];
      /** @description ProductType as AWS names it */
      type: string;
      vendor: string;
      distributor?: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
      /** @description As AWS names it, e.g. `CREATED` */
      status: string;
      /** @description Of another account, in a portfolio that it shares */
      imported: boolean;
    };
    CatalogProductList: components['schemas']['Freshness'] & {
      items: components['schemas']['CatalogProductSummary'][];
      total: number;
      nextCursor?: string;
      facets: {
        kinds: components['schemas']['Facet'][];
        vendors: components['schemas']['Facet'][];
      };
    };
    /** @description A product as those who curate it see it */
    CatalogProduct: components['schemas']['Freshness'] &
      components['schemas']['CatalogProductSummaryFields'] & {
        /** @description What was read, in short; sent back with a change */
        version: string;
        tags: components['schemas']['Tag'][];
        /** @description Newest first */
        versions: components['schemas']['CatalogVersion'][];
        portfolios: {
          id: string;
          name: string;
          imported: boolean;
          constraintCount: number;
          launchRole?: components['schemas']['ConstraintRole'];
        }[];
        tagOptions: components['schemas']['TagOption'][];
        budgets: components['schemas']['Budget'][];
        support: components['schemas']['Support'];
        unavailable: components['schemas']['UnavailablePart'][];
      };
    CatalogProductSummaryFields: {
      id: string;
      arn: string;
      name: string;
      kind: components['schemas']['ProductKind'];
      type: string;
      vendor: string;
      distributor?: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
      status: string;
      imported: boolean;
    };
    Support: {
      description?: string;
      email?: string;
      url?: string;
    };
    CatalogVersion: {
      id: string;
      name: string;
      description?: string;
      type: string;
      createdAt?: components['schemas']['DateTime'];
      /** @description False: nobody can launch it or update to it */
      active: boolean;
      /** @description Guidance DEPRECATED: no new launches, updates only */
      deprecated: boolean;
      newest: boolean;
      serviceActions: components['schemas']['ServiceActionSummary'][];
      version: string;
    };
    /** @description Where the template of a version comes from: exactly one of the three */
    VersionSource: {
      /** @description Text of a CloudFormation template, YAML or JSON; it is put into the bucket of the catalog */
      template?: string;
      /** @description Where the template lies, on S3 or GitHub */
      templateUrl?: string;
      /** @description Stack whose template is taken */
      stackArn?: string;
    };
    CreateVersionRequest: {
      source: components['schemas']['VersionSource'];
      name: string;
      description?: string;
      /**
       * @description False: AWS does not check the template
       * @default true
       */
      validate: boolean;
    };
    CreateProductRequest: {
      name: string;
      /** @description `Owner` as AWS names it */
      vendor: string;
      distributor?: string;
      description?: string;
      support?: components['schemas']['Support'];
      /**
       * @default cloudformation
       * @enum {string}
       */
      kind: 'cloudformation' | 'terraform' | 'external';
      tags?: components['schemas']['Tag'][];
      version: components['schemas']['CreateVersionRequest'];
      /** @description Portfolio to put it into */
      portfolioId?: components['schemas']['AwsId'];
    };
    UpdateProductRequest: {
      /** @description `version` as it was read; 409 with `error.changed` when somebody has changed it since */
      version: string;
      name?: string;
      vendor?: string;
      distributor?: string;
      description?: string;
      support?: components['schemas']['Support'];
      /** @description All tags that it is to have; those left out are taken off. */
      tags?: components['schemas']['Tag'][];
    };
    UpdateVersionRequest: {
      /** @description `version` as it was read; 409 with `error.changed` when somebody has changed it since */
      version: string;
      name?: string;
      description?: string;
      active?: boolean;
      deprecated?: boolean;
      blastRadius?: components['schemas']['BlastRadiusVersion'];
    };
    TemplateParameter: {
      key: string;
      type: string;
      default?: string;
      description?: string;
      noEcho: boolean;
      allowedValues?: string[];
      allowedPattern?: string;
      minLength?: string;
      maxLength?: string;
      minValue?: string;
      maxValue?: string;
    };
    VersionTemplate: {
      parameters: components['schemas']['TemplateParameter'][];
      resources: {
        logicalId: string;
        type: string;
      }[];
      /** @description Left out when AWS does not give it out */
      text?: string;
    };
    VersionComparison: {
      from: {
        id: string;
        name: string;
      };
      to: {
        id: string;
        name: string;
      };
      /** @description Why the resources could not be compared */
      unavailable?: string;
      parameters: {
        key: string;
        change: components['schemas']['DifferenceKind'];
        details?: components['schemas']['Difference'][];
      }[];
      resources: {
        logicalId: string;
        type: string;
        change: components['schemas']['DifferenceKind'];
        details?: components['schemas']['Difference'][];
      }[];
    };
    /** @enum {string} */
    DifferenceKind: 'added' | 'removed' | 'changed';
    Difference: {
      /** @description e.g. `Properties.InstanceType` */
      path: string;
      before?: string;
      after?: string;
    };
    CopyProductRequest: {
      /** @description Id of a catalog; left out, this one */
      targetCatalog?: string;
      /** @description Product that the versions are added to; left out, a new one */
      targetProductId?: components['schemas']['AwsId'];
      name?: string;
      /** @default false */
      copyTags: boolean;
    };
    ProductCopy: {
      id: string;
      /** @enum {string} */
      status: 'in-progress' | 'succeeded' | 'failed';
      detail?: string;
      productId?: string;
      targetCatalog?: string;
    };
    CatalogList: {
      items: components['schemas']['Catalog'][];
    };
    /** @description One AWS account and region in which the platform team curates portfolios */
    Catalog: {
      id: string;
      accountId: string;
      region: components['schemas']['Region'];
      roleName: string;
      /** @description S3 bucket that templates are published to; nothing can be published without one */
      templateBucket?: string;
      /** @description Id of the catalog that shares portfolios with this one; this one is a spoke of it then */
      hub?: string;
      may: components['schemas']['MayCurate'];
    };
    MayCurate: {
      read: boolean;
      /** @description Change portfolios, products, versions, TagOptions, service actions and budgets */
      curate: boolean;
      /** @description Give access to portfolios and take it away, and hand over what runs */
      grant: boolean;
      /** @description Change constraints and launch roles */
      constrain: boolean;
      /** @description Share portfolios with other accounts, and accept shares */
      share: boolean;
      /** @description Start, resume and take back publications */
      publish: boolean;
      /** @description Apply guardrails to roles and remove them */
      guard: boolean;
      /** @description Stop and terminate unauthorised instances, and have their owners told */
      intervene: boolean;
    };
    /** @enum {string} */
    ConstraintType:
      | 'LAUNCH'
      | 'NOTIFICATION'
      | 'RESOURCE_UPDATE'
      | 'STACKSET'
      | 'TEMPLATE';
    Constraint: {
      id: string;
      portfolioId: string;
      productId: string;
      productName?: string;
      /** @description As AWS names it, see ConstraintType */
      type: string;
      description?: string;
      inWords: string;
      /** @description `AVAILABLE`, `CREATING` or `FAILED` */
      status: string;
      /** @description The body of the constraint, as AWS keeps it */
      parameters: {
        [key: string]: unknown;
      };
      launchRole?: components['schemas']['ConstraintRole'];
      /** @description Set by the account that shares the portfolio: it cannot be changed here */
      inherited: boolean;
      version: string;
    };
    /** @description STACKSET: where each launch creates its stacks */
    StackSetTarget: {
      accounts: string[];
      regions: components['schemas']['Region'][];
      adminRoleArn?: string;
      executionRoleName?: string;
    };
    /** @description TEMPLATE: rules by name, as CloudFormation writes them */
    TemplateRules: {
      [key: string]: {
        RuleCondition?: {
          [key: string]: unknown;
        };
        Assertions: {
          Assert: {
            [key: string]: unknown;
          };
          AssertDescription?: string;
        }[];
      };
    };
    /** @description With the members of its type only */
    CreateConstraintRequest: {
      productId: components['schemas']['AwsId'];
      type: components['schemas']['ConstraintType'];
      description?: string;
      /** @description LAUNCH: this very role, in whatever account */
      launchRoleArn?: string;
      /** @description LAUNCH: the role of this name in the account that launches */
      localRoleName?: string;
      /** @description NOTIFICATION: SNS topics */
      notificationArns?: string[];
      /**
       * @description RESOURCE_UPDATE: whether tags may change after the launch
       * @enum {string}
       */
      tagUpdates?: 'allowed' | 'not-allowed';
      stackSet?: components['schemas']['StackSetTarget'];
      rules?: components['schemas']['TemplateRules'];
    };
    /** @description With the members of its type only */
    UpdateConstraintRequest: {
      /** @description `version` as it was read; 409 with `error.changed` when somebody has changed it since */
      version: string;
      description?: string;
      /** @description LAUNCH: this very role, in whatever account */
      launchRoleArn?: string;
      /** @description LAUNCH: the role of this name in the account that launches */
      localRoleName?: string;
      /** @description NOTIFICATION: SNS topics */
      notificationArns?: string[];
      /**
       * @description RESOURCE_UPDATE: whether tags may change after the launch
       * @enum {string}
       */
      tagUpdates?: 'allowed' | 'not-allowed';
      stackSet?: components['schemas']['StackSetTarget'];
      rules?: components['schemas']['TemplateRules'];
    };
    RuleTrialRequest: {
      rules: components['schemas']['TemplateRules'];
      values: components['schemas']['ParameterValues'];
      /** @description With `versionId`: parameters that have no value take their default */
      productId?: components['schemas']['AwsId'];
      versionId?: components['schemas']['AwsId'];
    };
    RuleTrial: {
      passes: boolean;
      /** @description Parameters that the rules name and the version does not have */
      unknownParameters?: string[];
      rules: {
        name: string;
        /** @description False when its condition does not hold: nothing is asserted then */
        applies: boolean;
        passes: boolean;
        assertions: {
          /**
           * @description `unknown`: it asks for what only AWS knows
           * @enum {string}
           */
          outcome: 'holds' | 'fails' | 'unknown';
          inWords: string;
        }[];
      }[];
    };
    /**
     * @description A guardrail that the portal can put on a role
     * @enum {string}
     */
    ApplicableGuardrail:
      | 'marketplace-deny'
      | 'image-owner-deny'
      | 'private-image-deny'
      | 'end-user-policy';
    /**
     * @description `marketplace-deny`: nobody subscribes to software themselves. `image-owner-deny`: nobody starts images of others than Amazon and the account. `private-image-deny`: nor private copies of paid images. `end-user-policy`: the team may use Service Catalog. `service-catalog-path`: software does start through Service Catalog.
     * @enum {string}
     */
    GuardrailId:
      | 'marketplace-deny'
      | 'image-owner-deny'
      | 'private-image-deny'
      | 'end-user-policy'
      | 'service-catalog-path';
    /**
     * @description `weakened`: something is there that does not hold in every case. `unknown`: it could not be proven either way, which is never a pass.
     * @enum {string}
     */
    GuardrailState: 'in-force' | 'missing' | 'weakened' | 'unknown';
    /**
     * @description Where a policy stands
     * @enum {string}
     */
    PolicyLayer:
      | 'inline'
      | 'attached'
      | 'permissions-boundary'
      | 'group'
      | 'service-control-policy';
    /** @description A statement that has to do with a guardrail, as it stands in AWS */
    GuardrailStatement: {
      layer: components['schemas']['PolicyLayer'];
      policyName: string;
      /** @description Left out of an inline policy */
      policyArn?: string;
      /** @description Name of the role or group that has it */
      attachedTo?: string;
      sid?: string;
      /** @enum {string} */
      effect: 'Allow' | 'Deny';
      /** @description The statement, JSON text */
      document: string;
    };
    /**
     * @description What IAM decides. `explicit-deny` holds whatever else is allowed later; `implicit-deny` only means that nothing allows it. `inconclusive`: a condition asks for a value that only the real call brings along.
     * @enum {string}
     */
    AttemptDecision:
      | 'allowed'
      | 'explicit-deny'
      | 'implicit-deny'
      | 'inconclusive';
    /** @description Something that was tried, by simulation */
    GuardrailAttempt: {
      id: string;
      /** @description In words, e.g. `Run a paid Marketplace AMI` */
      title: string;
      principalArn: string;
      action: string;
      resourceArn: string;
      context: {
        key: string;
        values: string[];
      }[];
      /**
       * @description `not-explicitly-denied`: the guardrail leaves it alone, whether or not anything allows it
       * @enum {string}
       */
      expected: 'denied' | 'allowed' | 'not-explicitly-denied';
      actual: components['schemas']['AttemptDecision'];
      /** @enum {string} */
      asExpected: 'yes' | 'no' | 'unknown';
      /** @description Statements that decided; empty where nothing allows it, or where IAM does not tell */
      decidedBy: components['schemas']['GuardrailStatement'][];
      /** @description Condition keys that IAM asks for and the simulation has no value of */
      missingContext?: string[];
      /** @description What happened, in a sentence */
      detail: string;
    };
    /** @description An image of the account's own that is billed as Marketplace software */
    PrivatePaidImage: {
      imageId: string;
      region: components['schemas']['Region'];
      name?: string;
      productCodes: string[];
      state: components['schemas']['GuardrailState'];
    };
    /** @description What the portal would put in place, and what it corrects */
    GuardrailPolicy: {
      /** @enum {string} */
      kind: 'inline-policy' | 'managed-policy';
      /** @description Name of the inline policy or ARN of the managed one */
      name: string;
      /** @description JSON text */
      document?: string;
      /** @description The policy as AWS published it in its walkthrough, JSON text */
      original?: string;
      /** @description Sentences on what it does, and on what is corrected and why */
      explanation: string[];
    };
    Guardrail: {
      id: components['schemas']['GuardrailId'];
      title: string;
      state: components['schemas']['GuardrailState'];
      /** @description In words */
      reason: string;
      /** @description What to do; left out while nothing is to be done */
      fix?: string;
      statements: components['schemas']['GuardrailStatement'][];
      attempts: components['schemas']['GuardrailAttempt'][];
      policy?: components['schemas']['GuardrailPolicy'];
      /** @description What EC2's own setting of allowed images adds, in sentences; it puts no guardrail in force. Of rules on images only */
      besides?: string[];
      /** @description Of `private-image-deny` only */
      images?: components['schemas']['PrivatePaidImage'][];
    };
    /** @description EC2's own setting of which images an account may use in a region; IAM's simulator does not see it */
    AllowedImages: {
      region: components['schemas']['Region'];
      /** @enum {string} */
      state: 'enabled' | 'audit-mode' | 'disabled' | 'unknown';
      detail: string;
    };
    GuardrailReport: components['schemas']['Freshness'] & {
      team: string;
      accountId: string;
      region: components['schemas']['Region'];
      /** @description ARN of the team's role */
      principalArn: string;
      /** @description Catalog in the account of the team, through whose role all of this was read; left out when there is none */
      catalog?: string;
      /**
       * @description Whether members of the team can start Marketplace software only through Service Catalog
       * @enum {string}
       */
      answer: 'yes' | 'no' | 'unknown';
      /** @description The question, with the name of the team */
      sentence: string;
      because: string;
      rules: components['schemas']['Guardrail'][];
      allowedImages: components['schemas']['AllowedImages'][];
      /** @description Sentences on what could not be looked at, or what no simulation sees */
      unseen: string[];
    };
    GuardedTeamList: {
      items: {
        id: string;
        title: string;
        accountId: string;
        regions: components['schemas']['Region'][];
        roleName: string;
      }[];
    };
    GuardrailProposal: {
      rule: components['schemas']['ApplicableGuardrail'];
      /** @enum {string} */
      intent: 'apply' | 'remove';
      roleName: string;
      /** @enum {string} */
      kind: 'inline-policy' | 'managed-policy';
      /** @description Name of the inline policy or ARN of the managed one */
      name: string;
      /** @description False when the role already is as it would be */
      changes: boolean;
      /** @description Policy that stands there now, JSON text; left out when there is none */
      before?: string;
      /** @description Policy as it would be, JSON text; left out when it would be gone */
      after?: string;
      warnings: string[];
      /** @description Names what stands there now; hand it back with the change */
      revision: string;
    };
    GuardrailChangeRequest: {
      /** @description Of the proposal that the person saw */
      revision: string;
    };
    UnauthorisedInstance: {
      instanceId: string;
      region: components['schemas']['Region'];
      accountId: string;
      name?: string;
      /**
       * @description `marketplace`: runs Marketplace software and did not come through Service Catalog. `image`: runs an image of somebody else than Amazon or the account, and did not come through Service Catalog. `unclear`: one of both, without a tag of Service Catalog, in a stack that is named like those of Service Catalog. `not-approved`: came through Service Catalog, of a product that the team's portfolios no longer hold. `other-portfolio`: came through a portfolio that the team may not use. Only the first two can be stopped and terminated here.
       * @enum {string}
       */
      kind:
        | 'marketplace'
        | 'image'
        | 'unclear'
        | 'not-approved'
        | 'other-portfolio';
      reason: string;
      /** @enum {string} */
      state: 'pending' | 'running' | 'stopping' | 'stopped';
      instanceType?: string;
      imageId?: string;
      imageName?: string;
      imageOwner?: string;
      productCodes: string[];
      launchedAt?: components['schemas']['DateTime'];
      launchedBy?: {
        /** @description An ARN, a name, or what a tag says */
        text: string;
        entityRef?: string;
        /** @description Where this is known from, e.g. the key of a tag */
        source: string;
      };
      provisionedProductId?: string;
      consoleUrl?: string;
      tags: {
        key: string;
        value: string;
      }[];
    };
    UnauthorisedInstanceList: components['schemas']['Freshness'] & {
      items: components['schemas']['UnauthorisedInstance'][];
      /** @description Catalog through which they were read */
      catalog?: string;
      unseen: string[];
    };
    NotifyInstanceRequest: {
      region?: components['schemas']['Region'];
      /** @description Words of the curator's own */
      message?: string;
    };
    InstanceNotice: {
      instanceId: string;
      /** @description Entity refs */
      recipients: string[];
    };
    EndInstanceRequest: {
      region?: components['schemas']['Region'];
      /** @description The id of the instance, typed once more */
      confirm: string;
    };
    InstanceChange: {
      instanceId: string;
      /** @description State before */
      before: string;
      /** @description State that EC2 answers */
      now: string;
    };
    LaunchedItem: {
      provisionedProductId: string;
      name: string;
      /** @description Left out when only tags tell of it */
      status?: string;
      productId?: string;
      productName?: string;
      portfolioId?: string;
      portfolioName?: string;
      person: components['schemas']['Person'];
      createdAt?: components['schemas']['DateTime'];
      /** @description Resources that carry AutoTags of it */
      resources: number;
    };
    LaunchReport: components['schemas']['Freshness'] & {
      /** @enum {string} */
      by: 'person' | 'portfolio' | 'product';
      groups: {
        /** @description Principal ARN, portfolio id or product id; `unknown` when AWS does not tell */
        key: string;
        title: string;
        entityRef?: string;
        items: components['schemas']['LaunchedItem'][];
      }[];
      unseen: string[];
    };
    ResourceGroupRequest: {
      /** @description As AutoTags name it, `arn:aws:sts::<account>:assumed-role/<role>/<session>` or an IAM user */
      principalArn: string;
    };
    PersonResourceGroup: {
      name: string;
      arn: string;
      /** @description False when it was there already */
      created: boolean;
      consoleUrl?: string;
    };
    ReadinessStep: {
      number: number;
      title: string;
      /** @enum {string} */
      state: 'done' | 'to-do' | 'unknown';
      checks: {
        title: string;
        /** @enum {string} */
        status: 'ok' | 'blocked' | 'unknown';
        detail: string;
        fix?: string;
        guardrail?: components['schemas']['GuardrailId'];
        checkedAt: components['schemas']['DateTime'];
      }[];
    };
    TeamReadiness: components['schemas']['Freshness'] & {
      team: string;
      title: string;
      accountId: string;
      region: components['schemas']['Region'];
      catalog?: string;
      steps: components['schemas']['ReadinessStep'][];
    };
    ImportRequest: {
      region?: components['schemas']['Region'];
      productId: components['schemas']['AwsId'];
      /** @description Its template must be that of the stack */
      versionId: components['schemas']['AwsId'];
      name: string;
      stackArn: string;
    };
    ChangeOwnerRequest: {
      region?: components['schemas']['Region'];
      /** @description Entity ref of a user who is in the group of the team */
      owner: string;
    };
    /** @description Exactly one of `owner` and `ownerArn` is given */
    ChangeOwnerAcrossTeamsRequest: {
      /** @description Where it runs; left out, the account of the catalog */
      accountId?: string;
      region?: components['schemas']['Region'];
      /** @description `principalArn` of its owner as it was read; left out when AWS named none */
      formerOwnerArn?: string;
      /** @description Entity ref of a user who is in the group of the team */
      owner?: string;
      /** @description Team through whose role `owner` is to own it, which works in the same account; left out, the team that it is of */
      team?: string;
      /** @description ARN of a user, a role or a session of a role of the account that it runs in */
      ownerArn?: string;
    };
    OwnerChange: {
      id: string;
      name: string;
      accountId: string;
      region: string;
      owner: components['schemas']['Person'];
      team?: components['schemas']['TeamName'];
      /** @description Record of the change; left out when it was theirs already */
      recordId?: string;
      /** @description How far AWS is with it, as AWS names it; `SUCCEEDED` when it is done */
      recordStatus?: string;
    };
    /** @description Stands for all that a change touches; another as soon as that is more, less or something else */
    BlastRadiusVersion: string;
    WhyNot: {
      /** @description Entity ref */
      person: string;
      team?: components['schemas']['TeamName'];
      productId: string;
      productName?: string;
      versionId?: string;
      versionName?: string;
      canLaunch: boolean;
      /** @description Id of the first broken link */
      brokenAt?: string;
      /** @description The answer in one sentence */
      inWords: string;
      links: components['schemas']['WhyNotLink'][];
    };
    WhyNotLink: {
      /** @enum {string} */
      id:
        | 'team'
        | 'group'
        | 'role'
        | 'product'
        | 'portfolio'
        | 'share'
        | 'constraint'
        | 'version';
      /**
       * @description `not-reached`: comes after the first broken link
       * @enum {string}
       */
      status: 'ok' | 'broken' | 'unknown' | 'not-reached';
      /** @description What was looked at and what was found, in a sentence */
      title: string;
      detail?: string;
      /**
       * @description Left out when it is somebody else; `fix` tells who then
       * @enum {string}
       */
      fixedBy?: 'you' | 'platform-team' | 'aws-administrator';
      fix?: string;
      /** @description Ids and ARNs that it was found by */
      evidence?: {
        label: string;
        id: string;
      }[];
    };
    RunningItem: {
      id: string;
      name: string;
      accountId: string;
      region: string;
      team?: components['schemas']['TeamName'];
      /** @description As AWS names it */
      status: string;
      statusInWords: string;
      tone: components['schemas']['Tone'];
      productId?: string;
      productName?: string;
      versionId?: string;
      versionName?: string;
      /** @description A newer active version exists */
      outdated?: boolean;
      owner?: components['schemas']['Person'];
      createdAt?: components['schemas']['DateTime'];
      /** @description Its page in the AWS console of its account */
      consoleUrl?: string;
    };
    RunningFacet: {
      /** @description For `filter` */
      value: string;
      /** @description For people */
      text: string;
      count: number;
    };
    /** @description Accounts that could not be read; what runs there is not counted */
    UnreadAccounts: {
      accountId: string;
      region: string;
      team?: string;
      why: string;
    }[];
    RunningList: components['schemas']['Freshness'] & {
      items: components['schemas']['RunningItem'][];
      total: number;
      nextCursor?: string;
      /** @description How many run each version, by team */
      versions: {
        productId: string;
        versionId: string;
        versionName: string;
        total: number;
        teams: {
          id: string;
          title: string;
          count: number;
        }[];
      }[];
      /** @description How many there are by what can be filtered, the most frequent first; values of `filter` are among them even when nothing of them is left */
      facets: {
        products: components['schemas']['RunningFacet'][];
        teams: components['schemas']['RunningFacet'][];
        /** @description Of people whom the portal knows; their text is the entity ref */
        people: components['schemas']['RunningFacet'][];
        statuses: components['schemas']['RunningFacet'][];
      };
      unread: components['schemas']['UnreadAccounts'];
    };
    BlastRadius: {
      version: components['schemas']['BlastRadiusVersion'];
      /** @description The answer in one sentence */
      inWords: string;
      /** @description What happens to what runs, and to who wants to launch, in sentences */
      effects: string[];
      /** @description Provisioned products */
      total: number;
      /** @description The first hundred */
      items: components['schemas']['RunningItem'][];
      owners: {
        owner: components['schemas']['Person'];
        count: number;
      }[];
      accounts: {
        accountId: string;
        count: number;
      }[];
      /** @description Teams that lose, or change, a way to launch */
      teams: components['schemas']['TeamName'][];
      unread: components['schemas']['UnreadAccounts'];
    };
    InventoryTeam: {
      id: string;
      groupRef: string;
      title: string;
      accountId: string;
      regions: string[];
    };
    InventoryTeamList: {
      items: components['schemas']['InventoryTeam'][];
      /** @description Whether every source of teams has answered. Else a team that is missing may still be one. */
      complete: boolean;
    };
    InventoryProvisionedProduct: {
      id: string;
      name: string;
      /** @description As AWS names it. */
      status: string;
      arn?: string;
      productId?: string;
      productName?: string;
      versionId?: string;
      versionName?: string;
      createdAt?: components['schemas']['DateTime'];
      /** @description Entity ref of the person who launched it, when it is known */
      launchedBy?: string;
      /** @description Entity ref of the component that it was launched for */
      launchedFor?: string;
      /** @description Record of AWS that its outputs are of */
      lastGoodRecordId?: string;
      consoleUrl?: string;
    };
    InventoryProvisionedProductList: {
      items: components['schemas']['InventoryProvisionedProduct'][];
      nextCursor?: string;
    };
    InventoryAddress: {
      /** @description Key of the output */
      output: string;
      url: string;
    };
    InventoryAddressList: {
      items: components['schemas']['InventoryAddress'][];
    };
    InventoryProduct: {
      id: string;
      name: string;
      vendor: string;
      description?: string;
    };
    InventoryProductList: {
      items: components['schemas']['InventoryProduct'][];
      nextCursor?: string;
    };
    PortfolioSummary: {
      id: string;
      arn: string;
      name: string;
      /** @description `ProviderName` as AWS names it */
      provider: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
      /** @description Shared with this account by another one: its products and constraints cannot be changed here */
      imported: boolean;
      sharedBy?: {
        accountId: string;
        /** @description Id of the catalog that shares it, when it is one of the configuration */
        catalog?: string;
      };
      /** @description Left out until they are known; they are read behind the scenes */
      counts?: {
        products: number;
        principals: number;
        /** @description Accounts that it is shared with */
        shares: number;
      };
    };
    PortfolioList: components['schemas']['Freshness'] & {
      items: components['schemas']['PortfolioSummary'][];
      total: number;
      nextCursor?: string;
    };
    /** @description A portfolio with everything in it and on it */
    Portfolio: components['schemas']['Freshness'] &
      components['schemas']['PortfolioFields'];
    PortfolioFields: {
      id: string;
      arn: string;
      name: string;
      provider: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
      imported: boolean;
      sharedBy?: {
        accountId: string;
        catalog?: string;
      };
      /** @description What was read, in short; sent back with a change */
      version: string;
      tags: components['schemas']['Tag'][];
      products: components['schemas']['PortfolioProduct'][];
      principals: components['schemas']['PortfolioPrincipal'][];
      constraints: components['schemas']['Constraint'][];
      tagOptions: components['schemas']['TagOption'][];
      shares: components['schemas']['PortfolioShare'][];
      budgets: components['schemas']['Budget'][];
      /** @description Parts that AWS does not tell the curators of; their lists are empty */
      unavailable: components['schemas']['UnavailablePart'][];
    };
    UnavailablePart: {
      /** @enum {string} */
      part:
        | 'products'
        | 'principals'
        | 'constraints'
        | 'tagOptions'
        | 'shares'
        | 'budgets'
        | 'serviceActions'
        | 'versions'
        | 'portfolios'
        | 'running';
      why: string;
    };
    PortfolioProduct: {
      id: string;
      name: string;
      kind: components['schemas']['ProductKind'];
      type: string;
      vendor: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
      launchRole?: components['schemas']['ConstraintRole'];
      constraintCount: number;
    };
    /** @description The role that a LAUNCH constraint names */
    ConstraintRole: {
      name: string;
      /** @description Left out for a local role */
      arn?: string;
      /** @description Named without an account: each account that launches uses its own role of this name */
      local: boolean;
    };
    /** @enum {string} */
    PrincipalType: 'IAM' | 'IAM_PATTERN';
    PortfolioPrincipal: {
      /** @description As AWS lists it; a deleted principal is listed by its unique id */
      principalArn: string;
      type: components['schemas']['PrincipalType'];
      /** @enum {string} */
      kind: 'user' | 'group' | 'role' | 'unknown';
      name: string;
      /**
       * @description `unknown` for patterns, other accounts, and when AWS does not tell
       * @enum {string}
       */
      exists: 'yes' | 'no' | 'unknown';
      team?: components['schemas']['TeamName'];
      /** @description What is wrong with this access, and what to do */
      warning?: string;
    };
    TeamName: {
      id: string;
      title: string;
      groupRef: string;
    };
    Budget: {
      name: string;
    };
    CreatePortfolioRequest: {
      name: string;
      provider: string;
      description?: string;
      tags?: components['schemas']['Tag'][];
    };
    UpdatePortfolioRequest: {
      /** @description `version` as it was read; 409 with `error.changed` when somebody has changed it since */
      version: string;
      name?: string;
      provider?: string;
      description?: string;
      /** @description All tags that it is to have; those left out are taken off. */
      tags?: components['schemas']['Tag'][];
    };
    AddPortfolioProductRequest: {
      productId: components['schemas']['AwsId'];
      /** @description The imported portfolio that the product comes from */
      sourcePortfolioId?: components['schemas']['AwsId'];
    };
    /** @description Exactly one of the three */
    GrantAccessRequest: {
      /** @description ARN of an IAM user, group or role */
      principalArn?: string;
      /** @description ARN without an account, e.g. `arn:aws:iam:::role/Researcher-*`; type IAM_PATTERN */
      pattern?: string;
      /** @description Id of a team: its role gets access */
      team?: string;
    };
    AssociateBudgetRequest: {
      budgetName: string;
    };
    Blocker: {
      /** @enum {string} */
      kind:
        | 'product'
        | 'principal'
        | 'constraint'
        | 'share'
        | 'portfolio'
        | 'budget'
        | 'tag-option'
        | 'service-action'
        | 'version';
      id: string;
      name: string;
      detail?: string;
    };
    BlockerList: {
      items: components['schemas']['Blocker'][];
    };
    /** @description As CloudFormation names it, e.g. AWS::EC2::Instance */
    ResourceTypeName: string;
    /** @description A CloudFormation template, YAML or JSON */
    TemplateBody: string;
    /** @description What becomes a product. `ami`: exactly one of imageId, ssmParameter, marketplace. `template`: exactly one of body, url. `adopt`: productId. */
    PublicationSource: {
      /** @enum {string} */
      kind: 'ami' | 'template' | 'adopt';
      imageId?: string;
      /** @description Name of an SSM parameter whose value is an AMI id; it is looked up anew at each launch */
      ssmParameter?: string;
      marketplace?: {
        /** @description `prod-…` or a UUID; not the `prodview-…` of a listing page */
        productId: string;
        /** @description Title of the version as in its alias; `latest` moves */
        version: string;
      };
      body?: components['schemas']['TemplateBody'];
      /** @description S3 or GitHub address of a template, https */
      url?: string;
      productId?: components['schemas']['AwsId'];
    };
    /** @description What researchers read of the product. Of an adopted product AWS keeps its own texts. */
    PublicationProduct: {
      name: string;
      owner: string;
      description?: string;
      supportDescription?: string;
      supportEmail?: string;
      supportUrl?: string;
    };
    PublicationVersion: {
      name: string;
      description?: string;
    };
    /** @description For a source of kind `ami` */
    PublicationMachine: {
      /** @description The only types that a researcher may choose; the first is the default */
      instanceTypes: string[];
      /** @description GiB of the root volume, which is always encrypted. Left out, as the image has it. */
      volumeSize?: number;
      /** @description Of the image, e.g. /dev/xvda. Left out, it is read from the image. */
      rootDeviceName?: string;
    };
    /** @description For a source of kind `ami` */
    PublicationNetwork: {
      /**
       * @description How a researcher gets in. `session-manager`: no open port, through AWS Systems Manager; needs instanceProfile. `ssh`: port 22 from allowedCidrs with a key pair of the researcher.
       * @enum {string}
       */
      connect: 'session-manager' | 'ssh';
      /** @description Name of an instance profile that lets the machine talk to Systems Manager */
      instanceProfile?: string;
      /** @description IPv4 ranges that may reach port 22. The researcher chooses one of them; 0.0.0.0/0 is refused. */
      allowedCidrs?: string[];
      /**
       * @description Gives the machine a public address
       * @default false
       */
      publicIp: boolean;
      /** @description The only VPC; left out, the researcher chooses */
      vpcId?: string;
      /** @description The only subnets; left out, the researcher chooses */
      subnetIds?: string[];
    };
    /** @description Exactly one of id, create */
    PublicationPortfolio: {
      id?: components['schemas']['AwsId'];
      create?: {
        name: string;
        providerName: string;
        description?: string;
      };
    };
    /**
     * @description `derived`: what the resources of the template need, as CloudFormation's registry names it. `walkthrough`: the broad policy of the AWS walkthrough, without its invalid `catalog-user:*`.
     * @enum {string}
     */
    LaunchRolePreset: 'derived' | 'walkthrough';
    /** @description Exactly one of arn, localRoleName, create. With spokes the constraint names the role locally. */
    PublicationLaunchRole: {
      arn?: string;
      localRoleName?: components['schemas']['RoleName'];
      create?: {
        name: components['schemas']['RoleName'];
        preset: components['schemas']['LaunchRolePreset'];
      };
    };
    RoleName: string;
    /** @description Everything that is asked before a publication starts */
    PublicationAnswers: {
      source: components['schemas']['PublicationSource'];
      product: components['schemas']['PublicationProduct'];
      version: components['schemas']['PublicationVersion'];
      machine?: components['schemas']['PublicationMachine'];
      network?: components['schemas']['PublicationNetwork'];
      /** @description The written template after somebody edited it; for a source of kind `ami` */
      template?: components['schemas']['TemplateBody'];
      portfolio: components['schemas']['PublicationPortfolio'];
      launchRole: components['schemas']['PublicationLaunchRole'];
      /** @description Ids of teams that get access, through the portfolio of the catalog whose account they work in: this one's, or a spoke's. */
      teams: string[];
      /** @description Ids of catalogs to share the portfolio with; each names this catalog as its hub */
      spokes?: string[];
      /** @description Procurement has confirmed the AWS Marketplace agreement (and its licence in the spokes), where AWS does not let the portal see it */
      agreementConfirmed?: boolean;
    };
    PublicationResumption: {
      answers?: components['schemas']['PublicationAnswers'];
      /** @description `updatedAt` of the publication as it was read; needed with `answers`, which take the place of all that it has */
      updatedAt?: string;
    };
    PublicationWithdrawalRequest: {
      /**
       * @description Go on although provisioned products of it run
       * @default false
       */
      confirm: boolean;
    };
    PublicationWithdrawal: {
      /** @description In the order in which it goes */
      removed: components['schemas']['PublicationRemoval'][];
      /** @description What was there before, or is used elsewhere */
      kept: components['schemas']['PublicationRemoval'][];
      /** @description Provisioned products that keep running without their product */
      running: {
        id: string;
        name: string;
        catalog: string;
        /** @description ARN of the principal */
        owner?: string;
      }[];
    };
    PublicationRemoval: {
      /** @description Id of the step */
      step: string;
      text: string;
    };
    /**
     * @description `blocked`: a person has to do something outside the portal, then it is resumed. `failed`: AWS refused; the step says what to fix. `withdrawal-failed`: taking back met a refusal; ask for it again.
     * @enum {string}
     */
    PublicationState:
      | 'running'
      | 'blocked'
      | 'failed'
      | 'succeeded'
      | 'withdrawing'
      | 'withdrawal-failed'
      | 'withdrawn';
    /** @enum {string} */
    PublicationStepKind:
      | 'agreement'
      | 'template'
      | 'store-template'
      | 'product'
      | 'version'
      | 'portfolio'
      | 'portfolio-product'
      | 'launch-role'
      | 'launch-constraint'
      | 'access'
      | 'share'
      | 'accept-share'
      | 'local-portfolio'
      | 'local-portfolio-product'
      | 'local-launch-role'
      | 'local-launch-constraint'
      | 'local-access';
    /** @description A thing that a step made or found */
    PublicationEvidence: {
      /** @description e.g. Portfolio */
      label: string;
      /** @description AWS id */
      id: string;
      /** @description Where it is shown in the AWS console */
      url?: string;
    };
    PublicationStep: {
      /** @description Stable within the publication, e.g. `share:spoke-a` */
      id: string;
      kind: components['schemas']['PublicationStepKind'];
      title: string;
      /** @description Id of the catalog that it happens in */
      catalog: string;
      accountId: string;
      /**
       * @description `later`: its turn has not come
       * @enum {string}
       */
      state: 'done' | 'running' | 'failed' | 'blocked' | 'later';
      /** @description What happened */
      message?: string;
      /** @description What to do when it failed or is blocked */
      fix?: {
        text: string;
        url?: string;
        /** @description Answer to correct, e.g. `launchRole.arn` */
        field?: string;
      };
      awsError?: {
        name: string;
        message: string;
        requestId?: string;
      };
      evidence: components['schemas']['PublicationEvidence'][];
      /** @description True when this publication made it, so that a withdrawal takes it back */
      created?: boolean;
      /**
       * @description Only during and after a withdrawal. `kept`, with the reason in the message, stays.
       * @enum {string}
       */
      takenBack?: 'later' | 'running' | 'done' | 'failed' | 'kept';
      startedAt?: components['schemas']['DateTime'];
      endedAt?: components['schemas']['DateTime'];
    };
    Publication: {
      id: string;
      catalog: string;
      state: components['schemas']['PublicationState'];
      requestedBy: components['schemas']['Person'];
      requestedAt: components['schemas']['DateTime'];
      updatedAt: components['schemas']['DateTime'];
      endedAt?: components['schemas']['DateTime'];
      answers: components['schemas']['PublicationAnswers'];
      /** @description In the order in which they are taken */
      steps: components['schemas']['PublicationStep'][];
      productId?: string;
      versionId?: string;
      portfolioId?: string;
    };
    PublicationList: {
      items: components['schemas']['Publication'][];
      nextCursor?: string;
    };
    /** @description The part of the answers that the template is written from, or a template to be checked */
    PublicationTemplateRequest: {
      source: components['schemas']['PublicationSource'];
      product?: components['schemas']['PublicationProduct'];
      machine?: components['schemas']['PublicationMachine'];
      network?: components['schemas']['PublicationNetwork'];
      /** @description The written template after somebody edited it */
      template?: components['schemas']['TemplateBody'];
    };
    PublicationTemplate: {
      /** @description YAML */
      body: string;
      /** @description True when it differs from what the portal writes */
      edited: boolean;
      /** @description What lines are for; none where somebody edited the template */
      explanations: {
        /** @description First line, from 1 */
        from: number;
        /** @description Last line */
        to: number;
        text: string;
      }[];
      /** @description What a researcher will be asked */
      parameters: {
        key: string;
        type: string;
        description?: string;
        default?: string;
      }[];
      resourceTypes: string[];
      /** @description Empty when CloudFormation takes the template and it keeps the portal's rules */
      problems: {
        /** @enum {string} */
        severity: 'error' | 'warning';
        text: string;
      }[];
    };
    /**
     * @description `amazon`: by Amazon. `aws-marketplace`: by Marketplace sellers. `self`: by this account.
     * @enum {string}
     */
    ImageOwner: 'amazon' | 'aws-marketplace' | 'self';
    Image: {
      id: string;
      name: string;
      description?: string;
      owner: components['schemas']['ImageOwner'];
      ownerId: string;
      createdAt?: string;
      architecture?: string;
      platform?: string;
      rootDeviceName?: string;
      deprecated: boolean;
      /** @description Of Marketplace products; the image bills as those */
      productCodes: string[];
    };
    ImageList: {
      items: components['schemas']['Image'][];
      more: boolean;
    };
    ImageAlias: {
      version: string;
      ssmParameter: string;
      imageId: string;
    };
    ImageAliasList: {
      items: components['schemas']['ImageAlias'][];
    };
    MarketplaceEntitlement: {
      accountId: string;
      /**
       * @description `held`: by an agreement of the account, or by a licence that is shared with it. `unseen`: the portal may not look.
       * @enum {string}
       */
      state: 'held' | 'missing' | 'unseen';
      message: string;
      /** @description The agreement or the licence, when it is held */
      evidence?: components['schemas']['PublicationEvidence'];
      /** @description What procurement has to do, unless it is held */
      fix?: {
        text: string;
        url: string;
      };
    };
    AdoptableProduct: {
      id: string;
      name: string;
      owner?: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
    };
    AdoptableProductList: {
      items: components['schemas']['AdoptableProduct'][];
    };
    LaunchRoleSummary: {
      name: string;
      arn: string;
      description?: string;
      createdAt?: components['schemas']['DateTime'];
      madeByPortal: boolean;
    };
    LaunchRoleList: {
      items: components['schemas']['LaunchRoleSummary'][];
    };
    /** @description Exactly one of template, resourceTypes, productId */
    LaunchRoleDraftRequest: {
      preset: components['schemas']['LaunchRolePreset'];
      template?: components['schemas']['TemplateBody'];
      resourceTypes?: components['schemas']['ResourceTypeName'][];
      productId?: components['schemas']['AwsId'];
      versionId?: components['schemas']['AwsId'];
    };
    /** @description Exactly one of template, resourceTypes, productId */
    LaunchRoleRequest: {
      name: components['schemas']['RoleName'];
      preset: components['schemas']['LaunchRolePreset'];
      template?: components['schemas']['TemplateBody'];
      resourceTypes?: components['schemas']['ResourceTypeName'][];
      productId?: components['schemas']['AwsId'];
      versionId?: components['schemas']['AwsId'];
    };
    LaunchRoleDraft: {
      trustPolicy: {
        [key: string]: unknown;
      };
      policy: {
        [key: string]: unknown;
      };
      /** @description What to know of it, e.g. types of which the registry names no permissions */
      notes: string[];
    };
    LaunchRoleReadiness: {
      /** @description ARN */
      role: string;
      /**
       * @description `unknown`: something could not be decided before a launch; the checks say what
       * @enum {string}
       */
      verdict: 'ready' | 'not-ready' | 'unknown';
      checks: {
        /** @enum {string} */
        id: 'exists' | 'trust' | 'permissions';
        title: string;
        /** @enum {string} */
        outcome: 'ok' | 'failed' | 'unknown';
        detail?: string;
        fix?: string;
      }[];
      /** @description What the role may not do and the stack would fail on */
      missingActions: components['schemas']['MissingAction'][];
      resourceTypes: string[];
    };
    MissingAction: {
      /** @description e.g. ec2:RunInstances */
      action: string;
      /** @description True when no launch does without it; else only some properties of the resource types, or updates, need it */
      certain: boolean;
      /** @enum {string} */
      decision: 'not-allowed' | 'explicitly-denied' | 'undecided';
      /** @description Resource types; none for what every launch needs */
      neededBy?: string[];
    };
    ServiceActionSummary: {
      id: string;
      name: string;
      description?: string;
    };
    /** @description The SSM Automation document, and how it is run */
    ServiceActionDefinition: {
      documentName: string;
      /** @description A number, or `$DEFAULT` */
      documentVersion: string;
      /** @description ARN of a role, or `LAUNCH_ROLE`; left out, the rights of whoever runs it */
      assumeRole?: string;
      parameters?: {
        name: string;
        /** @enum {string} */
        type: 'TARGET' | 'TEXT_VALUE';
        value?: string;
      }[];
    };
    ServiceAction: {
      id: string;
      name: string;
      description?: string;
      definition: components['schemas']['ServiceActionDefinition'];
      /** @description Versions that have it */
      versions?: {
        productId: string;
        productName?: string;
        versionId: string;
        versionName?: string;
      }[];
      version: string;
    };
    ServiceActionList: components['schemas']['Freshness'] & {
      items: components['schemas']['ServiceActionSummary'][];
    };
    CreateServiceActionRequest: {
      name: string;
      description?: string;
      definition: components['schemas']['ServiceActionDefinition'];
    };
    UpdateServiceActionRequest: {
      /** @description `version` as it was read; 409 with `error.changed` when somebody has changed it since */
      version: string;
      name?: string;
      description?: string;
      definition?: components['schemas']['ServiceActionDefinition'];
    };
    RunnableAction: {
      id: string;
      name: string;
      description?: string;
      parameters: {
        key: string;
        type?: string;
        /** @description Default values */
        values: string[];
      }[];
    };
    RunnableActionList: {
      items: components['schemas']['RunnableAction'][];
    };
    RunServiceActionRequest: {
      region?: components['schemas']['Region'];
      serviceActionId: components['schemas']['AwsId'];
      /** @description Values of parameters that do not have to be the default */
      parameters?: {
        [key: string]: string[];
      };
    };
    /** @enum {string} */
    ShareType:
      | 'account'
      | 'organization'
      | 'organizational-unit'
      | 'organization-member-account';
    PortfolioShare: {
      /** @description Account id, or id of an organizational unit or an organization */
      recipient: string;
      type: components['schemas']['ShareType'];
      /** @description Always true for an organization and its units: they import by themselves */
      accepted: boolean;
      shareTagOptions: boolean;
      /** @description Names of IAM_PATTERN principals travel along */
      sharePrincipals: boolean;
      /** @description To be sent with a change of what travels along */
      version: string;
      /** @description Id of the catalog of that account, when it is one of the configuration */
      catalog?: string;
      /** @description Ids of the spokes that have it through the organization; left out for shares with an account. With several such shares, AWS does not tell through which of them */
      reached?: string[];
      /** @description Teams that work in that account, or in the accounts that are reached */
      teams?: components['schemas']['TeamName'][];
      /**
       * @description Left out when AWS does not tell
       * @enum {string}
       */
      status?: 'in-progress' | 'completed' | 'completed-with-errors' | 'error';
      errors?: {
        message: string;
        accounts: string[];
      }[];
    };
    SharePortfolioRequest: {
      type: components['schemas']['ShareType'];
      /** @description Account id; ou-…; o-… */
      recipient: string;
      /** @default false */
      shareTagOptions: boolean;
      /** @default false */
      sharePrincipals: boolean;
    };
    UpdateShareRequest: {
      type: components['schemas']['ShareType'];
      /** @description `version` as it was read; 409 with `error.changed` when somebody has changed it since */
      version: string;
      shareTagOptions?: boolean;
      sharePrincipals?: boolean;
    };
    IncomingShare: {
      portfolioId: string;
      name: string;
      provider: string;
      description?: string;
      ownerAccountId: string;
      /** @description Id of the catalog that shares it */
      catalog?: string;
      /**
       * @description 'unknown' when the hub shares it with an organization or a unit of it: this account is outside of it, or has given the portfolio back
       * @enum {string}
       */
      state: 'offered' | 'unknown' | 'accepted';
      /** @enum {string} */
      through: 'account' | 'organization';
    };
    IncomingShareList: components['schemas']['Freshness'] & {
      items: components['schemas']['IncomingShare'][];
    };
    Drift: {
      /** @enum {string} */
      kind:
        | 'not-shared'
        | 'not-accepted'
        | 'share-unknown'
        | 'no-local-portfolio'
        | 'product-missing'
        | 'version-missing'
        | 'version-differs'
        | 'constraint-missing'
        | 'constraint-differs'
        | 'copy-constraint-missing'
        | 'copy-constraint-differs'
        | 'copy-constraint-unknown'
        | 'launch-role-missing'
        | 'access-missing';
      /** @description What is out of step, in a sentence */
      text: string;
      productId?: string;
      versionId?: string;
      constraintId?: string;
      principalArn?: string;
    };
    SpokePortfolio: {
      id: string;
      name: string;
      /**
       * @description 'unknown' when it is shared with an organization or a unit of it, and the spoke does not have it: it may be outside of it, or have given the portfolio back
       * @enum {string}
       */
      state: 'not-shared' | 'unknown' | 'offered' | 'accepted';
      localPortfolio?: {
        id: string;
        name: string;
      };
      inStep: boolean;
      drift: components['schemas']['Drift'][];
      /** @description Ids of the teams that bringing in line gives access to unless it is told others: those that have it, those that the hub grants, or the only team of the spoke */
      teamsToGrant: string[];
    };
    Spoke: {
      catalog: string;
      accountId: string;
      region: string;
      teams: components['schemas']['TeamName'][];
      portfolios: components['schemas']['SpokePortfolio'][];
      /** @description Why the spoke could not be read */
      unavailable?: string;
    };
    SpokeList: components['schemas']['Freshness'] & {
      items: components['schemas']['Spoke'][];
    };
    AlignSpokeRequest: {
      /** @description Portfolio of the hub */
      portfolioId: components['schemas']['AwsId'];
      /** @description Local portfolio to find or create; left out, the one that the spoke is shown with, else the name of the portfolio */
      localPortfolioName?: string;
      /** @description Role of the spoke that a LAUNCH constraint is to name; left out, the local roles that the hub names */
      launchRoleName?: string;
      /** @description Teams of the spoke whose role gets access, and no others; left out, those that have it, those that the hub grants, or the only team of the spoke */
      teams?: string[];
      /** @description Ids of products of the spoke whose versions, template rules and tag updates follow those of the hub's product of the same name. Nothing but the name tells AWS's copies from products of the spoke's own, so none is changed that is not named */
      copies?: components['schemas']['AwsId'][];
    };
    Alignment: {
      inLine: boolean;
      localPortfolioId?: string;
      steps: {
        /** @enum {string} */
        step:
          | 'share'
          | 'accept'
          | 'local-portfolio'
          | 'product'
          | 'launch-role'
          | 'launch-constraint'
          | 'version'
          | 'constraint'
          | 'access';
        /** @enum {string} */
        status: 'done' | 'already' | 'failed' | 'skipped';
        text: string;
        fix?: string;
      }[];
    };
    TagOption: {
      id: string;
      key: string;
      value: string;
      /** @description False: it is not offered in launches */
      active: boolean;
      /** @description To be sent with a change */
      version: string;
      /** @description Of another account when it came with a shared portfolio */
      ownerAccountId?: string;
    };
    TagOptionList: components['schemas']['Freshness'] & {
      items: components['schemas']['TagOption'][];
    };
    CreateTagOptionRequest: {
      key: string;
      value: string;
    };
    UpdateTagOptionRequest: {
      /** @description `version` as it was read; 409 with `error.changed` when somebody has changed it since */
      version: string;
      value?: string;
      active?: boolean;
    };
    TagOptionResourceList: {
      items: {
        id: string;
        /** @enum {string} */
        kind: 'portfolio' | 'product' | 'other';
        name: string;
      }[];
    };
    AssociateTagOptionRequest: {
      tagOptionId: components['schemas']['AwsId'];
    };
  };
  responses: {
    /** @description Backstage's error envelope */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The launch is recorded and on its way (or the same launch, when the key was used before) */
    LaunchAccepted: {
      headers: {
        /** @description Path of the launch */
        Location?: string;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Launch'];
      };
    };
    /** @description The publication is recorded and on its way (or the same publication, when the key was used before) */
    PublicationAccepted: {
      headers: {
        /** @description Path of the publication */
        Location?: string;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Publication'];
      };
    };
  };
  parameters: {
    /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
    team: string;
    productId: components['schemas']['AwsId'];
    provisionedProductId: components['schemas']['AwsId'];
    planId: components['schemas']['AwsId'];
    launchId: string;
    /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
    idempotencyKey: string;
    /** @description One of the team's regions. Left out, its first. */
    region: components['schemas']['Region'];
    search: string;
    limit: number;
    cursor: string;
    /** @description Reads AWS again instead of answering from the cache. */
    refresh: boolean;
    versionId: components['schemas']['AwsId'];
    copyId: components['schemas']['AwsId'];
    /** @description Id of a catalog, as the configuration names it */
    catalog: string;
    constraintId: components['schemas']['AwsId'];
    rule: components['schemas']['ApplicableGuardrail'];
    instanceId: string;
    /** @description `version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched. */
    blastRadius: components['schemas']['BlastRadiusVersion'];
    portfolioId: components['schemas']['AwsId'];
    budgetName: string;
    publicationId: string;
    serviceActionId: components['schemas']['AwsId'];
    /** @description Account id, or id of an organizational unit or an organization */
    recipient: string;
    /** @description Id of a catalog whose hub is this one */
    spoke: string;
    tagOptionId: components['schemas']['AwsId'];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listTeams: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Teams, first the one to open by default */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listProducts: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        search?: components['parameters']['search'];
        /** @description `field=value`, repeated. Fields: `kind`, `portfolio` (name), `vendor`. Values of one field are alternatives, fields are combined. */
        filter?: string[];
        sort?:
          | 'title'
          | '-title'
          | 'created'
          | '-created'
          | 'vendor'
          | '-vendor';
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of products */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getProduct: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getLaunchForm: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        /** @description Version id. Left out, the newest version that is not deprecated. */
        version?: components['schemas']['AwsId'];
        /** @description Launch path id. Left out, the only one; required when there are several. */
        path?: components['schemas']['AwsId'];
        /** @description Provisioned product id; its present values fill the form of an update. */
        provisionedProduct?: components['schemas']['AwsId'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The form */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaunchForm'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  preFlight: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreFlightRequest'];
      };
    };
    responses: {
      /** @description The checks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreFlight'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listLaunches: {
    parameters: {
      query?: {
        scope?: 'mine' | 'team';
        /** @description Only launches that have not ended. */
        active?: boolean;
        provisionedProduct?: components['schemas']['AwsId'];
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of launches */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaunchList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createLaunch: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProvisionRequest'];
      };
    };
    responses: {
      202: components['responses']['LaunchAccepted'];
      default: components['responses']['Error'];
    };
  };
  getLaunch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        launchId: components['parameters']['launchId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The launch */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Launch'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getLaunchTimeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        launchId: components['parameters']['launchId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The timeline */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaunchTimeline'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  resumeLaunch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        launchId: components['parameters']['launchId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumeRequest'];
      };
    };
    responses: {
      202: components['responses']['LaunchAccepted'];
      default: components['responses']['Error'];
    };
  };
  listProvisionedProducts: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        scope?: 'mine' | 'team';
        search?: components['parameters']['search'];
        /** @description `field=value`, repeated. Fields: `status`, `product` (product id), `owner` (entity ref). */
        filter?: string[];
        sort?: 'name' | '-name' | 'created' | '-created' | 'status' | '-status';
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of provisioned products */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProvisionedProductList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getProvisionedProduct: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The provisioned product */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProvisionedProductDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listRecords: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createUpdate: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateRequest'];
      };
    };
    responses: {
      202: components['responses']['LaunchAccepted'];
      default: components['responses']['Error'];
    };
  };
  createTermination: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TerminateRequest'];
      };
    };
    responses: {
      202: components['responses']['LaunchAccepted'];
      default: components['responses']['Error'];
    };
  };
  createPlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateRequest'];
      };
    };
    responses: {
      /** @description The plan, being made */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Plan'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getPlan: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
        planId: components['parameters']['planId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Plan'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  deletePlan: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
        planId: components['parameters']['planId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plan is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  listBudgets: {
    parameters: {
      query?: {
        search?: components['parameters']['search'];
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of budgets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountBudgetList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listCatalogProducts: {
    parameters: {
      query?: {
        search?: components['parameters']['search'];
        /** @description `field=value`, repeated. Fields: `kind`, `vendor`, `portfolio` (portfolio id). */
        filter?: string[];
        sort?: 'name' | '-name' | 'created' | '-created' | 'vendor' | '-vendor';
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of products */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogProductList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createCatalogProduct: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateProductRequest'];
      };
    };
    responses: {
      /** @description The product */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogProduct'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getCatalogProduct: {
    parameters: {
      query?: {
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogProduct'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  deleteCatalogProduct: {
    parameters: {
      query?: {
        /** @description `version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched. */
        blastRadius?: components['parameters']['blastRadius'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  updateCatalogProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateProductRequest'];
      };
    };
    responses: {
      /** @description The product as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogProduct'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listProductBlockers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What blocks its deletion; empty when nothing does */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlockerList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  associateProductBudget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssociateBudgetRequest'];
      };
    };
    responses: {
      /** @description It is tied */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  disassociateProductBudget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
        budgetName: components['parameters']['budgetName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is untied */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  createVersion: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateVersionRequest'];
      };
    };
    responses: {
      /** @description The version */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogVersion'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  deleteVersion: {
    parameters: {
      query?: {
        /** @description `version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched. */
        blastRadius?: components['parameters']['blastRadius'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
        versionId: components['parameters']['versionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  updateVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
        versionId: components['parameters']['versionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateVersionRequest'];
      };
    };
    responses: {
      /** @description The version as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogVersion'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getVersionTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
        versionId: components['parameters']['versionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionTemplate'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  compareVersions: {
    parameters: {
      query: {
        /** @description Id of the version to compare with, the older one */
        with: components['schemas']['AwsId'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
        versionId: components['parameters']['versionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What differs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionComparison'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  copyProduct: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CopyProductRequest'];
      };
    };
    responses: {
      /** @description The copy, being made */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductCopy'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getProductCopy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        copyId: components['parameters']['copyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The copy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductCopy'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listCatalogs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Catalogs, in the order of the configuration; empty for somebody who curates none */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createConstraint: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateConstraintRequest'];
      };
    };
    responses: {
      /** @description The constraint */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Constraint'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  deleteConstraint: {
    parameters: {
      query?: {
        /** @description `version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched. */
        blastRadius?: components['parameters']['blastRadius'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
        constraintId: components['parameters']['constraintId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  updateConstraint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
        constraintId: components['parameters']['constraintId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateConstraintRequest'];
      };
    };
    responses: {
      /** @description The constraint as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Constraint'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  tryRules: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleTrialRequest'];
      };
    };
    responses: {
      /** @description What each rule says */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleTrial'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getGuardrails: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every rule, with what was tried */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailReport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getTeamReadiness: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The steps, in order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamReadiness'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listUnauthorisedInstances: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Instances, the oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnauthorisedInstanceList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listGuardedTeams: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Teams, by title */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardedTeamList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getGuardrailProposal: {
    parameters: {
      query?: {
        intent?: 'apply' | 'remove';
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        rule: components['parameters']['rule'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes, with what stands there now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailProposal'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  applyGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        rule: components['parameters']['rule'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailChangeRequest'];
      };
    };
    responses: {
      /** @description What was changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailProposal'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  removeGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        rule: components['parameters']['rule'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailChangeRequest'];
      };
    };
    responses: {
      /** @description What was changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailProposal'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  notifyInstanceOwner: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        instanceId: components['parameters']['instanceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotifyInstanceRequest'];
      };
    };
    responses: {
      /** @description Who was told */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceNotice'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  stopUnauthorisedInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        instanceId: components['parameters']['instanceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndInstanceRequest'];
      };
    };
    responses: {
      /** @description EC2 has accepted it */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceChange'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  terminateUnauthorisedInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        instanceId: components['parameters']['instanceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndInstanceRequest'];
      };
    };
    responses: {
      /** @description EC2 has accepted it */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceChange'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getLaunchReport: {
    parameters: {
      query?: {
        by?: 'person' | 'portfolio' | 'product';
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Groups, the largest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaunchReport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createPersonResourceGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResourceGroupRequest'];
      };
    };
    responses: {
      /** @description The group */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResourceGroup'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  importStack: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportRequest'];
      };
    };
    responses: {
      202: components['responses']['LaunchAccepted'];
      default: components['responses']['Error'];
    };
  };
  changeOwner: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeOwnerRequest'];
      };
    };
    responses: {
      202: components['responses']['LaunchAccepted'];
      default: components['responses']['Error'];
    };
  };
  changeOwnerAcrossTeams: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeOwnerAcrossTeamsRequest'];
      };
    };
    responses: {
      /** @description Who owns it now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnerChange'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  whyNotPerson: {
    parameters: {
      query: {
        /** @description Entity ref of a user */
        person: string;
        product: components['schemas']['AwsId'];
        /** @description Left out, the newest that may be launched */
        version?: components['schemas']['AwsId'];
        /** @description Left out, the team of the person that gets furthest */
        team?: string;
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The trace */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhyNot'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  whyNotMe: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        version?: components['schemas']['AwsId'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The trace */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhyNot'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getBlastRadius: {
    parameters: {
      query: {
        /** @description What changes or goes */
        kind:
          | 'portfolio'
          | 'product'
          | 'portfolio-product'
          | 'version'
          | 'launch-role'
          | 'constraint'
          | 'access'
          | 'share';
        portfolioId?: components['schemas']['AwsId'];
        productId?: components['schemas']['AwsId'];
        versionId?: components['schemas']['AwsId'];
        constraintId?: components['schemas']['AwsId'];
        principalArn?: string;
        recipient?: string;
        shareType?: components['schemas']['ShareType'];
        /** @description Launch role, by ARN or by name */
        roleArn?: string;
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What it would touch */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlastRadius'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listCatalogProvisionedProducts: {
    parameters: {
      query?: {
        search?: components['parameters']['search'];
        /** @description `field=value`, repeated. Fields: `product`, `version` (ids), `team`, `status`, `person` (entity ref of the user who launched it, or was handed it). */
        filter?: string[];
        sort?:
          | 'name'
          | '-name'
          | 'created'
          | '-created'
          | 'team'
          | '-team'
          | 'status'
          | '-status';
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunningList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listInventoryTeams: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The teams */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryTeamList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listInventoryProvisionedProducts: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        cursor?: components['parameters']['cursor'];
        /** @description Only the provisioned product of this id. No item means that the team has none of it. */
        id?: components['schemas']['AwsId'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryProvisionedProductList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listInventoryAddresses: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The addresses */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryAddressList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listInventoryProducts: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryProductList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listPortfolios: {
    parameters: {
      query?: {
        search?: components['parameters']['search'];
        /** @description `field=value`, repeated. Fields: `origin` (`own` or `imported`), `provider`. */
        filter?: string[];
        sort?:
          | 'name'
          | '-name'
          | 'created'
          | '-created'
          | 'provider'
          | '-provider';
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of portfolios */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortfolioList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createPortfolio: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePortfolioRequest'];
      };
    };
    responses: {
      /** @description The portfolio */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Portfolio'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getPortfolio: {
    parameters: {
      query?: {
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The portfolio */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Portfolio'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  deletePortfolio: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  updatePortfolio: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePortfolioRequest'];
      };
    };
    responses: {
      /** @description The portfolio as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Portfolio'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listPortfolioBlockers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What blocks its deletion; empty when nothing does */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlockerList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  addPortfolioProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddPortfolioProductRequest'];
      };
    };
    responses: {
      /** @description It is in the portfolio */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  removePortfolioProduct: {
    parameters: {
      query?: {
        /** @description `version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched. */
        blastRadius?: components['parameters']['blastRadius'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is out of the portfolio */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  grantAccess: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantAccessRequest'];
      };
    };
    responses: {
      /** @description The principal, with a warning when it does not exist */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortfolioPrincipal'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  revokeAccess: {
    parameters: {
      query: {
        /** @description As the portfolio lists it */
        principalArn: string;
        type: components['schemas']['PrincipalType'];
        /** @description `version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched. */
        blastRadius?: components['parameters']['blastRadius'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It has no access any more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  associatePortfolioBudget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssociateBudgetRequest'];
      };
    };
    responses: {
      /** @description It is tied */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  disassociatePortfolioBudget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
        budgetName: components['parameters']['budgetName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is untied */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  listPublications: {
    parameters: {
      query?: {
        limit?: components['parameters']['limit'];
        cursor?: components['parameters']['cursor'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of publications */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createPublication: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublicationAnswers'];
      };
    };
    responses: {
      202: components['responses']['PublicationAccepted'];
      default: components['responses']['Error'];
    };
  };
  previewPublicationTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublicationTemplateRequest'];
      };
    };
    responses: {
      /** @description The template */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationTemplate'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getPublication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        publicationId: components['parameters']['publicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The publication */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Publication'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  resumePublication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        publicationId: components['parameters']['publicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublicationResumption'];
      };
    };
    responses: {
      202: components['responses']['PublicationAccepted'];
      default: components['responses']['Error'];
    };
  };
  getPublicationWithdrawal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        publicationId: components['parameters']['publicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What would happen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationWithdrawal'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  withdrawPublication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        publicationId: components['parameters']['publicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublicationWithdrawalRequest'];
      };
    };
    responses: {
      202: components['responses']['PublicationAccepted'];
      default: components['responses']['Error'];
    };
  };
  listImages: {
    parameters: {
      query?: {
        search?: components['parameters']['search'];
        owner?: components['schemas']['ImageOwner'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description At most 100 images; `more` says that the search has to be narrowed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImageList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listImageAliases: {
    parameters: {
      query: {
        /** @description Marketplace product id, `prod-…` or a UUID; not the `prodview-…` of a listing page */
        productId: string;
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Aliases, `latest` last */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImageAliasList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getMarketplaceEntitlement: {
    parameters: {
      query: {
        /** @description Marketplace product id, `prod-…` or a UUID; not the `prodview-…` of a listing page */
        productId: string;
        /** @description The account is to have it through its hub, so that a licence shared with it is named first */
        asSpoke?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the account holds, or what has to be done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MarketplaceEntitlement'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listAdoptableProducts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Products */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdoptableProductList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listLaunchRoles: {
    parameters: {
      query?: {
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Roles, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaunchRoleList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createLaunchRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LaunchRoleRequest'];
      };
    };
    responses: {
      /** @description The role, as it is now */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaunchRoleSummary'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  draftLaunchRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LaunchRoleDraftRequest'];
      };
    };
    responses: {
      /** @description The draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaunchRoleDraft'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getLaunchRoleReadiness: {
    parameters: {
      query?: {
        productId?: components['schemas']['AwsId'];
        /** @description Left out, the newest active version */
        versionId?: components['schemas']['AwsId'];
        /** @description Repeated */
        resourceType?: components['schemas']['ResourceTypeName'][];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        roleName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was checked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaunchRoleReadiness'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listServiceActions: {
    parameters: {
      query?: {
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceActionList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createServiceAction: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateServiceActionRequest'];
      };
    };
    responses: {
      /** @description The service action */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceAction'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getServiceAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        serviceActionId: components['parameters']['serviceActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The service action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceAction'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  deleteServiceAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        serviceActionId: components['parameters']['serviceActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  updateServiceAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        serviceActionId: components['parameters']['serviceActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateServiceActionRequest'];
      };
    };
    responses: {
      /** @description The service action as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceAction'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  attachServiceAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
        versionId: components['parameters']['versionId'];
        serviceActionId: components['parameters']['serviceActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is attached */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  detachServiceAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
        versionId: components['parameters']['versionId'];
        serviceActionId: components['parameters']['serviceActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is detached */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  listRunnableActions: {
    parameters: {
      query?: {
        /** @description One of the team's regions. Left out, its first. */
        region?: components['parameters']['region'];
      };
      header?: never;
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The service actions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunnableActionList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  runServiceAction: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409. */
        'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description Team id, the group's name (`namespace~name` outside the default namespace). */
        team: components['parameters']['team'];
        provisionedProductId: components['parameters']['provisionedProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RunServiceActionRequest'];
      };
    };
    responses: {
      202: components['responses']['LaunchAccepted'];
      default: components['responses']['Error'];
    };
  };
  sharePortfolio: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SharePortfolioRequest'];
      };
    };
    responses: {
      /** @description The share */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortfolioShare'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  unsharePortfolio: {
    parameters: {
      query: {
        type: components['schemas']['ShareType'];
        /** @description `version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched. */
        blastRadius?: components['parameters']['blastRadius'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
        /** @description Account id, or id of an organizational unit or an organization */
        recipient: components['parameters']['recipient'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is not shared any more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  updateShare: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
        /** @description Account id, or id of an organizational unit or an organization */
        recipient: components['parameters']['recipient'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateShareRequest'];
      };
    };
    responses: {
      /** @description The share as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortfolioShare'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listIncomingShares: {
    parameters: {
      query?: {
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The shares */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncomingShareList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  acceptShare: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is imported */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  rejectShare: {
    parameters: {
      query?: {
        /** @description `version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched. */
        blastRadius?: components['parameters']['blastRadius'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is not imported any more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  listSpokes: {
    parameters: {
      query?: {
        /** @description Portfolio of the hub to look at alone, also in spokes that it is not shared with; left out, each spoke has those that are shared with it */
        portfolioId?: components['schemas']['AwsId'];
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The spokes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpokeList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  alignSpoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        /** @description Id of a catalog whose hub is this one */
        spoke: components['parameters']['spoke'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AlignSpokeRequest'];
      };
    };
    responses: {
      /** @description What was done, step by step */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alignment'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listTagOptions: {
    parameters: {
      query?: {
        search?: components['parameters']['search'];
        active?: boolean;
        /** @description Reads AWS again instead of answering from the cache. */
        refresh?: components['parameters']['refresh'];
      };
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them, by key and value */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagOptionList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createTagOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTagOptionRequest'];
      };
    };
    responses: {
      /** @description The TagOption */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagOption'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  deleteTagOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        tagOptionId: components['parameters']['tagOptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  updateTagOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        tagOptionId: components['parameters']['tagOptionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateTagOptionRequest'];
      };
    };
    responses: {
      /** @description The TagOption as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagOption'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listTagOptionResources: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        tagOptionId: components['parameters']['tagOptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What it is on */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagOptionResourceList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  associatePortfolioTagOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssociateTagOptionRequest'];
      };
    };
    responses: {
      /** @description It is on it */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  disassociatePortfolioTagOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        portfolioId: components['parameters']['portfolioId'];
        tagOptionId: components['parameters']['tagOptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is off it */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  associateProductTagOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssociateTagOptionRequest'];
      };
    };
    responses: {
      /** @description It is on it */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  disassociateProductTagOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a catalog, as the configuration names it */
        catalog: components['parameters']['catalog'];
        productId: components['parameters']['productId'];
        tagOptionId: components['parameters']['tagOptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is off it */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
}
