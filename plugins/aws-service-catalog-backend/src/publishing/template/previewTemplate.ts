import { InputError } from '@backstage/errors';
import type {
  PublicationTemplate,
  PublicationTemplateRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import {
  type TemplateSummary,
  summarizeTemplate,
} from '../../aws/cloudFormation/summarizeTemplate';
import { validateTemplate } from '../../aws/cloudFormation/validateTemplate';
import { awsFailureOf } from '../../aws/errors';
import { InvalidFieldError } from '../../invalidField';
import { checkMachine, checkSource } from '../checkAnswers';
import { makeTemplate } from './makeTemplate';
import { templateRules } from './templateRules';

/** Of a template that lies elsewhere. */
const emptyTemplate = { body: '', edited: false, explanations: [] };

/**
 * The template that a publication would store, with what its lines are for and what CloudFormation says of it.
 *
 * @throws InvalidFieldError - names the answer that is missing
 */
export async function previewTemplate(
  session: AwsSession,
  request: PublicationTemplateRequest,
): Promise<PublicationTemplate> {
  const { source } = request;
  checkSource(source);
  if (source.kind === 'adopt') {
    throw new InvalidFieldError(
      'source.kind',
      'source.kind adopt brings its own template; there is none to write',
    );
  }
  if (source.kind === 'ami') checkMachine(request);
  if (source.url) return check(session, { url: source.url }, emptyTemplate);
  const made = await makeTemplate(session, {
    ...request,
    product: { name: request.product?.name ?? 'New product' },
  });
  return check(session, { body: made.body }, made);
}

async function check(
  session: AwsSession,
  template: { body: string } | { url: string },
  made: Pick<PublicationTemplate, 'body' | 'edited' | 'explanations'>,
): Promise<PublicationTemplate> {
  const problems = templateRules(made.body);
  let summary: TemplateSummary = { parameters: [], resourceTypes: [] };
  try {
    if ('body' in template) await validateTemplate(session, template.body);
    summary = await summarizeTemplate(session, template);
  } catch (error) {
    const failure = awsFailureOf(error);
    if (!(error instanceof InputError) || !failure) throw error;
    problems.unshift({ severity: 'error', text: failure.message });
  }
  return { ...made, ...summary, problems };
}
