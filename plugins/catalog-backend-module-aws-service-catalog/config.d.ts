import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /** What teams run in AWS Service Catalog, as Resource entities. */
      awsServiceCatalog?: {
        /**
         * How often AWS is read. What is launched through the portal is in the catalog at once, whatever stands here.
         * Default every 5 minutes, for 30 minutes at most.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Makes a Template entity of every product that is approved for a team, which opens the launch form in Create.
         * The permission policy has to show them to their team only, see the README. Default false.
         */
        templates?: boolean;
      };
    };
  };
}
