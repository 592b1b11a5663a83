import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { announcedBy, killNow } from './processes';

const SANDBOX = path.dirname(
  require.resolve('backstage-aws-sandbox/package.json'),
);

/** A call that the sandbox has seen. */
export interface SeenRequest {
  service: string;
  operation: string;
  accountId: string;
  principalArn?: string;
  status: number;
  errorCode?: string;
}

/** What goes wrong with calls that match. */
export interface SandboxFault {
  match: {
    service?: string;
    operation?: string;
    accountId?: string;
    resourceType?: string;
    logicalId?: string;
  };
  times?: number;
  after?: number;
  effect:
    | { type: 'error'; code: string; message?: string; status?: number }
    | { type: 'throttle'; perSecond: number }
    | { type: 'latency'; ms: number }
    | { type: 'lose-answer' }
    | { type: 'drop' }
    | {
        type: 'fail-resource';
        reason: string;
        on?: 'create' | 'update' | 'delete';
      };
}

/** AWS on loopback, in a process of its own and reached over HTTP only, as in production. */
export class TestSandbox {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#process = child;
  }

  /** Starts a sandbox whose clock only moves when it is told to. */
  static async start(
    options: { story?: string; products?: number; port?: number } = {},
  ): Promise<TestSandbox> {
    const args = [
      '--import',
      'tsx',
      'src/cli.ts',
      '--port',
      String(options.port ?? 0),
      '--story',
      options.story ?? 'ai-research',
      '--clock',
      'manual',
      ...(options.products ? ['--products', String(options.products)] : []),
    ];
    const child = spawn(process.execPath, args, {
      cwd: SANDBOX,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, AWS_ENDPOINT_URL: '' },
    });
    const url = await announcedBy(
      child,
      'The sandbox',
      /AWS sandbox at (http\S+)/,
    );
    return new TestSandbox(url, child);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  async advance(seconds: number): Promise<void> {
    await this.#control('POST', 'clock/advance', { seconds });
  }

  /** Lets time pass until nothing is under way any more. */
  async settle(): Promise<void> {
    await this.#control('POST', 'clock/settle', {});
  }

  async addFault(fault: SandboxFault): Promise<void> {
    await this.#control('POST', 'faults', fault);
  }

  async clearFaults(): Promise<void> {
    await this.#control('DELETE', 'faults');
  }

  async requests(
    filter: { service?: string; operation?: string; accountId?: string } = {},
  ): Promise<SeenRequest[]> {
    const query = new URLSearchParams(filter);
    const { requests } = await this.#control('GET', `requests?${query}`);
    return requests as SeenRequest[];
  }

  async clearRequests(): Promise<void> {
    await this.#control('DELETE', 'requests');
  }

  /** Takes the provisioning engine of an account away: its work waits for somebody who reports. */
  async stopEngine(accountId: string, region = 'us-east-1'): Promise<void> {
    const query = new URLSearchParams({ accountId, region });
    await this.#control('DELETE', `engine?${query}`);
  }

  /** What the provisioning engine of an account is asked to do while none works. */
  async workflows(
    accountId: string,
    region = 'us-east-1',
  ): Promise<{ recordId: string; workflowToken: string }[]> {
    const query = new URLSearchParams({ accountId, region });
    const { workflows } = await this.#control('GET', `engine?${query}`);
    return workflows as Awaited<ReturnType<TestSandbox['workflows']>>;
  }

  /** Credentials of a persona, or of the principal with this ARN. */
  async credentials(principal: string): Promise<{
    accessKeyId: string;
    secretAccessKey: string;
    sessionToken?: string;
  }> {
    const credentials = await this.#control('POST', 'credentials', {
      principal,
    });
    return credentials as Awaited<ReturnType<TestSandbox['credentials']>>;
  }

  async stop(): Promise<void> {
    await killNow(this.#process);
  }

  async #control(
    method: string,
    route: string,
    body?: object,
  ): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.url}/_sandbox/${route}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`The sandbox answered ${response.status}: ${text}`);
    }
    return text ? JSON.parse(text) : {};
  }
}
