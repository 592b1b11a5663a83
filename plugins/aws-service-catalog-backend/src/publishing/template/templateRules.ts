import type { PublicationTemplate } from 'backstage-plugin-aws-service-catalog-common';

type Problem = PublicationTemplate['problems'][number];

/**
 * What of the portal's rules a template does not keep: warnings for whoever edited it, for there may be reasons.
 *
 * @param body - as text; what is in comments does not count
 */
export function templateRules(body: string): Problem[] {
  const text = body
    .split('\n')
    .filter(line => !/^\s*#/.test(line))
    .join('\n');
  const problems: string[] = [];
  if (/(['"\s:])(0\.0\.0\.0\/0|::\/0)\b/.test(text)) {
    problems.push(
      'A range holds the whole internet (0.0.0.0/0). Name the networks that have to reach the machine.',
    );
  }
  if (/Encrypted['"]?\s*:\s*['"]?false/i.test(text)) {
    problems.push('A disk is not encrypted (Encrypted: false).');
  }
  if (
    text.includes('AWS::EC2::Instance') &&
    !/HttpTokens['"]?\s*:\s*['"]?required/.test(text)
  ) {
    problems.push(
      'Machines do not require IMDSv2 (MetadataOptions with HttpTokens: required).',
    );
  }
  return problems.map(problem => ({ severity: 'warning', text: problem }));
}
