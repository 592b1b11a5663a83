import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  LaunchOperation,
  ParameterValues,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import type { TeamDefinition } from './TeamDefinition';

/**
 * A launch that someone asks for, as a policy sees it.
 * @public
 */
export interface LaunchPolicyRequest {
  operation: LaunchOperation;
  /** Entity ref of the person. */
  requestedBy: string;
  team: Omit<TeamDefinition, 'externalId'>;
  region: string;
  productId: string;
  /** Left out for a termination. */
  versionId?: string;
  pathId?: string;
  provisionedProductName: string;
  /** Values that were given, without those of NoEcho parameters. */
  parameters: ParameterValues;
  tags: Tag[];
  /** Catalog entity that the launch is made for. */
  entityRef?: string;
}

/**
 * What a policy says. A refusal is shown to the person word for word.
 * @public
 */
export type LaunchPolicyVerdict =
  | { allowed: true }
  | { allowed: false; reason: string };

/**
 * What a launch must satisfy beyond what the plugin itself checks, e.g. a naming rule or a cost center of the team.
 * @public
 */
export interface LaunchPolicy {
  /** Names the policy in logs and audit events. */
  readonly name: string;
  /** Asked before a launch is written or sent. When it throws, the launch is refused. */
  check(request: LaunchPolicyRequest): Promise<LaunchPolicyVerdict>;
}

/**
 * Where a module registers policies of launches. Every one of them has to allow a launch.
 * @public
 */
export interface LaunchPolicyExtensionPoint {
  addLaunchPolicy(policy: LaunchPolicy): void;
}

/**
 * Extension point for policies of launches.
 * @public
 */
export const launchPolicyExtensionPoint =
  createExtensionPoint<LaunchPolicyExtensionPoint>({
    id: 'aws-service-catalog.launch-policy',
  });
