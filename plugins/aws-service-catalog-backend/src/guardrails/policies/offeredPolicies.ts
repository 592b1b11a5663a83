import type {
  ApplicableGuardrail,
  GuardrailPolicy,
} from 'backstage-plugin-aws-service-catalog-common';

/** What an offered policy depends on. */
export interface PolicyFacts {
  partition: string;
  accountId: string;
  /** Private images that are billed as Marketplace software. */
  privateImageIds: readonly string[];
}

const NAME: Record<Exclude<ApplicableGuardrail, 'end-user-policy'>, string> = {
  'marketplace-deny': 'ServiceCatalogGuardrail-Marketplace',
  'image-owner-deny': 'ServiceCatalogGuardrail-ImageOwner',
  'private-image-deny': 'ServiceCatalogGuardrail-PrivateImages',
};

const END_USER_POLICY = 'AWSServiceCatalogEndUserFullAccess';

/** ARN of the managed policy that lets people use Service Catalog. */
export function endUserPolicyArn(partition: string): string {
  return `arn:${partition}:iam::aws:policy/${END_USER_POLICY}`;
}

/** What the portal puts on a role for a guardrail, with what it corrects of the policy that AWS published. */
export function offeredPolicy(
  rule: ApplicableGuardrail,
  facts: PolicyFacts,
): GuardrailPolicy {
  switch (rule) {
    case 'marketplace-deny':
      return inline(NAME[rule], marketplaceDeny(), {
        original: marketplaceDeny(),
        explanation: [
          'Denies every action of AWS Marketplace, so that the team neither subscribes to software nor accepts terms by itself.',
          'It covers looking around in Marketplace too, and metering: never put it on the role of an instance.',
        ],
      });
    case 'image-owner-deny':
      return inline(NAME[rule], imageOwnerDeny(facts), {
        original: originalImageOwner(),
        explanation: [
          'Denies starting instances of images that belong neither to Amazon nor to the account, Marketplace images among them.',
          'The original uses ForAnyValue:StringNotEquals. ec2:Owner has one value; with a set operator the statement does not match, and so does not deny, when the key is missing. StringNotEquals denies then.',
          "The original lists 'self', which is an argument of DescribeImages and no value of ec2:Owner: it never matches anything. The account id does what was meant.",
          'The original lists 898082745236, the account of the Deep Learning images; they carry the alias amazon, which is listed.',
          'The original writes the partition aws into the resource; this one names the partition of the account.',
        ],
      });
    case 'private-image-deny':
      return inline(NAME[rule], privateImageDeny(facts), {
        original: originalPrivateImage(),
        explanation: [
          'A private copy of a Marketplace image belongs to the account, so the deny by owner does not catch it, yet it bills like the product.',
          'The original names one image by hand; this one names every image of the account that carries a Marketplace product code today. Apply it again when there are more.',
        ],
      });
    default:
      return {
        kind: 'managed-policy',
        name: endUserPolicyArn(facts.partition),
        explanation: [
          'Managed by AWS: browse and launch what portfolios offer, and manage what one has launched oneself.',
        ],
      };
  }
}

function inline(
  name: string,
  document: object,
  { original, explanation }: { original: object; explanation: string[] },
): GuardrailPolicy {
  return {
    kind: 'inline-policy',
    name,
    document: text(document),
    original: text(original),
    explanation,
  };
}

function text(document: object): string {
  return JSON.stringify(document, undefined, 2);
}

function policy(...statements: object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

function marketplaceDeny(): object {
  return policy({
    Sid: 'DenyAWSMarketplaceWriteAccess',
    Effect: 'Deny',
    Action: ['aws-marketplace:*'],
    Resource: '*',
  });
}

function imageOwnerDeny({ partition, accountId }: PolicyFacts): object {
  return policy({
    Sid: 'DenyMarketplaceAMIAccess',
    Effect: 'Deny',
    Action: ['ec2:RunInstances'],
    Resource: `arn:${partition}:ec2:*::image/*`,
    Condition: { StringNotEquals: { 'ec2:Owner': ['amazon', accountId] } },
  });
}

function privateImageDeny({ partition, privateImageIds }: PolicyFacts): object {
  return policy({
    Sid: 'DenyPrivateAMIAccess',
    Effect: 'Deny',
    Action: ['ec2:RunInstances'],
    Resource: [...privateImageIds]
      .sort()
      .map(id => `arn:${partition}:ec2:*::image/${id}`),
  });
}

function originalImageOwner(): object {
  return policy({
    Sid: 'DenyMarketplaceAMIAccess',
    Effect: 'Deny',
    Action: ['ec2:RunInstances'],
    Resource: 'arn:aws:ec2:*::image/ami-*',
    Condition: {
      'ForAnyValue:StringNotEquals': {
        'ec2:Owner': [
          'amazon',
          'self',
          '898082745236',
          'Update_Your_Account_ID_here',
        ],
      },
    },
  });
}

function originalPrivateImage(): object {
  return policy({
    Sid: 'DenyPrivateAMIAccess',
    Effect: 'Deny',
    Action: ['ec2:RunInstances'],
    Resource: 'arn:aws:ec2:*::image/Update_Your_AMI_ID_Here',
  });
}
