import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type { TestSandbox } from 'test-sandbox';

const NAME = 'LaunchRole-Admin';

/** What SDK clients of whoever may do everything in an account take. */
export async function accountAdmin(
  sandbox: TestSandbox,
  accountId = '222222222222',
) {
  const clientOf = async (role: string) => ({
    region: 'us-east-1',
    endpoint: sandbox.url,
    credentials: await sandbox.credentials(
      `arn:aws:iam::${accountId}:role/${role}`,
    ),
  });
  await makeRole(
    new IAMClient(await clientOf('PortalCurator')),
    NAME,
    { Action: '*' },
    'ec2.amazonaws.com',
  );
  return clientOf(NAME);
}

interface Allowed {
  Action: string | string[];
  /** Everything if left out. */
  Resource?: string;
  Condition?: Record<string, Record<string, string>>;
}

/** Makes a role that a service may assume. */
export async function makeRole(
  iam: IAMClient,
  RoleName: string,
  allowed: Allowed | Allowed[],
  service = 'servicecatalog.amazonaws.com',
): Promise<string> {
  const { Role } = await iam.send(
    new CreateRoleCommand({
      RoleName,
      AssumeRolePolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: service },
            Action: 'sts:AssumeRole',
          },
        ],
      }),
    }),
  );
  await iam.send(
    new PutRolePolicyCommand({
      RoleName,
      PolicyName: 'Own',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [allowed].flat().map(one => ({
          Effect: 'Allow',
          Resource: '*',
          ...one,
        })),
      }),
    }),
  );
  return Role?.Arn ?? '';
}

/** Makes an instance profile with a role of its own; answers the ARN of the role. */
export async function makeInstanceProfile(
  iam: IAMClient,
  InstanceProfileName: string,
): Promise<string> {
  const RoleName = `${InstanceProfileName}Role`;
  const arn = await makeRole(
    iam,
    RoleName,
    { Action: 'ssm:UpdateInstanceInformation' },
    'ec2.amazonaws.com',
  );
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName }));
  await iam.send(
    new AddRoleToInstanceProfileCommand({ InstanceProfileName, RoleName }),
  );
  return arn;
}
