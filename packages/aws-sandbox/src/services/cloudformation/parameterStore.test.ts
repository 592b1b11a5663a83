import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { PutParameterCommand } from '@aws-sdk/client-ssm';
import { IMAGES } from '../../__testUtils__/openAccount';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from './__testUtils__/machineTemplate';
import { openStacks, type TestStacks } from './__testUtils__/openStacks';

describe('Parameter Store in templates', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  const ALIAS = '/images/approved';

  beforeEach(() =>
    stacks.ssm.send(
      new PutParameterCommand({
        Name: ALIAS,
        Type: 'String',
        Value: IMAGES.marketplace,
      }),
    ),
  );

  const imageOf = async () => {
    const { Instance } = await stacks.physicalIds();
    const { Reservations = [] } = await stacks.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [Instance] }),
    );
    return Reservations[0].Instances?.[0].ImageId;
  };

  it('reads an SSM parameter type, and shows what it read', async () => {
    const template = machineTemplate({
      instance: { ImageId: { Ref: 'Image' } },
    });
    const stack = await stacks.create(
      {
        ...template,
        Parameters: {
          ...template.Parameters,
          Image: {
            Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
            Default: ALIAS,
          },
        },
      },
      MACHINE_PARAMETERS,
    );
    expect(stack.Parameters).toContainEqual({
      ParameterKey: 'Image',
      ParameterValue: ALIAS,
      ResolvedValue: IMAGES.marketplace,
    });
    expect(await imageOf()).toBe(IMAGES.marketplace);
  });

  it.each([
    ['a dynamic reference', `{{resolve:ssm:${ALIAS}}}`],
    ['a dynamic reference to a version', `{{resolve:ssm:${ALIAS}:1}}`],
    ["EC2's own reference", `resolve:ssm:${ALIAS}`],
  ])('resolves %s', async (_, imageId) => {
    await stacks.create(machineTemplate({ imageId }), MACHINE_PARAMETERS);
    expect(await imageOf()).toBe(IMAGES.marketplace);
  });

  it('refuses a parameter that is not there', async () => {
    await expect(
      stacks.create({
        Parameters: {
          P: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/none' },
        },
        Resources: { Data: { Type: 'AWS::S3::Bucket' } },
      }),
    ).rejects.toThrow(
      'Unable to fetch parameters [/none] from parameter store for this account.',
    );
  });
});
