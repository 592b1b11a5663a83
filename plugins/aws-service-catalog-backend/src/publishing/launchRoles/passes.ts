import type { HandlerPermissions } from '../../aws/cloudFormation/describeResourceType';
import type { PassedRole } from '../template/passedRoles';
import type { TemplateNeeds } from '../template/templateNeeds';
import { PASS_ROLE, actionsOf } from './launchRolePolicy';
import type { TypePermissions } from './ResourceTypeRegistry';

/**
 * The roles that a template hands on when it is launched. Which resource does it may be another than the one that names
 * the role: a group of machines hands on what its launch template names.
 */
export function passesAtLaunch(
  passes: readonly PassedRole[],
  { known, unknown }: TypePermissions,
): PassedRole[] {
  const someMayPass = unknown.length > 0 || [...known.values()].some(mayPass);
  if (!someMayPass) return [];
  return passes.map(pass => {
    const handlers = known.get(pass.neededBy);
    return {
      ...pass,
      certain: pass.certain && (handlers === undefined || mayPass(handlers)),
    };
  });
}

/** Types whose resources may hand on roles that nobody found in the template. */
export function typesWithUnseenPasses(
  { passes = [], passesNoOther = [] }: Partial<TemplateNeeds>,
  { known }: Pick<TypePermissions, 'known'>,
): string[] {
  return [...known]
    .filter(
      ([type, handlers]) =>
        mayPass(handlers) &&
        !passesNoOther.includes(type) &&
        !passes.some(({ neededBy }) => neededBy === type),
    )
    .map(([type]) => type)
    .sort();
}

function mayPass(handlers: HandlerPermissions): boolean {
  return actionsOf(handlers).includes(PASS_ROLE);
}
