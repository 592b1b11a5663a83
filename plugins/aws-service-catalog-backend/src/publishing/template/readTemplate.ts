import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { summarizeTemplate } from '../../aws/cloudFormation/summarizeTemplate';
import { getObjectText } from '../../aws/s3/getObjectText';
import { s3PlaceOf } from '../../aws/s3/s3Url';
import { type TemplateNeeds, templateNeeds } from './templateNeeds';

/** What a template needs that lies somewhere: CloudFormation may read it where the portal may not. */
export async function needsOfTemplateAt(
  session: AwsSession,
  url: string,
): Promise<TemplateNeeds> {
  const [summary, body] = await Promise.all([
    summarizeTemplate(session, { url }),
    textAt(session, url),
  ]);
  return templateNeeds(summary, body);
}

async function textAt(
  session: AwsSession,
  url: string,
): Promise<string | undefined> {
  const place = s3PlaceOf(url);
  if (!place) return undefined;
  try {
    return await getObjectText(session, place);
  } catch (error) {
    const isUnseen = [InputError, NotAllowedError, NotFoundError].some(
      kind => error instanceof kind,
    );
    if (!isUnseen) throw error;
    return undefined;
  }
}
