import type { PublicationSource } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { describeImage } from '../../aws/ec2/describeImage';
import type { ImageView } from '../../aws/ec2/ImageView';
import { getParameterValue } from '../../aws/ssm/getParameterValue';
import { imageReferenceOf } from './imageReference';

/**
 * The image that a source names now.
 *
 * @throws NotFoundError, InputError - there is no such parameter, or no such image that the account may use
 */
export async function imageOf(
  session: AwsSession,
  source: PublicationSource,
): Promise<ImageView> {
  const reference = imageReferenceOf(source, session.target.region);
  return describeImage(
    session,
    'imageId' in reference
      ? reference.imageId
      : await getParameterValue(session, reference.ssmParameter),
  );
}
