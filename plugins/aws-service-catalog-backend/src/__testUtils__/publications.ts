import type {
  Launch,
  ProductDetail,
  ProductList,
  Publication,
  PublicationAnswers,
} from 'backstage-plugin-aws-service-catalog-common';
import { eventually } from 'test-sandbox';
import type { LaunchPortal } from './startLaunchPortal';
import type { TestPortal } from './startPortal';

/** Catalog of the AI research team's account, in the sandbox's story. */
export const CATALOG = '/v1/catalogs/ai-research';

export const DEEP_LEARNING_ALIAS =
  '/aws/service/deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-amazon-linux-2023/latest/ami-id';

/** What a researcher answers to a template that the portal wrote. */
export const NETWORK = {
  InstanceType: 't3.large',
  VpcId: 'vpc-0a1b2c3d4e5f60001',
  SubnetId: 'subnet-0a1b2c3d4e5f60001',
};
const SSH = { KeyName: 'researcher-key', AllowedCidr: '10.0.0.0/8' };

/** What the walkthrough publishes, under a name of its own. */
export function deepLearningAnswers(
  name: string,
  overrides: Partial<PublicationAnswers> = {},
): PublicationAnswers {
  return {
    source: { kind: 'ami', ssmParameter: DEEP_LEARNING_ALIAS },
    product: {
      name: `${name} image`,
      owner: 'Platform team',
      description: 'Ready for training and inference',
      supportEmail: 'platform-team@example.com',
    },
    version: { name: '2026.10' },
    machine: { instanceTypes: ['t3.large', 'm5.large'] },
    network: {
      connect: 'ssh',
      allowedCidrs: ['10.0.0.0/8', '172.16.0.0/12'],
      publicIp: false,
    },
    portfolio: {
      create: { name: `${name} portfolio`, providerName: 'Platform team' },
    },
    launchRole: { create: { name: `LaunchRole-${name}`, preset: 'derived' } },
    teams: ['ai-research'],
    ...overrides,
  };
}

/** The platform engineer at the publish wizard. */
export class Publisher {
  readonly #portal: TestPortal;
  readonly #catalog: string;

  constructor(portal: TestPortal, catalog = CATALOG) {
    this.#portal = portal;
    this.#catalog = catalog;
  }

  publish(answers: PublicationAnswers, key = `key-${answers.product.name}`) {
    return this.#portal.post(`${this.#catalog}/publications`, answers, {
      as: 'platform',
      headers: { 'Idempotency-Key': key.replace(/[^A-Za-z0-9_-]/g, '-') },
    });
  }

  post(path: string, body: object, as = 'platform') {
    return this.#portal.post(`${this.#catalog}${path}`, body, { as });
  }

  get(path: string, as = 'platform') {
    return this.#portal.get(`${this.#catalog}${path}`, as);
  }

  /** Publishes and waits until it goes no further. */
  async published(answers: PublicationAnswers): Promise<Publication> {
    const { status, body } = await this.publish(answers);
    if (status !== 202) throw new Error(JSON.stringify(body));
    return this.settled(body.id);
  }

  /** Goes on with a publication that stopped, with answers that correct those it had when it was read. */
  correct({ id, updatedAt }: Publication, answers: PublicationAnswers) {
    return this.post(`/publications/${id}/resumption`, { answers, updatedAt });
  }

  /** Corrects it, and waits until it goes no further. */
  async corrected(
    stopped: Publication,
    answers: PublicationAnswers,
  ): Promise<Publication> {
    const { status, body } = await this.correct(stopped, answers);
    if (status !== 202) throw new Error(JSON.stringify(body));
    return this.settled(stopped.id);
  }

  /** A publication, when nothing carries it on any more. */
  settled(id: string): Promise<Publication> {
    return eventually(
      async (): Promise<Publication> =>
        (await this.get(`/publications/${id}`)).body,
      ({ state }) => state !== 'running' && state !== 'withdrawing',
    );
  }
}

/** How far each step has come, by its id. */
export function statesOf({ steps }: Publication): Record<string, string> {
  return Object.fromEntries(steps.map(({ id, state }) => [id, state]));
}

/** The researcher launches what was published, and waits for the end. */
export async function launchPublished(
  portal: LaunchPortal,
  productName: string,
  parameters: Record<string, string> = { ...NETWORK, ...SSH },
): Promise<Launch> {
  const team = '/v1/teams/ai-research';
  const list = await portal.get(`${team}/products`);
  const product = (list.body as ProductList).items.find(
    ({ name }) => name === productName,
  );
  if (!product) throw new Error(`The team does not see ${productName}`);
  const { body } = await portal.get(`${team}/products/${product.id}`);
  const { versions, launchPaths } = body as ProductDetail;
  const started = await portal.launch({
    productId: product.id,
    versionId: versions[0].id,
    pathId: launchPaths[0].id,
    name: `run-of-${productName.replace(/\W/g, '-')}`,
    parameters,
  });
  if (started.status !== 202) throw new Error(JSON.stringify(started.body));
  await portal.finish();
  return portal.launchOf(started.body.id);
}
