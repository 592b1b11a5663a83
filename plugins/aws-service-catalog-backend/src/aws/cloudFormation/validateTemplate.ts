import { ValidateTemplateCommand } from '@aws-sdk/client-cloudformation';
import type { AwsSession } from '../AwsAccess';

/** @throws InputError - CloudFormation does not take the template; the cause says why */
export async function validateTemplate(
  session: AwsSession,
  body: string,
): Promise<void> {
  await session.run(
    'cloudformation',
    'ValidateTemplate',
    ({ cloudformation }, abortSignal) =>
      cloudformation.send(new ValidateTemplateCommand({ TemplateBody: body }), {
        abortSignal,
      }),
  );
}
