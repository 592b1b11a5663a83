import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type {
  AwsCredentialIdentity,
  AwsCredentialIdentityProvider,
} from '@aws-sdk/types';
import { isError } from '@backstage/errors';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsTarget } from './AwsAccess';
import { translateAwsError } from './errors';

// One hour is the most that AWS allows when roles are chained, as they are when the backend itself runs under a role.
const SESSION_SECONDS = 3600;

// Long enough for a request that starts now to end under the credentials it started with.
const RENEW_BEFORE_END_MS = 5 * 60_000;

/** Credentials of a role session. */
export interface RoleSession {
  credentials: AwsCredentialIdentity;
  /** When to ask for new ones, in milliseconds of the clock that was given. */
  renewAt: number;
}

/**
 * Starts role sessions. Backstage's credentials manager would name every session `backstage` and keep one per
 * account, so that AWS could not tell two people apart: it gives the base credentials, the rest is done here.
 */
export class RoleSessions {
  readonly #baseCredentials: () => Promise<AwsCredentialIdentityProvider>;
  readonly #requestHandler: NodeHttpHandler;
  readonly #now: () => number;
  readonly #stsOfRegion = new Map<string, Promise<STSClient>>();
  // Roles whose trust policy does not allow sts:SetSourceIdentity.
  readonly #withoutSourceIdentity = new Set<string>();

  constructor(options: {
    baseCredentials: () => Promise<AwsCredentialIdentityProvider>;
    requestHandler: NodeHttpHandler;
    now?: () => number;
  }) {
    this.#baseCredentials = options.baseCredentials;
    this.#requestHandler = options.requestHandler;
    this.#now = options.now ?? Date.now;
  }

  /**
   * Assumes the role. With `asPerson`, the session name also becomes the source identity, which AWS keeps through
   * every further role; a trust policy that does not allow it costs the source identity, not the session.
   */
  async start(
    target: AwsTarget,
    sessionName: string,
    asPerson: boolean,
  ): Promise<RoleSession> {
    const roleArn = roleArnOf(target);
    try {
      if (asPerson && !this.#withoutSourceIdentity.has(roleArn)) {
        try {
          return await this.#assume(target, sessionName, sessionName);
        } catch (error) {
          if (!isRefusal(error)) throw error;
          const session = await this.#assume(target, sessionName);
          this.#withoutSourceIdentity.add(roleArn);
          return session;
        }
      }
      return await this.#assume(target, sessionName);
    } catch (error) {
      throw translateAwsError(error, `sts:AssumeRole of ${roleArn}`);
    }
  }

  isOver(session: RoleSession): boolean {
    return this.#now() >= session.renewAt;
  }

  async #assume(
    target: AwsTarget,
    sessionName: string,
    sourceIdentity?: string,
  ): Promise<RoleSession> {
    const sts = await this.#sts(target.region);
    const startedAt = this.#now();
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: roleArnOf(target),
        RoleSessionName: sessionName,
        SourceIdentity: sourceIdentity,
        ExternalId: target.externalId,
        DurationSeconds: SESSION_SECONDS,
      }),
    );
    if (!Credentials?.AccessKeyId || !Credentials.SecretAccessKey) {
      throw new Error('AssumeRole answered without credentials');
    }
    return {
      credentials: {
        accessKeyId: Credentials.AccessKeyId,
        secretAccessKey: Credentials.SecretAccessKey,
        sessionToken: Credentials.SessionToken,
      },
      // The length of the session is what was asked for. Measuring it on our own clock keeps sessions alive on a
      // machine whose clock differs from AWS's.
      renewAt: startedAt + SESSION_SECONDS * 1000 - RENEW_BEFORE_END_MS,
    };
  }

  #sts(region: string): Promise<STSClient> {
    let client = this.#stsOfRegion.get(region);
    if (!client) {
      client = this.#baseCredentials().then(
        credentials =>
          new STSClient({
            region,
            credentials,
            requestHandler: this.#requestHandler,
            maxAttempts: 3,
          }),
      );
      this.#stsOfRegion.set(region, client);
      client.catch(() => this.#stsOfRegion.delete(region));
    }
    return client;
  }
}

export function roleArnOf(target: AwsTarget): string {
  return `arn:${target.partition ?? 'aws'}:iam::${target.accountId}:role/${
    target.roleName
  }`;
}

/** ARN of the session as AWS records it: the path of the role does not stand in it. */
export function principalArnOf(target: AwsTarget, sessionName: string): string {
  const role = target.roleName.split('/').at(-1);
  return `arn:${target.partition ?? 'aws'}:sts::${
    target.accountId
  }:assumed-role/${role}/${sessionName}`;
}

function isRefusal(error: unknown): boolean {
  return (
    isError(error) &&
    (error.name === 'AccessDenied' || error.name === 'AccessDeniedException')
  );
}
