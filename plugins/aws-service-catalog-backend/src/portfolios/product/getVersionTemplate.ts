import type { VersionTemplate } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { getObjectText } from '../../aws/s3/getObjectText';
import { s3PlaceOf } from '../../aws/s3/s3Url';
import type { DescribedVersion } from '../../aws/serviceCatalog/describeProvisioningArtifact';
import { whatMayBeSeen } from '../../aws/whatMayBeSeen';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { parseTemplate } from './parseTemplate';
import { readVersion } from './readVersionParameters';

/**
 * The template of a version, as far as the curators' role may read it: its parameters always, its text when it lies on
 * S3 within reach.
 *
 * @throws NotFoundError - there is no such version
 */
export async function getVersionTemplate(
  session: CatalogSession,
  productId: string,
  versionId: string,
): Promise<VersionTemplate> {
  const described = await readVersion(session.reader, { productId, versionId });
  const text = await templateText(session.reader, described);
  const resources = text ? parseTemplate(text)?.Resources ?? {} : {};
  return {
    parameters: described.parameters.map(parameter => ({
      key: parameter.key,
      type: parameter.type,
      default: parameter.defaultValue,
      description: parameter.description,
      noEcho: parameter.noEcho,
      allowedValues: parameter.allowedValues,
      allowedPattern: parameter.allowedPattern,
      minLength: parameter.minLength,
      maxLength: parameter.maxLength,
      minValue: parameter.minValue,
      maxValue: parameter.maxValue,
    })),
    resources: Object.entries(resources).map(([logicalId, resource]) => ({
      logicalId,
      type: String(resource.Type ?? 'unknown'),
    })),
    text,
  };
}

/** Text of a template; `undefined` when AWS does not give it out. */
export async function templateText(
  reader: AwsSession,
  { templateUrl }: Pick<DescribedVersion, 'templateUrl'>,
): Promise<string | undefined> {
  const place = templateUrl && s3PlaceOf(templateUrl);
  return place ? whatMayBeSeen(getObjectText(reader, place)) : undefined;
}
