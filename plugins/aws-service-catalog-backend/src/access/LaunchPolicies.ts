import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import type {
  LaunchPolicy,
  LaunchPolicyRequest,
} from 'backstage-plugin-aws-service-catalog-node';

/** What the installation asks of launches beyond what the plugin itself does. */
export class LaunchPolicies {
  readonly #policies: readonly LaunchPolicy[];
  readonly #logger: LoggerService;

  constructor(policies: readonly LaunchPolicy[], logger: LoggerService) {
    this.#policies = policies;
    this.#logger = logger;
  }

  /** @throws NotAllowedError - a policy refuses, in its own words, or could not decide */
  async requireAllowed(request: LaunchPolicyRequest): Promise<void> {
    for (const policy of this.#policies) {
      const reason = await this.#refusal(policy, request);
      if (reason !== undefined) throw new NotAllowedError(reason);
    }
  }

  async #refusal(
    policy: LaunchPolicy,
    request: LaunchPolicyRequest,
  ): Promise<string | undefined> {
    try {
      const verdict = await policy.check(request);
      return verdict.allowed ? undefined : verdict.reason;
    } catch (error) {
      this.#logger.error(`Policy ${policy.name} failed`, toError(error));
      return `The policy '${policy.name}' of this portal could not be checked, so nothing was launched; try again later`;
    }
  }
}
