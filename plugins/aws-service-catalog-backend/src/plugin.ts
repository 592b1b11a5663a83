import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  type LaunchPolicy,
  type TeamProvider,
  launchPolicyExtensionPoint,
  serviceCatalogServiceRef,
  teamProviderExtensionPoint,
} from 'backstage-plugin-aws-service-catalog-node';
import { LaunchPolicies } from './access/LaunchPolicies';
import { registerResourceTypes } from './access/registerResourceTypes';
import { actionsRegistryServiceRef } from './actions/actionsRegistry';
import { registerActions } from './actions/registerActions';
import { ReadCache } from './aws/ReadCache';
import { TokenBucketBudget } from './aws/RequestBudget';
import { SdkAwsAccess } from './aws/SdkAwsAccess';
import { createCatalogs } from './catalogs/Catalogs';
import { stillCurates } from './catalogs/stillCurates';
import { readConfig } from './config';
import { createGuardrails } from './guardrails/createGuardrails';
import { createCatalogRoutes } from './http/catalogs.routes';
import { createRouter } from './http/createRouter';
import { createCurationRoutes } from './http/curation.routes';
import { createGuardrailRoutes } from './http/guardrails.routes';
import { createInstanceRoutes } from './http/instances.routes';
import { createInventoryRoutes } from './http/inventory.routes';
import { createLaunchRoleRoutes } from './http/launchRoles.routes';
import { createOwnerRoutes } from './http/owners.routes';
import { createPublicationRoutes } from './http/publications.routes';
import { createTeamWorkRoutes } from './http/teamWork.routes';
import { createInventory } from './inventory/Inventory';
import { notifyOfLaunches } from './launches/announceLaunches';
import { announcements } from './launches/announcements';
import { auditLaunches } from './launches/auditLaunches';
import { createLaunches } from './launches/createLaunches';
import { DatabaseLaunchStore } from './launches/DatabaseLaunchStore';
import { problemNowIn } from './launches/requireOperable';
import { scheduleLaunches } from './launches/scheduleLaunches';
import { createCuration } from './portfolios/createCuration';
import { ProductReads } from './products/ProductReads';
import { createProducts } from './products/Products';
import { CountedProducts } from './provisioned/CountedProducts';
import { createProvisioned } from './provisioned/createProvisioned';
import { ProvisionedProductReads } from './provisioned/ProvisionedProductReads';
import { auditPublications } from './publishing/auditPublications';
import { createPublishing } from './publishing/createPublishing';
import { DatabasePublicationStore } from './publishing/DatabasePublicationStore';
import { schedulePublications } from './publishing/schedulePublications';
import { groupsOfPerson } from './teams/groupsOfPerson';
import { createPeople } from './teams/Person';
import { CatalogTeamDirectory } from './teams/TeamDirectory';
import { createTeams } from './teams/Teams';

/**
 * Self-service for AWS Service Catalog: the HTTP API under `/api/aws-service-catalog`.
 * @public
 */
