import type { Sandbox } from '../createSandbox';
import type { PrincipalCredentials } from '../story/credentialsFor';

/** What every SDK client takes. */
interface ClientConfig {
  endpoint: string;
  region: string;
  credentials: PrincipalCredentials;
  maxAttempts: number;
}

/** Makes an SDK client that calls the sandbox as a principal, without retries. */
export function clientOf<C>(
  Client: new (config: ClientConfig) => C,
  sandbox: Sandbox,
  as: string | PrincipalCredentials,
  options: { sessionName?: string; region?: string } = {},
): C {
  return new Client({
    endpoint: sandbox.url,
    region: options.region ?? 'us-east-1',
    credentials: typeof as === 'string' ? sandbox.credentials(as, options) : as,
    maxAttempts: 1,
  });
}
