import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { freePort, startProcess, type Started } from './process';

const sandboxKey = {
  accessKeyId: 'AKIASANDBOXPORTAL001',
  secretAccessKey: 'sandbox-portal-backend-secret-key-0001',
};

/** Region of the story and team that every row works in. */
export const place = {
  accountId: '222222222222',
  region: 'us-east-1',
  team: 'ai-research',
  roleName: 'AIResearchTeam',
  baseKey: sandboxKey,
};

/** The control API of the sandbox. */
export class SandboxControl {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async calls(service: string, operation?: string): Promise<number> {
    const query = new URLSearchParams({
      service,
      ...(operation && { operation }),
    });
    const { requests } = await this.#ask<{ requests: unknown[] }>(
      'GET',
      `requests?${query}`,
    );
    return requests.length;
  }

  async forgetCalls(): Promise<void> {
    await this.#ask('DELETE', 'requests');
  }

  /** Refuses calls of an operation beyond this rate, as an AWS account does. */
  async limitRate(operation: string, perSecond: number): Promise<void> {
    await this.#ask('POST', 'faults', {
      match: { service: 'servicecatalog', operation },
      effect: { type: 'throttle', perSecond },
    });
  }

  /** Lets every answer of a service take this long, as it does over a network. */
  async slowDown(service: string, ms: number): Promise<void> {
    await this.#ask('POST', 'faults', {
      match: { service },
      effect: { type: 'latency', ms },
    });
  }

  async liftLimits(): Promise<void> {
    await this.#ask('DELETE', 'faults');
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.url}/_sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }
}

export async function startSandbox(options: {
  products: number;
}): Promise<{ control: SandboxControl } & Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = await startProcess({
    args: [
      '--import',
      'tsx',
      'src/cli.ts',
      '--port',
      String(port),
      '--story',
      'ai-research',
      '--products',
      String(options.products),
    ],
    cwd: resolvePackagePath('backstage-aws-sandbox'),
    env: {},
    readyUrl: `${url}/_sandbox/health`,
  });
  return { control: new SandboxControl(url), ...started };
}

/** A portal backend with nothing cached, against the sandbox. */
export class Portal {
  readonly #started: Started;
  readonly #folder: string;
  readonly url: string;

  private constructor(url: string, folder: string, started: Started) {
    this.url = url;
    this.#folder = folder;
    this.#started = started;
  }

  /**
   * @param options - `requestsPerSecond`: what the portal may ask of AWS; more than any row needs unless it is the
   * row's point. `entities`: puts what runs into the catalog, again as soon as it has done so; the catalog only takes
   * it in and processes nothing, which is what the row is not about
   */
  static async start(
    aws: { url: string },
    options: { requestsPerSecond?: number; entities?: boolean } = {},
  ): Promise<Portal> {
    const { requestsPerSecond = 1000, entities = false } = options;
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const config = {
      app: { baseUrl: url },
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port },
        database: {
          client: 'better-sqlite3',
          // What is in the catalog is no memory of the backend.
          connection: entities ? { directory: folder } : ':memory:',
        },
      },
      auth: { providers: { bench: {} } },
      permission: { enabled: true },
      catalog: {
        ...(entities && { processingInterval: false }),
        providers: {
          awsServiceCatalog: {
            schedule: {
              frequency: { seconds: 1 },
              timeout: { minutes: 30 },
              initialDelay: { seconds: 0 },
            },
          },
        },
      },
      aws: { mainAccount: { ...sandboxKey, region: place.region } },
      awsServiceCatalog: {
        curators: [],
        reads: { requestsPerSecond },
        teams: [
          {
            group: 'group:default/ai-research',
            accountId: place.accountId,
            regions: [place.region],
            roleName: place.roleName,
          },
        ],
      },
    };
    const configFile = join(folder, 'app-config.json');
    await writeFile(configFile, JSON.stringify(config));
    const started = await startProcess({
      args: [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        entities ? 'src/portal/withEntities.ts' : 'src/portal/index.ts',
        '--config',
        configFile,
      ],
      cwd: resolvePackagePath('bench'),
      env: {
        NODE_ENV: 'development',
        AWS_ENDPOINT_URL: aws.url,
      },
      readyUrl: `${url}/.backstage/health/v1/readiness`,
    });
    return new Portal(url, folder, started);
  }

  async signIn(person: number): Promise<string> {
    const response = await fetch(`${this.url}/api/auth/bench/refresh`, {
      headers: {
        'x-bench-person': String(person),
        'x-requested-with': 'XMLHttpRequest',
      },
    });
    if (!response.ok) throw new Error(`sign-in: ${await response.text()}`);
    const { backstageIdentity } = (await response.json()) as {
      backstageIdentity: { token: string };
    };
    return backstageIdentity.token;
  }

  /** Path below the plugin, as a URL. */
  api(path: string): string {
    return `${this.url}/api/aws-service-catalog/v1/teams/${place.team}${path}`;
  }

  async get(path: string, token: string): Promise<Response> {
    const response = await fetch(this.api(path), {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response;
  }

  get pid(): number {
    return this.#started.pid;
  }

  async stop(): Promise<void> {
    await this.#started.stop();
    await rm(this.#folder, { recursive: true });
  }
}
