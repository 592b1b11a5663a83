import type { GuardrailReport } from 'backstage-plugin-aws-service-catalog-common';

/** A policy document. */
export type Policy = { Version: '2012-10-17'; Statement: object[] };

type Rule = GuardrailReport['rules'][number];
type State = Rule['state'];

/** A team whose role has policies in one way or another, and what the guardrails are then. */
export interface PolicySetup {
  /** Id of the team and, in capitals, name of its role. */
  id: string;
  what: string;
  accountId?: string;
  inline?: Record<string, Policy>;
  /** Names of policies that AWS manages. */
  managed?: string[];
  /** Name of a policy that AWS manages. */
  boundary?: string;
  /** A policy of the account's own, attached to the role. */
  attached?: { name: string; document: Policy };
  /** A policy of the account's own that is the permissions boundary of the role. */
  bounded?: { name: string; document: Policy };
  marketplace: State;
  imageOwner: State;
  /** Rule on private copies of paid images; in force where the account has none. */
  privateImages?: State;
  endUser?: State;
  answer: GuardrailReport['answer'];
  /** Once the team has done all that it may to take the guardrails off, a paid image starts that did not before. */
  takenOff?: true;
  /** What the reason of the rule on images has to say. */
  says: RegExp;
}

export const SETUP_ACCOUNT = '222222222222';

/** Whose images may be started in it. */
export const OWNERS = ['amazon', SETUP_ACCOUNT];

export const END_USER = 'AWSServiceCatalogEndUserFullAccess';

export const policy = (...Statement: object[]): Policy => ({
  Version: '2012-10-17',
  Statement,
});

export const allowRun = policy({
  Sid: 'Run',
  Effect: 'Allow',
  Action: ['ec2:RunInstances', 'ec2:CreateTags', 'aws-marketplace:*'],
  Resource: '*',
});

export const denyMarketplace = {
  Sid: 'DenyAWSMarketplaceWriteAccess',
  Effect: 'Deny',
  Action: 'aws-marketplace:*',
  Resource: '*',
};

export const denyOwners = (
  operator: string,
  owners: string[],
  resource = 'arn:aws:ec2:*::image/*',
) => ({
  Sid: 'DenyMarketplaceAMIAccess',
  Effect: 'Deny',
  Action: 'ec2:RunInstances',
  Resource: resource,
  Condition: { [operator]: { 'ec2:Owner': owners } },
});
