import type { ImageAliasList } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { listParametersBelow } from '../../aws/ssm/listParametersBelow';
import { refuseListingPage } from './refuseListingPage';

/**
 * The aliases of a Marketplace product in the region of the catalog: those of versions first, newest name first, and
 * `latest`, which moves, last.
 *
 * @throws InvalidFieldError - the id is that of a listing page
 */
export async function listImageAliases(
  session: AwsSession,
  productId: string,
): Promise<ImageAliasList> {
  refuseListingPage(productId);
  const parameters = await listParametersBelow(
    session,
    `/aws/service/marketplace/${productId}`,
  );
  return {
    items: parameters
      .map(({ name, value }) => ({
        version: name.slice(name.lastIndexOf('/') + 1),
        ssmParameter: name,
        imageId: value,
      }))
      .sort(
        (a, b) =>
          Number(a.version === 'latest') - Number(b.version === 'latest') ||
          b.version.localeCompare(a.version, 'en', { numeric: true }),
      ),
  };
}