export const awsServiceCatalogPlugin = createBackendPlugin({
  pluginId: 'aws-service-catalog',
  register(env) {
    const teamProviders: TeamProvider[] = [];
    env.registerExtensionPoint(teamProviderExtensionPoint, {
      addTeamProvider: provider => teamProviders.push(provider),
    });

    const launchPolicies: LaunchPolicy[] = [];
    env.registerExtensionPoint(launchPolicyExtensionPoint, {
      addLaunchPolicy: policy => launchPolicies.push(policy),
    });

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        cache: coreServices.cache,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        service: serviceCatalogServiceRef,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({
        actionsRegistry,
        auditor,
        auth,
        cache,
        catalog,
        config: rootConfig,
        database,
        events,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        notifications,
        permissions,
        permissionsRegistry,
        scheduler,
        service,
        signals,
        userInfo,
      }) {
        const config = readConfig(rootConfig);
        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());

        const credentialsManager =
          DefaultAwsCredentialsManager.fromConfig(rootConfig);
        const aws = new SdkAwsAccess({
          baseCredentials: async () => {
            const { sdkCredentialProvider } =
              await credentialsManager.getCredentialProvider();
            return sdkCredentialProvider;
          },
          budget: new TokenBucketBudget(config.reads.rate),
          timeout: config.reads.timeout,
          signal: shutdown.signal,
        });
        const readCache = new ReadCache({ cache, logger });
        const directory = new CatalogTeamDirectory({
          configured: config.teams,
          annotated: config.annotatedTeams,
          reserved: config.catalogs,
          providers: teamProviders,
          catalog,
          auth,
          logger,
        });
        const people = createPeople({ auth, userInfo });
        const teams = createTeams({ directory, people, permissions, aws });
        const catalogs = createCatalogs({
          catalogs: config.catalogs,
          curators: config.curators,
          people,
          permissions,
          aws,
        });
        registerResourceTypes(permissionsRegistry, { directory, catalogs });
        const provisionedReads = new ProvisionedProductReads(
          readCache,
          config.reads,
        );
        const store = await DatabaseLaunchStore.create(database);
        const products = createProducts({
          cache: readCache,
          policy: config.reads,
          rules: config.launches,
          provisioned: provisionedReads,
          running: new CountedProducts(provisionedReads),
          problemNow: problemNowIn(store),
        });
        const groupsOf = groupsOfPerson({ catalog, auth });
        const launches = createLaunches({
          store,
          aws,
          teams,
          cache: readCache,
          terms: products.formCore,
          groupsOf,
          isNameListed: (session, name) =>
            provisionedReads.isListed(session, name),
          ...announcements({
            signals,
            events,
            teams,
            catalogs,
            outdated: scope => provisionedReads.changed(scope),
            cache: readCache,
            logger,
          }),
          directory,
          notify: notifyOfLaunches(notifications),
          policies: new LaunchPolicies(launchPolicies, logger),
          audit: auditLaunches(auditor, logger),
          leaseMs: config.launches.lease,
          sendMs: config.launches.send,
          logger,
        });
        await scheduleLaunches(scheduler, launches, {
          ...config.launches,
          logger,
        });
        const productReads = new ProductReads(readCache, config.reads);
        const provisioned = createProvisioned({
          reads: provisionedReads,
          products: productReads,
          launches: launches.store,
          teams,
        });
        const curation = createCuration({
          aws,
          cache: readCache,
          kept: { cache, logger },
          policy: config.reads,
          catalogs,
          directory,
          outdated: products.outdated,
          rules: config.launches,
          groupsOf,
          peopleOf: names => store.peopleBySessionName(names),
        });
        const guardrails = createGuardrails({
          aws,
          cache: readCache,
          policy: config.reads,
          people,
          teams,
          catalogs,
          directory,
          notifications,
          peopleOf: names => store.peopleBySessionName(names),
          changed: where => curation.visibility.changed(where),
          logger,
        });
        const publishing = createPublishing({
          store: await DatabasePublicationStore.create(database),
          aws,
          cache: readCache,
          catalogs,
          teamById: id => teams.byId(id),
          audit: auditPublications(auditor, logger),
          stillCurates: stillCurates({
            curators: config.curators,
            groupsOf,
            catalog,
            auth,
          }),
          changed: where => curation.visibility.changed(where),
          leaseMs: config.launches.lease,
          signal: shutdown.signal,
          logger,
        });
        await schedulePublications(scheduler, {
          ...publishing,
          everyMs: config.launches.watch,
          now: () => new Date(),
        });

        httpRouter.use(
          createRouter({
            auditor,
            // A request passes every router before its own: what a thousand researchers ask for stands first.
            routes: [
              ...createTeamWorkRoutes({
                httpAuth,
                people,
                teams,
                curators: config.curators,
                products,
                launches,
                provisioned,
              }),
              createCatalogRoutes({ httpAuth, people, catalogs }),
              createGuardrailRoutes({ httpAuth, catalogs, guardrails }),
              createInstanceRoutes({ httpAuth, catalogs, guardrails }),
              ...createCurationRoutes({ httpAuth, catalogs, teams, curation }),
              createOwnerRoutes({ httpAuth, catalogs, launches }),
              createPublicationRoutes({ httpAuth, catalogs, publishing }),
              createLaunchRoleRoutes({ httpAuth, catalogs, publishing }),
              createInventoryRoutes({
                httpAuth,
                readers: config.inventoryReaders,
                inventory: createInventory({
                  aws,
                  directory,
                  launches: store,
                  products: productReads,
                  linkOutputs: config.linkOutputs,
                }),
              }),
            ],
          }),
        );
        registerActions({
          registry: actionsRegistry,
          service,
          appUrl: config.appUrl,
        });
      },
    });
  },
});
