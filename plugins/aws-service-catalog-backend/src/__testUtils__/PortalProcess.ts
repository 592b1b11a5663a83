import { type ChildProcess, spawn } from 'node:child_process';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { announcedBy, killNow, type TestSandbox } from 'test-sandbox';

/** A portal in a process of its own, which a test may kill. */
export class PortalProcess {
  readonly #child: ChildProcess;
  readonly #url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.#url = url;
  }

  /** Starts a portal on the database in this file, or goes on with it. */
  static async start(
    sandbox: TestSandbox,
    databaseFile: string,
  ): Promise<PortalProcess> {
    const program = resolvePackagePath(
      'backstage-plugin-aws-service-catalog-backend',
      'src/__testUtils__/runPortal.ts',
    );
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', program, sandbox.url, databaseFile],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const port = await announcedBy(
      child,
      'The portal',
      /^portal on port (\d+)$/,
    );
    return new PortalProcess(
      child,
      `http://127.0.0.1:${port}/api/aws-service-catalog`,
    );
  }

  /** Makes a request as the researcher of the story. */
  async request<T>(
    method: 'GET' | 'POST',
    route: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<T> {
    const response = await fetch(`${this.#url}${route}`, {
      method,
      headers: {
        authorization: mockCredentials.user.header('user:default/researcher'),
        'content-type': 'application/json',
        ...headers,
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(
        `${method} ${route} answered ${response.status}: ${text}`,
      );
    }
    return JSON.parse(text);
  }

  /** Ends it at once, without a chance to tidy up, as `kill -9` does. */
  async kill(): Promise<void> {
    await killNow(this.#child);
  }
}
