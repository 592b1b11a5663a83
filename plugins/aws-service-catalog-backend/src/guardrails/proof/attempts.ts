import type { PrivateImage } from '../../aws/ec2/describePrivatePaidImages';
import type { AlsoNeeded, Attempt } from './Attempt';

/** Where and as whom attempts are made. */
export interface Place {
  partition: string;
  accountId: string;
  region: string;
  /** ARN of the role. */
  principalArn: string;
}

// Nothing need exist: the simulator judges by ARN and condition keys.
export const ANY_IMAGE = 'ami-0123456789abcdef0';
const ANY_PRODUCT = 'prod-0123456789abc';
// No AWS account; any that is not Amazon's, Marketplace's or the own one.
const ANOTHER_ACCOUNT = '000000000000';

// What policies on costs leave open, most likely: small ones, and one with a GPU.
const INSTANCE_TYPES = ['t3.micro', 't3.medium', 'm5.large', 'g5.xlarge'];

/** Where AWS Marketplace is called, wherever the software is to run. */
const MARKETPLACE_REGION = 'us-east-1';

/**
 * Nobody of the team may buy software. Its region is told because service control policies often ask for it, and of those
 * IAM does not tell which value it lacks.
 */
export function marketplaceAttempts(place: Place): Attempt[] {
  const marketplace = (id: string, title: string, action: string): Attempt => ({
    id,
    title,
    principalArn: place.principalArn,
    action: `aws-marketplace:${action}`,
    resourceArn: '*',
    context: { 'aws:RequestedRegion': MARKETPLACE_REGION },
    expected: 'denied',
  });
  return [
    marketplace('subscribe', 'Subscribe to a Marketplace product', 'Subscribe'),
    marketplace(
      'accept-agreement',
      'Accept the terms of a Marketplace product',
      'AcceptAgreementRequest',
    ),
  ];
}

/**
 * Images of others may not be started; those of Amazon and the account are left alone.
 *
 * @param elsewhere - regions in which a paid image may not be started either
 */
export function imageOwnerAttempts(
  place: Place,
  elsewhere: readonly string[],
): Attempt[] {
  return [
    runImage(place, {
      id: 'run-marketplace-image',
      title: 'Run a paid Marketplace AMI',
      owner: 'aws-marketplace',
      expected: 'denied',
    }),
    ...elsewhere.map(region =>
      runImage(
        { ...place, region },
        {
          id: `run-marketplace-image-${region}`,
          title: `Run a paid Marketplace AMI in ${region}`,
          owner: 'aws-marketplace',
          expected: 'denied',
        },
      ),
    ),
    runImage(place, {
      id: 'run-foreign-image',
      title: 'Run an AMI of another account',
      owner: ANOTHER_ACCOUNT,
      expected: 'denied',
    }),
    runImage(place, {
      id: 'run-shared-image',
      title: 'Run an AMI that another account shares with this one alone',
      owner: ANOTHER_ACCOUNT,
      isPrivate: true,
      expected: 'denied',
    }),
    runImage(place, {
      id: 'run-amazon-image',
      title: 'Run an AMI of Amazon',
      owner: 'amazon',
      expected: 'not-explicitly-denied',
    }),
    runImage(place, {
      id: 'run-own-image',
      title: "Run an AMI of the account's own",
      owner: place.accountId,
      expected: 'not-explicitly-denied',
    }),
  ];
}

/** The same attempts by an IAM user or group, named in their titles. */
export function asPrincipal(
  attempts: readonly Attempt[],
  principalArn: string,
): Attempt[] {
  const [kind, ...path] = principalArn.split(':')[5].split('/');
  const name = path.at(-1);
  return attempts.map(attempt => ({
    ...attempt,
    id: `${attempt.id}-${kind}-${name}`,
    title: `${attempt.title} as the IAM ${kind} ${name}`,
    principalArn,
  }));
}

/** A private copy of a paid image may not be started either. */
export function privateImageAttempt(
  place: Place,
  image: PrivateImage,
): Attempt {
  const attempt = runImage(place, {
    id: `run-private-image-${image.imageId}`,
    title: `Run the private paid AMI ${image.name ?? image.imageId}`,
    owner: place.accountId,
    imageId: image.imageId,
    expected: 'denied',
  });
  for (const { key, value } of image.tags) {
    attempt.context[`aws:ResourceTag/${key}`] = value;
    attempt.context[`ec2:ResourceTag/${key}`] = value;
  }
  return attempt;
}

