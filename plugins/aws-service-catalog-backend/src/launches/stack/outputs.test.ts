import { stackArnIn, toOutputs } from './outputs';

const arn = {
  key: 'CloudformationStackARN',
  value: 'arn:aws:cloudformation:us-east-1:1:stack/SC-1-pp-1/u',
};

describe('toOutputs', () => {
  it.each([
    ['JupyterUrl', 'https://10.0.0.1:8888/', 'url'],
    ['Site', 'HTTP://host/path', 'url'],
    ['SshCommand', 'ssh -i key.pem ec2-user@10.0.0.1', 'command'],
    ['StartCommand', './start', 'command'],
    ['Connect', 'aws ssm start-session --target i-1', 'command'],
    ['InstanceId', 'i-1', 'text'],
    ['Note', 'see https://example.org for more', 'text'],
    ['Files', 'ftp://host/path', 'text'],
  ])('%s %s is %s', (key, value, kind) => {
    expect(toOutputs([{ key, value }])).toEqual([{ key, value, kind }]);
  });

  it('takes the ARN of the stack for what it is', () => {
    expect(toOutputs([arn])).toEqual([]);
    expect(stackArnIn([arn])).toBe(arn.value);
    expect(stackArnIn([])).toBe(undefined);
  });
});
