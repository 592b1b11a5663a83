import { createHash } from 'node:crypto';
import { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';
import { summarise, type TemplateSummary } from '../../cloudformation/template';
import { cachedTemplate } from '../../cloudformation/template/cachedTemplate';
import { invalidParameters } from '../requests/errors';
import { summaryOfConfiguration } from '../engine/terraformConfiguration';
import { isForEngine } from '../launches/launchType';
import { s3Object } from './s3Object';
import type { ServiceCatalogState, Version } from '../state';

/** A template with where it came from, as a version keeps it. */
export interface TemplateSource {
  text: string;
  info: Record<string, string>;
}

/**
 * Reads the template of a new version as the caller: from S3, or from a stack that runs.
 *
 * @throws InvalidParametersException when it cannot be read or, unless `unchecked`, is not a template
 */
export async function readTemplate(
  ctx: Ctx,
  info: Record<string, string> | undefined,
  unchecked: boolean,
): Promise<TemplateSource> {
  const { LoadTemplateFromURL: url, ImportFromPhysicalId: stackArn } =
    info ?? {};
  if ((url === undefined) === (stackArn === undefined)) {
    throw invalidParameters(
      'Info must hold exactly one of LoadTemplateFromURL and ImportFromPhysicalId.',
    );
  }
  const source: TemplateSource =
    url === undefined
      ? {
          text: await readStackTemplate(ctx, stackArn),
          info: { ImportFromPhysicalId: stackArn },
        }
      : { text: await readS3Template(ctx, url), info: { TemplateUrl: url } };
  if (!unchecked) {
    summaryOf(source.text);
  }
  return source;
}

/** Keeps a template; the same text is kept once. */
export function keepTemplate(state: ServiceCatalogState, text: string): string {
  const id = createHash('sha256').update(text).digest('hex').slice(0, 32);
  state.templates[id] = text;
  return id;
}

/** Template of a version. */
export function templateOf(
  state: ServiceCatalogState,
  version: Version,
): string {
  return state.templates[version.templateId];
}

/** What a version asks for and offers, whether a template or the configuration of an engine. */
export function summaryOfVersion(
  { type }: Version,
  text: string,
): TemplateSummary {
  return isForEngine(type) ? summaryOfConfiguration(text) : summaryOf(text);
}

/**
 * What a template asks for and offers.
 *
 * @throws InvalidParametersException when it is not a CloudFormation template
 */
export function summaryOf(text: string): TemplateSummary {
  try {
    return summarise(cachedTemplate(text));
  } catch (error) {
    if (error instanceof AwsError) {
      throw invalidParameters(
        `Invalid templateBody. Please make sure that your template is valid: ${error.message}`,
      );
    }
    throw error;
  }
}

async function readS3Template(ctx: Ctx, url: string): Promise<string> {
  const object = s3Object(url);
  if (!object) {
    throw invalidParameters(
      `LoadTemplateFromURL must be the https URL of an S3 object; got ${url}.`,
    );
  }
  return reading(url, async () => {
    const { Body } = await ctx.call<{ Body?: string | Uint8Array }>(
      's3',
      'GetObject',
      object,
    );
    return typeof Body === 'string' ? Body : Buffer.from(Body ?? []).toString();
  });
}

async function readStackTemplate(ctx: Ctx, stackArn: string): Promise<string> {
  return reading(stackArn, async () => {
    const { TemplateBody } = await ctx.call<{ TemplateBody?: string }>(
      'cloudformation',
      'GetTemplate',
      { StackName: stackArn },
    );
    return TemplateBody ?? '';
  });
}

async function reading(
  from: string,
  read: () => Promise<string>,
): Promise<string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AwsError) {
      throw invalidParameters(
        `Unable to read the template from ${from}: ${error.message}`,
      );
    }
    throw error;
  }
}
