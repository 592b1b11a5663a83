import { InputError } from '@backstage/errors';
import {
  type LaunchForm,
  type ParameterValues,
  type ServiceCatalogApi,
  type PortalLinks,
  teamIdIn,
} from 'backstage-plugin-aws-service-catalog-common';

/** What an agent says about the launch that it means. */
export interface LaunchChoice {
  team: string;
  region?: string;
  productId: string;
  versionId?: string;
  pathId?: string;
}

/** The launch form of a choice; versions and paths that were left out are chosen by it. */
export function readForm(
  api: ServiceCatalogApi,
  { team, region, productId, versionId, pathId }: LaunchChoice,
): Promise<LaunchForm> {
  return api.getLaunchForm(teamIdIn(team), productId, {
    region,
    version: versionId,
    path: pathId,
  });
}

/** Keys of the parameters whose values are secret (NoEcho). */
export function secretParametersOf({ hints }: LaunchForm): string[] {
  return Object.keys(hints).filter(key => hints[key].noEcho);
}

/** Secret parameters without a default: nothing can be launched without them. */
export function requiredSecretsOf(form: LaunchForm): string[] {
  const { required } = form.schema;
  return secretParametersOf(form).filter(
    key => Array.isArray(required) && required.includes(key),
  );
}

/**
 * What an agent is told goes through its model, its logs and those of its maker, so no secret goes through an agent: not
 * even one that the person has told it.
 *
 * @throws InputError when a value for a secret parameter is there
 */
export function refuseSecrets(
  form: LaunchForm,
  parameters: ParameterValues | undefined,
  page: string,
): void {
  const given = secretParametersOf(form).filter(key =>
    Object.hasOwn(parameters ?? {}, key),
  );
  if (given.length > 0) {
    throw new InputError(
      `Secret values do not go through an agent: leave out ${given.join(
        ', ',
      )}, and consider the value known to others now. Nothing was launched. Ask the person to launch this product in the portal: ${page}`,
    );
  }
}

/** Page of the portal with the launch form of a choice. */
export function formPage(
  links: PortalLinks,
  { team, region, productId }: LaunchChoice,
): string {
  return links.launchForm({ team: teamIdIn(team), region }, productId);
}