/** Whether any image of the account's own may be started in a region; for or against it there is no guardrail. */
export function ownImageAttempt(place: Place): Attempt {
  return runImage(place, {
    id: `run-own-image-${place.region}`,
    title: `Run an AMI of the account's own in ${place.region}`,
    owner: place.accountId,
    expected: 'not-explicitly-denied',
  });
}

/**
 * The team may browse, launch and end what it has launched.
 *
 * @param productId - a product that the team is offered, when one is known
 */
export function endUserAttempts(
  place: Place,
  productId = ANY_PRODUCT,
): Attempt[] {
  const { partition, region, accountId, principalArn } = place;
  const catalog = (
    id: string,
    title: string,
    action: string,
    resourceArn: string,
  ): Attempt => ({
    id,
    title,
    principalArn,
    action: `servicecatalog:${action}`,
    resourceArn,
    context: {
      'servicecatalog:userLevel': 'self',
      'servicecatalog:roleLevel': 'self',
      'servicecatalog:accountLevel': 'self',
    },
    expected: 'allowed',
  });
  return [
    catalog('browse', 'Browse products', 'SearchProducts', '*'),
    catalog(
      'provision',
      'Provision a product through Service Catalog',
      'ProvisionProduct',
      `arn:${partition}:catalog:${region}:${accountId}:product/${productId}`,
    ),
    catalog(
      'terminate-own',
      'Terminate what one has launched',
      'TerminateProvisionedProduct',
      '*',
    ),
  ];
}

/** What Service Catalog does with a launch role when somebody launches Marketplace software. */
export function launchRoleAttempt(place: Place, roleName: string): Attempt {
  return runImage(place, {
    id: `launch-role-${roleName}`,
    title: `Run a paid Marketplace AMI through Service Catalog with the launch role ${roleName}`,
    owner: 'aws-marketplace',
    expected: 'not-explicitly-denied',
  });
}

function runImage(
  { partition, accountId, region, principalArn }: Place,
  image: {
    id: string;
    title: string;
    owner: string;
    /** Left out: public, when it is of another account. */
    isPrivate?: boolean;
    imageId?: string;
    expected: Attempt['expected'];
  },
): Attempt {
  const imageId = image.imageId ?? ANY_IMAGE;
  return {
    id: image.id,
    title: image.title,
    principalArn,
    action: 'ec2:RunInstances',
    resourceArn: `arn:${partition}:ec2:${region}::image/${imageId}`,
    // EC2 sends no type of instance for an image, so a condition on it does not say who may use the image.
    context: {
      'ec2:Owner': image.owner,
      'ec2:ImageID': imageId,
      'ec2:ImageType': 'machine',
      'ec2:Public': String(image.owner !== accountId && !image.isPrivate),
      'ec2:RootDeviceType': 'ebs',
      ...regionKeys(region),
    },
    expected: image.expected,
    alsoNeeds: besidesImage({ partition, accountId, region }),
  };
}

/** What an instance is made of besides its image. */
function besidesImage({
  partition,
  accountId,
  region,
}: Pick<Place, 'partition' | 'accountId' | 'region'>): AlsoNeeded[] {
  const own = (resource: string) =>
    `arn:${partition}:ec2:${region}:${accountId}:${resource}/*`;
  return [
    {
      resourceArns: [own('instance')],
      context: { 'ec2:RootDeviceType': 'ebs', ...regionKeys(region) },
      choices: INSTANCE_TYPES.map(type => ({
        'ec2:InstanceType': type,
        'ec2:Tenancy': 'default',
      })),
    },
    {
      resourceArns: [
        own('network-interface'),
        own('security-group'),
        own('subnet'),
        own('volume'),
      ],
      context: regionKeys(region),
      choices: [
        {
          'ec2:AssociatePublicIpAddress': 'false',
          'ec2:Encrypted': 'true',
          'ec2:VolumeType': 'gp3',
        },
      ],
    },
  ];
}

function regionKeys(region: string): Record<string, string> {
  return { 'ec2:Region': region, 'aws:RequestedRegion': region };
}
