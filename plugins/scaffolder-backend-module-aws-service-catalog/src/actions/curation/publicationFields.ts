import type { Zod } from '../../support/Zod';

/** The answers that the portal's wizard asks for, as inputs of a template. */
export const publicationFields = {
  imageId: (z: Zod) =>
    z
      .string()
      .regex(/^ami-[0-9a-f]{8,17}$/)
      .describe(
        'Id of the image. Give exactly one of imageId, ssmParameter, marketplace and adopt',
      )
      .optional(),
  ssmParameter: (z: Zod) =>
    z
      .string()
      .describe(
        'Name of an SSM parameter whose value is the id of the image; it is looked up anew at each launch',
      )
      .optional(),
  marketplace: (z: Zod) =>
    z
      .object({
        productId: z
          .string()
          .describe(
            'Id of the product in AWS Marketplace, `prod-…` or a UUID; not the `prodview-…` of a listing page',
          ),
        version: z
          .string()
          .describe(
            'Title of the version, as its alias has it; `latest` moves',
          ),
      })
      .describe('Image of a subscribed Marketplace product, by its alias')
      .optional(),
  adopt: (z: Zod) =>
    z
      .string()
      .describe(
        'Id of a product that was copied in from the AWS Marketplace console',
      )
      .optional(),
  product: (z: Zod) =>
    z
      .object({
        name: z.string().min(1).max(100).describe('Name of the product'),
        owner: z.string().min(1).max(50).describe('Who answers for it'),
        description: z.string().max(1000).describe('What it is for').optional(),
        supportDescription: z
          .string()
          .max(1000)
          .describe('How support works')
          .optional(),
        supportEmail: z
          .string()
          .max(254)
          .describe('Where to write for support')
          .optional(),
        supportUrl: z
          .string()
          .max(2000)
          .describe('Where support is found')
          .optional(),
      })
      .describe('What users read of the product'),
  version: (z: Zod) =>
    z
      .string()
      .regex(/^[A-Za-z0-9._-]+$/)
      .max(100)
      .describe('Name of the version'),
  versionDescription: (z: Zod) =>
    z.string().max(1000).describe('What is in this version').optional(),
  instanceTypes: (z: Zod) =>
    z
      .array(z.string())
      .min(1)
      .describe(
        'The only instance types that users may choose; the first is the default. Needed unless a product is adopted',
      )
      .optional(),
  volumeSize: (z: Zod) =>
    z
      .number()
      .int()
      .min(1)
      .max(16384)
      .describe('GiB of the root volume; left out, as the image has it')
      .optional(),
  connect: (z: Zod) =>
    z
      .enum(['session-manager', 'ssh'])
      .describe(
        'How users get in. `ssh` needs allowedCidrs, `session-manager` needs instanceProfile; left out, `ssh` with allowedCidrs, else `session-manager`',
      )
      .optional(),
  allowedCidrs: (z: Zod) =>
    z
      .array(z.string())
      .min(1)
      .describe('IPv4 ranges that may reach port 22, /8 or narrower')
      .optional(),
  instanceProfile: (z: Zod) =>
    z
      .string()
      .describe(
        'Name of the instance profile that lets the machine talk to AWS Systems Manager',
      )
      .optional(),
  publicIp: (z: Zod) =>
    z.boolean().describe('Gives the machine a public address').optional(),
  vpcId: (z: Zod) =>
    z.string().describe('The only VPC; left out, users choose').optional(),
  subnetIds: (z: Zod) =>
    z
      .array(z.string())
      .min(1)
      .describe('The only subnets; left out, users choose')
      .optional(),
  template: (z: Zod) =>
    z
      .string()
      .describe(
        'CloudFormation template to publish in place of the one that the portal writes',
      )
      .optional(),
  portfolio: (z: Zod) =>
    z
      .string()
      .min(1)
      .max(100)
      .describe(
        'Portfolio to put the product in, by id or exact name; created when there is none of this name',
      ),
  portfolioProvider: (z: Zod) =>
    z
      .string()
      .max(50)
      .describe(
        'Who answers for the portfolio when it is created; left out, the owner of the product',
      )
      .optional(),
  portfolioDescription: (z: Zod) =>
    z
      .string()
      .max(2000)
      .describe('What the portfolio holds, when it is created')
      .optional(),
  launchRole: (z: Zod) =>
    z
      .string()
      .min(1)
      .max(300)
      .describe(
        'Role that launches run as, by ARN or name; created when there is none of this name',
      ),
  launchRolePreset: (z: Zod) =>
    z
      .enum(['derived', 'walkthrough'])
      .describe(
        'Policy of the launch role when it is created. `derived`: what the template needs. `walkthrough`: the broad policy of the AWS walkthrough',
      )
      .default('derived')
      .optional(),
  teams: (z: Zod) =>
    z
      .array(z.string().min(1))
      .describe(
        'Teams that get access, each by its id or the ref of its group',
      ),
  spokes: (z: Zod) =>
    z
      .array(z.string())
      .describe(
        'Ids of catalogs to share the portfolio with; each names this catalog as its hub',
      )
      .optional(),
  agreementConfirmed: (z: Zod) =>
    z
      .boolean()
      .describe(
        'Procurement has confirmed the AWS Marketplace agreement, where AWS does not let the portal see it',
      )
      .optional(),
};
