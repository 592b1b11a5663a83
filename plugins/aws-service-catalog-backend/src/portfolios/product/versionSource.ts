import { ConflictError } from '@backstage/errors';
import type {
  CreateVersionRequest,
  VersionSource,
} from 'backstage-plugin-aws-service-catalog-common';
import { putTemplate } from '../../aws/s3/putTemplate';
import type { NewVersion } from '../../aws/serviceCatalog/VersionSource';
import { templateBucketOf } from '../../catalogs/Catalog';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import { type Meanings, inWords } from '../inWords';

/**
 * A version to be, whose template lies where AWS can read it: text is put into the bucket of the catalog first.
 *
 * @param prefix - where the request stands in another one, e.g. `version.`
 * @throws InvalidFieldError - not exactly one source
 * @throws ConflictError - the catalog has no bucket for templates
 */
export async function newVersion(
  session: CatalogSession,
  productType: string,
  request: CreateVersionRequest,
  prefix = '',
): Promise<NewVersion> {
  const { name, description, source, validate = true } = request;
  requireOneSource(source, `${prefix}source`);
  return {
    name,
    description,
    productType,
    validate,
    source: await placed(session, source),
  };
}

/** What AWS's refusals of a template mean. */
export function templateMeanings(source: VersionSource, prefix = ''): Meanings {
  const member = Object.entries(source).find(([, value]) => value)?.[0];
  const field = `${prefix}source.${member}`;
  return {
    InvalidParametersException: {
      field,
      text: 'AWS does not accept the template, or cannot read it with the rights of the portal',
    },
  };
}

function requireOneSource(source: VersionSource, field: string): void {
  const given = Object.values(source).filter(value => value !== undefined);
  if (given.length !== 1) {
    throw new InvalidFieldError(
      field,
      `${field} takes exactly one of template, templateUrl and stackArn`,
    );
  }
}

async function placed(
  session: CatalogSession,
  { template, templateUrl, stackArn }: VersionSource,
): Promise<NewVersion['source']> {
  if (templateUrl) return { templateUrl };
  if (stackArn) return { stackArn };
  const owned = templateBucketOf(session.catalog);
  if (!owned) {
    throw new ConflictError(
      `The catalog '${session.catalog.id}' has no bucket for templates: its configuration needs templateBucket. Until then, give the URL of a template`,
    );
  }
  const { url } = await inWords(
    `put a template into the bucket ${owned.bucket} of account ${owned.bucketOwner}`,
    putTemplate(session.actor(), owned, template ?? ''),
  );
  return { templateUrl: url };
}
