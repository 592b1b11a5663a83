import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import {
  type AwsAccess,
  type AwsService,
  type AwsSession,
  type AwsTarget,
  type RequestKind,
  scopeOfTarget,
} from './AwsAccess';
import { AwsClients, createRequestHandler } from './AwsClients';
import type { RequestBudget } from './RequestBudget';
import { type RoleSession, RoleSessions, principalArnOf } from './RoleSessions';
import { attemptsOf, isSessionOver, translateAwsError } from './errors';
import { anyOf } from './within';

/** Session name of everything that the portal reads. */
export const READER_SESSION_NAME = 'backstage-portal';

// Sessions of people who have not changed anything for a while are dropped first; a new one costs one AssumeRole.
const MAX_SESSIONS = 500;

interface Connection {
  session: RoleSession;
  clients: AwsClients;
}

/** A role session that renews itself. */
class SdkAwsSession implements AwsSession {
  readonly target: AwsTarget;
  readonly sessionName: string;
  readonly principalArn: string;
  readonly #roleSessions: RoleSessions;
  readonly #budget: RequestBudget;
  readonly #requestHandler: NodeHttpHandler;
  readonly #signal?: AbortSignal;
  #connection?: Promise<Connection>;

  constructor(options: {
    target: AwsTarget;
    sessionName: string;
    roleSessions: RoleSessions;
    budget: RequestBudget;
    requestHandler: NodeHttpHandler;
    signal?: AbortSignal;
  }) {
    this.target = options.target;
    this.sessionName = options.sessionName;
    this.principalArn = principalArnOf(options.target, options.sessionName);
    this.#roleSessions = options.roleSessions;
    this.#budget = options.budget;
    this.#requestHandler = options.requestHandler;
    this.#signal = options.signal;
  }

  async run<T>(
    service: AwsService,
    operation: string,
    send: (clients: AwsClients, signal?: AbortSignal) => Promise<T>,
    options?: { kind?: RequestKind; signal?: AbortSignal },
  ): Promise<T> {
    const { accountId, region } = this.target;
    const signal = anyOf(this.#signal, options?.signal);
    await this.#budget.acquire(
      `${accountId}/${region}/${service}`,
      options?.kind ?? 'read',
      signal,
    );
    const connection = await this.#connect();
    let attempts: number;
    try {
      return await send(connection.clients, signal);
    } catch (error) {
      if (!isSessionOver(error)) {
        throw translateAwsError(error, `${service}:${operation}`);
      }
      attempts = attemptsOf(error);
    }
    // AWS has refused the credentials, so this attempt did nothing: the same call may go again under new ones.
    const renewed = await this.#connect(connection);
    try {
      return await send(renewed.clients, signal);
    } catch (error) {
      throw translateAwsError(error, `${service}:${operation}`, attempts - 1);
    }
  }

  async #connect(refused?: Connection): Promise<Connection> {
    const present = this.#connection;
    if (present) {
      const connection = await present;
      if (
        connection !== refused &&
        !this.#roleSessions.isOver(connection.session)
      ) {
        return connection;
      }
      // Somebody else may have renewed it while this call was waiting.
      if (this.#connection !== present) return this.#connect(refused);
    }
    const connecting = this.#start();
    this.#connection = connecting;
    connecting.catch(() => {
      if (this.#connection === connecting) this.#connection = undefined;
    });
    return connecting;
  }

  async #start(): Promise<Connection> {
    const session = await this.#roleSessions.start(
      this.target,
      this.sessionName,
      this.sessionName !== READER_SESSION_NAME,
    );
    const clients = new AwsClients({
      region: this.target.region,
      credentials: session.credentials,
      requestHandler: this.#requestHandler,
    });
    return { session, clients };
  }
}

/** AWS through its SDK. */
export class SdkAwsAccess implements AwsAccess {
  readonly #budget: RequestBudget;
  readonly #requestHandler: NodeHttpHandler;
  readonly #roleSessions: RoleSessions;
  readonly #signal?: AbortSignal;
  // In the order of last use.
  readonly #sessions = new Map<string, AwsSession>();

  constructor(options: {
    baseCredentials: () => Promise<AwsCredentialIdentityProvider>;
    budget: RequestBudget;
    /** Milliseconds for which an answer is waited for. */
    timeout: number;
    /** Ends requests under way, when the backend shuts down. */
    signal?: AbortSignal;
  }) {
    this.#budget = options.budget;
    this.#signal = options.signal;
    this.#requestHandler = createRequestHandler(options.timeout);
    this.#roleSessions = new RoleSessions({
      baseCredentials: options.baseCredentials,
      requestHandler: this.#requestHandler,
    });
  }

  reader(target: AwsTarget): AwsSession {
    return this.#session(target, READER_SESSION_NAME);
  }

  actor(target: AwsTarget, sessionName: string): AwsSession {
    return this.#session(target, sessionName);
  }

  #session(target: AwsTarget, sessionName: string): AwsSession {
    const key = `${scopeOfTarget(target)} ${sessionName}`;
    const session =
      this.#sessions.get(key) ??
      new SdkAwsSession({
        target,
        sessionName,
        roleSessions: this.#roleSessions,
        budget: this.#budget,
        requestHandler: this.#requestHandler,
        signal: this.#signal,
      });
    this.#sessions.delete(key);
    this.#sessions.set(key, session);
    if (this.#sessions.size > MAX_SESSIONS) {
      const [oldest] = this.#sessions.keys();
      this.#sessions.delete(oldest);
    }
    return session;
  }
}
