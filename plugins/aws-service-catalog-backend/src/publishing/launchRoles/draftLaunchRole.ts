import type {
  LaunchRoleDraft,
  LaunchRolePreset,
} from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError } from '../../invalidField';
import type { CatalogPlace } from '../CatalogPlace';
import type { PassedRole } from '../template/passedRoles';
import type { TemplateNeeds } from '../template/templateNeeds';
import {
  PASS_ROLE,
  type PolicyDocument,
  TRUST_POLICY,
  derivedPolicy,
  escalatingActions,
  walkthroughPolicy,
} from './launchRolePolicy';
import { passesAtLaunch, typesWithUnseenPasses } from './passes';
import type { ResourceTypeRegistry } from './ResourceTypeRegistry';
import { rolesOf } from './rolesOf';
import { UnderivableRoleError } from './UnderivableRoleError';

/** Characters that IAM takes for all inline policies of a role; white space does not count. */
const MAX_POLICY_SIZE = 10_240;

/**
 * Drafts the policies of a launch role for a template.
 *
 * @throws InvalidFieldError - nothing can be derived from it
 * @throws UnderivableRoleError - what would be derived needs a permissions boundary, and the catalog has none
 */
export async function draftLaunchRole(
  registry: ResourceTypeRegistry,
  place: Pick<CatalogPlace, 'reader' | 'scope' | 'catalog'>,
  { preset, needs }: { preset: LaunchRolePreset; needs: TemplateNeeds },
): Promise<LaunchRoleDraft & { policy: PolicyDocument }> {
  if (preset === 'walkthrough') {
    return {
      trustPolicy: TRUST_POLICY,
      policy: walkthroughPolicy(),
      notes: [
        'The policy of the AWS walkthrough without catalog-user:*, which is no action of AWS any more.',
        'ssm:GetParameters is added: without it a template that names its image by an SSM parameter cannot be launched.',
        'It is broad: it may run any image that the account is subscribed to. A derived policy grants less of what is not needed.',
      ],
    };
  }
  if (needs.unread === 'everything') {
    throw new InvalidFieldError(
      'preset',
      'AWS does not tell the template of this product, so no policy can be derived from it; choose a role of your own',
    );
  }
  const types = await registry.permissionsOf(
    { session: place.reader, scope: place.scope },
    needs.resourceTypes,
  );
  const { known, unknown } = types;
  const { partition = 'aws' } = place.reader.target;
  const passes = await rolesOf(
    place.reader,
    passesAtLaunch(needs.passes ?? [], types),
  );
  const unseen = typesWithUnseenPasses(needs, types);
  const policy = derivedPolicy([...known.values()], partition, passes);
  const { permissionsBoundary } = place.catalog;
  if (!permissionsBoundary) refuseEscalation(policy, passes);
  const size = JSON.stringify(policy).replace(/\s/g, '').length;
  return {
    trustPolicy: TRUST_POLICY,
    policy,
    notes: [
      'The registry names every action that a resource type may need, so the policy holds more than one template uses.',
      ...(unknown.length > 0
        ? [
            `The registry names no permissions for ${unknown.join(
              ', ',
            )}. Add what they need by hand.`,
          ]
        : []),
      ...(unseen.length > 0
        ? [
            `iam:PassRole is left out for ${unseen.join(
              ', ',
            )}: the text does not show which roles they pass on, if any. Add it by hand.`,
          ]
        : []),
      ...(passes.some(({ roleArn }) => !roleArn)
        ? [
            'iam:PassRole holds for every role that the service may use, for the template does not fix which. Narrow it.',
          ]
        : []),
      ...(permissionsBoundary
        ? [`The permissions boundary ${permissionsBoundary} limits the role.`]
        : []),
      ...(size > MAX_POLICY_SIZE
        ? [
            `The policy has ${size} characters, and IAM takes ${MAX_POLICY_SIZE}. Use wildcards, or managed policies.`,
          ]
        : []),
    ],
  };
}

/**
 * What lets whoever launches give itself more rights is derived only within a permissions boundary.
 *
 * @throws UnderivableRoleError
 */
function refuseEscalation(
  policy: PolicyDocument,
  passes: readonly PassedRole[],
): void {
  const escalating = escalatingActions(policy);
  if (escalating.length > 0) {
    throw new UnderivableRoleError(
      `What this template needs would let whoever launches it give itself more rights (${escalating
        .slice(0, 3)
        .join(
          ', ',
        )}), and the catalog has no launchRoles.permissionsBoundary that bounds the role`,
      `Choose a role of your own, or have launchRoles.permissionsBoundary set for the catalog`,
    );
  }
  const open = passes.filter(({ roleArn }) => !roleArn);
  if (open.length === 0) return;
  const profiles = open.flatMap(({ profile }) => profile ?? []);
  const types = [...new Set(open.map(({ neededBy }) => neededBy))].join(', ');
  throw new UnderivableRoleError(
    `A derived role would need ${PASS_ROLE} on every role, so whoever launches could hand on one with more rights: ${
      profiles.length === open.length
        ? `no role is found in the instance profile ${profiles.join(', ')}`
        : `the template does not fix which role ${types} hands on`
    }, and the catalog has no launchRoles.permissionsBoundary that bounds the role`,
    `Fix the instance profile or role in the template by name, choose a role of your own, or have launchRoles.permissionsBoundary set for the catalog`,
  );
}
