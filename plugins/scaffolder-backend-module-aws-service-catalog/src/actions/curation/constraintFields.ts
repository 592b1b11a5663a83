import type { Zod } from '../../support/Zod';

const roleName = /^[\w+=,.@-]+$/;

/** What is asked of a constraint: its type, and the members of that type. */
export const constraintFields = {
  type: (z: Zod) =>
    z
      .enum([
        'LAUNCH',
        'NOTIFICATION',
        'RESOURCE_UPDATE',
        'STACKSET',
        'TEMPLATE',
      ])
      .describe('Type of the constraint, as AWS names it'),
  description: (z: Zod) =>
    z.string().max(100).describe('What the constraint is for').optional(),
  roleArn: (z: Zod) =>
    z
      .string()
      .startsWith('arn:')
      .describe(
        'LAUNCH: ARN of the role that launches run as. Give it or localRoleName',
      )
      .optional(),
  localRoleName: (z: Zod) =>
    z
      .string()
      .max(64)
      .regex(roleName)
      .describe(
        'LAUNCH: name of the role that launches run as, in whatever account they run',
      )
      .optional(),
  notificationArns: (z: Zod) =>
    z
      .array(z.string().startsWith('arn:'))
      .min(1)
      .max(5)
      .describe('NOTIFICATION: ARNs of the SNS topics that are told')
      .optional(),
  tagUpdates: (z: Zod) =>
    z
      .enum(['allowed', 'not-allowed'])
      .describe('RESOURCE_UPDATE: whether tags may change after the launch')
      .optional(),
  stackSet: (z: Zod) =>
    z
      .object({
        accounts: z
          .array(z.string().regex(/^[0-9]{12}$/))
          .min(1)
          .describe('Accounts that each launch creates stacks in'),
        regions: z
          .array(z.string())
          .min(1)
          .describe('Regions that each launch creates stacks in'),
        adminRoleArn: z
          .string()
          .startsWith('arn:')
          .describe('Role that administers the stack set')
          .optional(),
        executionRoleName: z
          .string()
          .max(64)
          .describe('Name of the role that creates the stacks in each account')
          .optional(),
      })
      .describe('STACKSET: where launches create their stacks')
      .optional(),
  rules: (z: Zod) =>
    z
      .record(
        z.object({
          RuleCondition: z
            .record(z.unknown())
            .describe('When the rule applies; left out, always')
            .optional(),
          Assertions: z
            .array(
              z.object({
                Assert: z.record(z.unknown()).describe('What has to hold'),
                AssertDescription: z
                  .string()
                  .describe('What somebody reads whose values break the rule')
                  .optional(),
              }),
            )
            .min(1)
            .describe('All of them have to hold'),
        }),
      )
      .describe(
        'TEMPLATE: rules on the parameters by name, as CloudFormation writes them',
      )
      .optional(),
};
