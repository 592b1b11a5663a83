import type { Zod } from '../../support/Zod';

const parameterValue = (z: Zod) =>
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** Inputs that several actions of a team have. */
export const inputs = {
  team: (z: Zod) =>
    z
      .string()
      .min(1)
      .describe(
        'The team that it is done for: its id, or the entity ref of its group',
      ),
  region: (z: Zod) =>
    z.string().describe("AWS region; left out, the team's first").optional(),
  provisionedProduct: (z: Zod) =>
    z
      .string()
      .min(1)
      .describe('What runs: id (`pp-…`) or name of the provisioned product'),
  parameters: (z: Zod) =>
    z
      .record(parameterValue(z))
      .describe(
        'Values of the parameters of its CloudFormation template, by key. A list parameter takes a list',
      )
      .optional(),
  secretParameters: (z: Zod) =>
    z
      .record(z.string())
      .describe(
        'Values of NoEcho parameters, from template secrets. Those that the field `AwsLaunchParameters` asked for are found without naming them here',
      )
      .optional(),
  tags: (z: Zod) =>
    z
      .record(z.string())
      .describe(
        "AWS tags by key, among them the chosen values of the portfolio's TagOptions",
      )
      .optional(),
  wait: (z: Zod) =>
    z
      .boolean()
      .describe(
        'Wait until it is over (the default). Without, there are no stack outputs',
      )
      .optional(),
  waitMinutes: (z: Zod) =>
    z
      .number()
      .min(1)
      .max(24 * 60)
      .describe(
        'How many minutes to wait, 120 unless said otherwise; then the step fails and the launch goes on',
      )
      .optional(),
};

/** Outputs of the actions that launch, update, terminate or run something. */
export const outputs = {
  launchId: (z: Zod) => z.string().describe('Id of the request in the portal'),
  provisionedProductId: (z: Zod) =>
    z.string().describe('Id of the provisioned product, `pp-…`'),
  status: (z: Zod) =>
    z
      .string()
      .describe(
        'State of the request when the step ended: `succeeded`, or where it stood when nobody waited',
      ),
  portalUrl: (z: Zod) => z.string().describe('Where the portal shows it'),
  consoleUrl: (z: Zod) =>
    z.string().describe('Where the AWS console shows it').optional(),
};

/** The outputs of the stack; only where there is one when the step ends. */
export const stackOutputs = (z: Zod) =>
  z.record(z.string()).describe('Outputs of the CloudFormation stack, by key');
