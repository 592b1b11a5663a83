import type { GetObjectOutput } from '@aws-sdk/client-s3';
import { AwsError } from '../../core/AwsError';
import type { Ctx } from '../../core/operation';
import { s3Object } from '../servicecatalog/products/s3Object';
import { CLOUDFORMATION } from './actor';
import { validationError } from './template/templateError';

/** How a request names its template. */
export interface TemplateSource {
  TemplateBody?: string;
  TemplateURL?: string;
  UsePreviousTemplate?: boolean;
}

/**
 * The template text of a request; from S3 it is read as the caller.
 *
 * @param previous - template of the stack, where there is one
 * @throws ValidationError when none, two, or an unreadable one is named
 */
export async function templateText(
  ctx: Ctx,
  source: TemplateSource,
  previous?: string,
): Promise<string> {
  const { TemplateBody, TemplateURL, UsePreviousTemplate } = source;
  if (UsePreviousTemplate) {
    if (TemplateBody || TemplateURL) {
      throw validationError(
        'You cannot specify both usePreviousTemplate and Template URL or Template Body',
      );
    }
    if (previous === undefined) {
      throw validationError('No previous template exists for this stack.');
    }
    return previous;
  }
  if ((TemplateBody === undefined) === (TemplateURL === undefined)) {
    throw validationError(
      'Either Template URL or Template Body must be specified.',
    );
  }
  return TemplateBody ?? readTemplateUrl(ctx, TemplateURL ?? '');
}

async function readTemplateUrl(ctx: Ctx, url: string): Promise<string> {
  const object = s3Object(url);
  if (!object) {
    throw validationError(
      'TemplateURL must be a supported URL: the https URL of an Amazon S3 object.',
    );
  }
  try {
    const { Body } = await ctx.call<
      Omit<GetObjectOutput, 'Body'> & { Body: Uint8Array }
    >('s3', 'GetObject', object, { via: CLOUDFORMATION });
    return Buffer.from(Body).toString('utf8');
  } catch (error) {
    if (error instanceof AwsError) {
      throw validationError(
        `S3 error: ${error.message}\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html`,
      );
    }
    throw error;
  }
}
