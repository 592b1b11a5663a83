import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  Publication,
  PublicationAnswers,
} from 'backstage-plugin-aws-service-catalog-common';
import { eventually, TestSandbox } from 'test-sandbox';
import { PortalProcess } from './PortalProcess';

/** A call of a publication that its backend does not survive. */
export interface KillPoint {
  /** Id of the step that makes the call. */
  step: string;
  operation: string;
  accountId?: string;
}

/** The platform engineer, and a backend that is killed while it publishes and started again on the same database. */
export class KilledPublisher {
  readonly sandbox: TestSandbox;
  readonly #directory: string;
  readonly #route: string;
  #portal: PortalProcess | undefined;

  private constructor(
    sandbox: TestSandbox,
    directory: string,
    catalogRoute: string,
  ) {
    this.sandbox = sandbox;
    this.#directory = directory;
    this.#route = `${catalogRoute}/publications`;
  }

  static async start(catalogRoute: string): Promise<KilledPublisher> {
    const directory = await mkdtemp(path.join(tmpdir(), 'killed-publication-'));
    const publisher = new KilledPublisher(
      await TestSandbox.start(),
      directory,
      catalogRoute,
    );
    await publisher.#startPortal();
    return publisher;
  }

  async stop(): Promise<void> {
    await this.#portal?.kill();
    await this.sandbox.stop();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Publishes without a disturbance. */
  async publish(answers: PublicationAnswers): Promise<void> {
    await this.#ended(await this.#begin(answers));
  }

  /**
   * Publishes, while the backend dies by kill -9 at each of these calls in turn.
   *
   * @param when - `before`: AWS has not carried the call out. `after`: it has, and the backend has not heard of it.
   */
  async publishKilled(
    answers: PublicationAnswers,
    when: 'before' | 'after',
    points: readonly KillPoint[],
  ): Promise<void> {
    let id: string | undefined;
    for (const point of points) {
      await this.#arm(point, when);
      await this.#startPortal();
      id ??= await this.#begin(answers);
      await this.#struck(point);
      await this.#isUnderWay(id, point.step);
      await this.#portal?.kill();
      this.#portal = undefined;
    }
    await this.sandbox.clearFaults();
    await this.#startPortal();
    await this.#ended(id ?? '');
  }

  async #startPortal(): Promise<void> {
    this.#portal ??= await PortalProcess.start(
      this.sandbox,
      path.join(this.#directory, 'db'),
    );
  }

  /** The call gets no answer, and those that are made for it again wait until nobody is there to hear theirs. */
  async #arm(point: KillPoint, when: 'before' | 'after'): Promise<void> {
    const match = matchOf(point);
    await this.sandbox.clearFaults();
    await this.sandbox.clearRequests();
    await this.sandbox.addFault({
      match,
      effect: { type: when === 'before' ? 'drop' : 'lose-answer' },
      times: 1,
    });
    await this.sandbox.addFault({
      match,
      effect: { type: 'latency', ms: 3_600_000 },
      after: 1,
    });
  }

  #struck(point: KillPoint) {
    return eventually(
      () => this.sandbox.requests(matchOf(point)),
      seen => seen.some(({ status }) => status === 0),
    );
  }

  async #begin(answers: PublicationAnswers): Promise<string> {
    const { id } = await this.#request<Publication>('POST', '', answers);
    return id;
  }

  async #isUnderWay(id: string, stepId: string): Promise<void> {
    const { steps } = await this.#look(id);
    const underWay = steps.find(({ state }) => state === 'running');
    if (underWay?.id !== stepId) {
      throw new Error(`Not ${stepId} is under way, but ${underWay?.id}`);
    }
  }

  async #ended(id: string): Promise<void> {
    const publication = await eventually(
      () => this.#look(id),
      ({ state }) => state !== 'running',
    );
    if (publication.state !== 'succeeded') {
      throw new Error(JSON.stringify(publication.steps));
    }
  }

  #look(id: string) {
    return this.#request<Publication>('GET', `/${id}`);
  }

  #request<T>(
    method: 'GET' | 'POST',
    route: string,
    body?: PublicationAnswers,
  ): Promise<T> {
    if (!this.#portal) throw new Error('The portal has been killed');
    return this.#portal.request<T>(method, `${this.#route}${route}`, body, {
      authorization: mockCredentials.user.header('user:default/platform'),
      'Idempotency-Key': `publish-${body?.product.name.replace(/\W/g, '-')}`,
    });
  }
}

function matchOf({ operation, accountId }: KillPoint) {
  return accountId ? { operation, accountId } : { operation };
}
