import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  type AssumeRoleCommandOutput,
  STSClient,
} from '@aws-sdk/client-sts';
import { clientOf } from '../../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../../createSandbox';
import type { PrincipalCredentials } from '../../../story/credentialsFor';
import { addRole, addUser, ALLOW_ALL } from '../../../testing/principals';

export const HUB = '111111111111';
export const SPOKE = '222222222222';

type AssumeInput = Partial<AssumeRoleCommandInput> & { RoleArn: string };

/** A hub with a user who may assume any role, and a spoke with a role as a test wants it. */
export interface TestPortal {
  sandbox: Sandbox;
  /** ARN of the user. */
  portal: string;
  /** Makes the role `Team` of the spoke, which may do everything; default: it trusts the user. */
  addTeam(trust?: object, more?: { maxSessionDuration?: number }): string;
  /** Assumes a role, as the user or as whoever else. */
  assume(
    input: AssumeInput,
    as?: string | PrincipalCredentials,
  ): Promise<AssumeRoleCommandOutput>;
  /** The credentials of the session that `assume` makes. */
  session(
    input: AssumeInput,
    as?: string | PrincipalCredentials,
  ): Promise<PrincipalCredentials>;
}

/** A trust policy that lets a principal do all that goes with assuming a role. */
export const trust = (principal: string, more: object = {}) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: principal },
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
      ...more,
    },
  ],
});

const MAY_ASSUME = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
      Resource: 'arn:aws:iam::*:role/*',
    },
  ],
};

export async function openPortal(): Promise<TestPortal> {
  const sandbox = await createSandbox({ clock: 'manual', seed: 11 });
  const portal = addUser(sandbox, {
    accountId: HUB,
    name: 'portal',
    policies: { Assume: MAY_ASSUME },
  });
  const assume: TestPortal['assume'] = (input, as = portal) =>
    clientOf(STSClient, sandbox, as).send(
      new AssumeRoleCommand({ RoleSessionName: 'researcher', ...input }),
    );
  return {
    sandbox,
    portal,
    addTeam: (trustPolicy = trust(portal), more = {}) =>
      addRole(sandbox, {
        accountId: SPOKE,
        name: 'Team',
        policies: { All: ALLOW_ALL },
        trust: trustPolicy,
        ...more,
      }),
    assume,
    session: async (input, as) => {
      const { Credentials: made } = await assume(input, as);
      return {
        accessKeyId: made?.AccessKeyId ?? '',
        secretAccessKey: made?.SecretAccessKey ?? '',
        sessionToken: made?.SessionToken,
      };
    },
  };
}
