import { NotAllowedError } from '@backstage/errors';
import type {
  PublicationAnswers,
  PublicationTemplate,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { describeArchitectures } from '../../aws/ec2/describeArchitectures';
import { InvalidFieldError } from '../../invalidField';
import { checkImage } from './checkImage';
import { imageReferenceOf } from './imageReference';
import { imageOf } from './readImage';
import { writeTemplate } from './writeTemplate';

/** The part of the answers that a template is made from. */
export type TemplateAnswers = Pick<
  PublicationAnswers,
  'source' | 'machine' | 'network' | 'template'
> & { product: Pick<PublicationAnswers['product'], 'name'> };

/** The template of the answers: as it was given, as somebody edited it, or as the portal writes it. */
export async function makeTemplate(
  session: AwsSession,
  answers: TemplateAnswers,
): Promise<Pick<PublicationTemplate, 'body' | 'edited' | 'explanations'>> {
  const { source, template } = answers;
  if (source.kind !== 'ami') {
    return { body: source.body ?? '', edited: false, explanations: [] };
  }
  const written = await write(session, answers);
  return template === undefined || template === written.body
    ? { ...written, edited: false }
    : { body: template, edited: true, explanations: [] };
}

async function write(
  session: AwsSession,
  { source, product, machine, network }: TemplateAnswers,
) {
  if (!machine || !network) {
    const field = machine ? 'network' : 'machine';
    throw new InvalidFieldError(
      field,
      `${field} is missing; without it no template can be written`,
    );
  }
  const image = imageReferenceOf(source, session.target.region);
  const found = await imageOf(session, source);
  checkImage(
    found,
    { machine, network },
    await architecturesOf(session, machine.instanceTypes),
  );
  const rootDeviceName =
    machine.rootDeviceName ?? found.rootDeviceName ?? '/dev/xvda';
  const dataDeviceNames = found.volumes
    .map(({ deviceName }) => deviceName)
    .filter(name => name !== rootDeviceName && name !== found.rootDeviceName);
  return writeTemplate({
    product,
    machine,
    network,
    image,
    rootDeviceName,
    dataDeviceNames,
  });
}

async function architecturesOf(
  session: AwsSession,
  instanceTypes: readonly string[],
): Promise<Map<string, readonly string[]>> {
  try {
    return await describeArchitectures(session, instanceTypes);
  } catch (error) {
    if (error instanceof NotAllowedError) return new Map();
    throw error;
  }
}

/** Names of the SSM parameters that a template looks up when a stack is made. */
export function parametersLookedUp(body: string): string[] {
  const dynamic = body.matchAll(/\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}/g);
  const byEc2 = body.matchAll(/['"\s]resolve:ssm:([^:'"\s}]+)/g);
  return [...new Set([...dynamic, ...byEc2].map(([, name]) => name))];
}
