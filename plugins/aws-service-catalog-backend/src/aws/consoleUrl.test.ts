import { consoleUrl, type ConsolePage } from './consoleUrl';

const at = { region: 'us-east-1' };

describe('consoleUrl', () => {
  it.each([
    [
      { kind: 'provisioned-product', id: 'pp-1' },
      'https://us-east-1.console.aws.amazon.com/servicecatalog/home?region=us-east-1#provisioned-products/pp-1',
    ],
    [
      { kind: 'stack', arn: 'arn:aws:cloudformation:x:1:stack/SC-1-pp-1/u' },
      'https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/stackinfo?stackId=arn%3Aaws%3Acloudformation%3Ax%3A1%3Astack%2FSC-1-pp-1%2Fu',
    ],
    [
      { kind: 'resource', type: 'AWS::EC2::Instance', physicalId: 'i-1' },
      'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#InstanceDetails:instanceId=i-1',
    ],
    [{ kind: 'resource', type: 'AWS::New::Thing', physicalId: 'x' }, undefined],
  ] as [ConsolePage, string | undefined][])('%j', (page, url) => {
    expect(consoleUrl(at, page)).toBe(url);
  });

  it('goes to the console of the partition', () => {
    expect(
      consoleUrl(
        { region: 'cn-north-1', partition: 'aws-cn' },
        { kind: 'resource', type: 'AWS::S3::Bucket', physicalId: 'b' },
      ),
    ).toBe(
      'https://cn-north-1.console.amazonaws.cn/s3/buckets/b?region=cn-north-1',
    );
  });
});
