import type { PublicationSource } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { describeImage } from '../../aws/ec2/describeImage';
import type { ImageView } from '../../aws/ec2/ImageView';
import { getParameterValue } from '../../aws/ssm/getParameterValue';
import { InvalidFieldError } from '../../invalidField';
import { imageReferenceOf } from './imageReference';

const IMAGE_ID = /^ami-[0-9a-f]{8,17}$/;

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
      : await aliasedImage(session, reference.ssmParameter, source),
  );
}

/** Any parameter of the account can be named, a secret too: what is no id of an image goes to nobody, nor to EC2. */
async function aliasedImage(
  session: AwsSession,
  ssmParameter: string,
  { marketplace }: PublicationSource,
): Promise<string> {
  const value = await getParameterValue(session, ssmParameter);
  if (!IMAGE_ID.test(value)) {
    const field = marketplace ? 'source.marketplace' : 'source.ssmParameter';
    throw new InvalidFieldError(
      field,
      `${field}: ${ssmParameter} is no alias of an image; name a parameter whose value is the id of one`,
    );
  }
  return value;
}
