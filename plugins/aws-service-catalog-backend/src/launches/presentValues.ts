import type { ProvisionedProductRead } from '../aws/readProvisionedProduct';
import type { TeamSession } from '../teams/Teams';
import type { ReadLaunchTerms } from './LaunchTerms';
import type { PresentValues } from './updateOrder';

/**
 * What a provisioned product is now. Where the role may not read the stack, its parameters are those of the version
 * that runs, with values unknown.
 */
export async function presentValues(
  session: TeamSession,
  readTerms: ReadLaunchTerms,
  { item, found, lastGood, parameters }: ProvisionedProductRead,
): Promise<PresentValues> {
  return {
    versionId: item.versionId,
    parameters: parameters
      ? new Map(parameters.map(({ key, value }) => [key, value]))
      : await namesOnly(session, readTerms, {
          productId: item.productId,
          versionId: item.versionId,
          pathId: lastGood?.pathId,
        }),
    tags: (found?.tags ?? []).filter(({ key }) => !key.startsWith('aws:')),
  };
}

const UNKNOWN = '****';

async function namesOnly(
  session: TeamSession,
  readTerms: ReadLaunchTerms,
  choice: Parameters<ReadLaunchTerms>[1],
): Promise<Map<string, string>> {
  const { schema } = await readTerms(session, choice);
  return new Map(Object.keys(schema.properties).map(key => [key, UNKNOWN]));
}
