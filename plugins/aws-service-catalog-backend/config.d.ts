import type { HumanDuration } from '@backstage/types';

export interface Config {
  awsServiceCatalog?: {
    /** AWS accounts and regions in which the platform team curates portfolios: hubs, and the spokes they share with. */
    catalogs?: Array<{
      /** Name of the catalog in this configuration and in links. */
      id: string;
      /** AWS account id, 12 digits. */
      accountId: string;
      /** AWS region, e.g. us-east-1. */
      region: string;
      /** Name of the IAM role that curates. */
      roleName: string;
      /** AWS partition, `aws` if left out. */
      partition?: string;
      /**
       * External id that the trust policy of the role asks for.
       * @visibility secret
       */
      externalId?: string;
      /** S3 bucket that templates are published to. */
      templateBucket?: string;
      /** Account, 12 digits, that owns the bucket, when it is not this one: a bucket of anybody else is refused. */
      templateBucketOwner?: string;
      launchRoles?: {
        /**
         * ARN of the managed policy that bounds every launch role the portal creates. Without one, the portal derives
         * no role that may write IAM roles, users or policies.
         */
        permissionsBoundary?: string;
      };
      /** Id of the catalog that shares portfolios with this one; this one is a spoke of it. */
      hub?: string;
    }>;
    /** Refs of the groups that curate, e.g. group:default/platform. People without a team are sent to them. */
    curators?: string[];
    /** Groups that work in an AWS account. Each has a role of its own: to AWS, two teams of one role would be one. */
    teams?: Array<{
      /** Full ref of the group, e.g. group:default/research. */
      group: string;
      /** AWS account id, 12 digits. */
      accountId: string;
      /** AWS regions that the team works in; the first is the default. */
      regions: string[];
      /** Name of the IAM role that the team works through. */
      roleName: string;
      /** AWS partition, `aws` if left out. */
      partition?: string;
      /**
       * External id that the trust policy of the role asks for.
       * @visibility secret
       */
      externalId?: string;
      /** Id of the catalog that the team's products come from. */
      catalog?: string;
    }>;
    /**
     * Lets annotations of Group entities make teams. Off unless it is there: whoever may edit a group in the catalog
     * could otherwise give it any role that the backend may assume.
     */
    annotatedTeams?: {
      /** AWS account ids, 12 digits, that annotations may name. */
      accounts: string[];
      /** Names of IAM roles, with their paths, that annotations may name. Any role of these accounts, if left out. */
      roleNames?: string[];
    };
    /** What all teams run and may launch, as services read it; people never may. */
    inventory?: {
      /**
       * Subjects of the services that may read it: `plugin:<id>`, or `external:<subject>` of an access token of
       * `backend.auth.externalAccess`. Default `plugin:catalog`, for the entity provider.
       */
      readers?: string[];
      /**
       * What of an output that is a web address these services are told, and so everybody who reads the catalog: the
       * address with its path (`full`), only where it begins (`origin`), or nothing (`none`). A path may hold a token.
       * User information, query and fragment are never told. Default `origin`.
       */
      linkOutputs?: 'full' | 'origin' | 'none';
    };
    launches?: {
      /**
       * Refuses launch paths without a LAUNCH constraint: without one, the launch would run with the rights of the
       * team role itself, which guardrails usually deny. Default true.
       */
      requireLaunchRole?: boolean;
      /** How often launches that are under way are looked at. Default 3 seconds. */
      watch?: HumanDuration | string;
      /**
       * How long a launch belongs to the replica that sends it to AWS, and a publication to the one that takes a step
       * of it. If that replica dies, another one goes on after this time. Longer than `send`. Default 90 seconds.
       */
      lease?: HumanDuration | string;
      /** How long a launch is being sent to AWS, with all retries, before it counts as not answered. Default 60 seconds. */
      send?: HumanDuration | string;
      /**
       * How long launches that have ended are kept, with their timelines. Launches under way stay, and so does the
       * newest one of each person. At least 1 day. Default 1 year.
       */
      keep?: HumanDuration | string;
    };
    /** How AWS is read. Its rate limits hold per account, region and service. */
    reads?: {
      /** Requests per second that the portal makes at most. Default 10. */
      requestsPerSecond?: number;
      /** Requests that may go at once after a quiet time. Default half of requestsPerSecond. */
      burst?: number;
      /** How long an answer is not asked for again. Default 1 minute. */
      fresh?: HumanDuration | string;
      /** How long an answer is kept, to be shown while AWS does not answer. Default 24 hours. */
      stale?: HumanDuration | string;
      /** How long an answer of AWS is waited for, of a read or a change. Default 20 seconds. */
      timeout?: HumanDuration | string;
    };
  };
}
