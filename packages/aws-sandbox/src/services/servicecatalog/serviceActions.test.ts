import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  AssociateServiceActionWithProvisioningArtifactCommand,
  BatchAssociateServiceActionWithProvisioningArtifactCommand,
  BatchDisassociateServiceActionFromProvisioningArtifactCommand,
  CreateServiceActionCommand,
  DeleteServiceActionCommand,
  DescribeRecordCommand,
  DescribeServiceActionExecutionParametersCommand,
  ExecuteProvisionedProductServiceActionCommand,
  type ExecuteProvisionedProductServiceActionCommandInput,
  ListProvisioningArtifactsForServiceActionCommand,
  ListServiceActionsForProvisioningArtifactCommand,
  UpdateServiceActionCommand,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../__testUtils__/clientOf';
import { seedImages, seedNetwork } from '../../__testUtils__/openAccount';
import { ALLOW_ALL } from '../../testing/principals';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from '../cloudformation/__testUtils__/machineTemplate';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';

const MAY_NOT_START = {
  Version: '2012-10-17',
  Statement: [
    ...ALLOW_ALL.Statement,
    { Effect: 'Deny', Action: 'ec2:StartInstances', Resource: '*' },
  ],
};

describe('service actions', () => {
  let catalog: TestLaunching;
  let itemId: string;

  beforeEach(async () => {
    catalog = await openLaunching(machineTemplate());
    seedNetwork(catalog.sandbox);
    seedImages(catalog.sandbox);
    const record = await catalog.launched({
      ProvisioningParameters: Object.entries(MACHINE_PARAMETERS).map(
        ([Key, Value]) => ({ Key, Value }),
      ),
    });
    itemId = record.ProvisionedProductId!;
  });

  afterEach(() => catalog.close());

  const define = async (more: Record<string, string> = {}) => {
    const { ServiceActionDetail } = await catalog.curator.send(
      new CreateServiceActionCommand({
        Name: 'Restart',
        DefinitionType: 'SSM_AUTOMATION',
        Definition: {
          Name: 'AWS-RestartEC2Instance',
          Version: '1',
          AssumeRole: 'LAUNCH_ROLE',
          ...more,
        },
        Description: 'Turns it off and on',
      }),
    );
    return ServiceActionDetail!.ServiceActionSummary!.Id!;
  };

  const onVersion = (ServiceActionId: string) => ({
    ServiceActionId,
    ProductId: catalog.productId,
    ProvisioningArtifactId: catalog.versionId,
  });

  const attach = async (more?: Record<string, string>) => {
    const id = await define(more);
    await catalog.curator.send(
      new AssociateServiceActionWithProvisioningArtifactCommand(onVersion(id)),
    );
    return id;
  };

  const execute = (
    ServiceActionId: string,
    more: Partial<ExecuteProvisionedProductServiceActionCommandInput> = {},
    by = catalog.researcher,
  ) =>
    by.send(
      new ExecuteProvisionedProductServiceActionCommand({
        ProvisionedProductId: itemId,
        ServiceActionId,
        ...more,
      }),
    );

  const instance = async () => {
    const ec2 = clientOf(EC2Client, catalog.sandbox, catalog.curatorArn);
    const { Reservations } = await ec2.send(new DescribeInstancesCommand({}));
    const [{ InstanceId, State }] = Reservations![0].Instances!;
    return { id: InstanceId!, state: State?.Name };
  };

  it('restart the instance of a provisioned product as its launch role', async () => {
    const id = await attach();
    const { id: instanceId } = await instance();
    const { ServiceActionParameters } = await catalog.researcher.send(
      new DescribeServiceActionExecutionParametersCommand({
        ProvisionedProductId: itemId,
        ServiceActionId: id,
      }),
    );
    expect(ServiceActionParameters).toEqual([
      { Name: 'InstanceId', Type: 'TARGET', DefaultValues: [instanceId] },
    ]);

    const before = await catalog.item(itemId);
    const { RecordDetail } = await execute(id, { ExecuteToken: 'once' });
    const again = await execute(id, { ExecuteToken: 'once' });
    expect(again.RecordDetail?.RecordId).toBe(RecordDetail?.RecordId);
    expect(RecordDetail).toMatchObject({
      Status: 'CREATED',
      RecordType: 'EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION',
    });
    expect(await catalog.item(itemId)).toMatchObject({
      Status: 'UNDER_CHANGE',
    });
    await catalog.sandbox.advance(4);
    expect(await instance()).toMatchObject({ state: 'stopping' });
    await expect(execute(id)).rejects.toMatchObject({
      name: 'InvalidStateException',
    });

    await catalog.sandbox.settle();
    expect(await instance()).toEqual({ id: instanceId, state: 'running' });
    expect(await catalog.record(RecordDetail?.RecordId)).toMatchObject({
      Status: 'SUCCEEDED',
    });
    expect(await catalog.item(itemId)).toMatchObject({
      Status: 'AVAILABLE',
      LastProvisioningRecordId: (before as Record<string, unknown>)
        .LastProvisioningRecordId,
    });
  });

  it('fail with the permission that the launch role lacks', async () => {
    const weak = catalog.addLaunchRole('Weak', MAY_NOT_START);
    const id = await attach({ AssumeRole: weak });
    const { RecordDetail } = await execute(id);
    await catalog.sandbox.settle();
    const told = await catalog.researcher.send(
      new DescribeRecordCommand({ Id: RecordDetail?.RecordId }),
    );
    expect(told.RecordDetail).toMatchObject({
      Status: 'FAILED',
      RecordErrors: [
        { Description: expect.stringContaining('ec2:StartInstances') },
      ],
    });
    expect(told.RecordOutputs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ OutputKey: 'FailureMessage' }),
      ]),
    );
    expect(await catalog.item(itemId)).toMatchObject({ Status: 'AVAILABLE' });
  });

  it('run as the caller when the definition names no role', async () => {
    const id = await define({ Name: 'AWS-StopEC2Instance' });
    await catalog.curator.send(
      new UpdateServiceActionCommand({
        Id: id,
        Name: 'Stop',
        Definition: { Name: 'AWS-StopEC2Instance', Version: '$DEFAULT' },
      }),
    );
    await catalog.curator.send(
      new AssociateServiceActionWithProvisioningArtifactCommand(onVersion(id)),
    );
    const { RecordDetail } = await execute(id);
    await catalog.sandbox.settle();
    expect(await catalog.record(RecordDetail?.RecordId)).toMatchObject({
      Status: 'FAILED',
      RecordErrors: [
        {
          Description: expect.stringContaining('ssm:StartAutomationExecution'),
        },
      ],
    });
    await execute(id, {}, catalog.curator);
    await catalog.sandbox.settle();
    expect(await instance()).toMatchObject({ state: 'stopped' });
  });

  it.each([
    ['a target elsewhere', { InstanceId: ['i-0aaaaaaaaaaaaaaa1'] }],
    ['an unknown parameter', { Colour: ['red'] }],
    ['no target', { InstanceId: [] }],
  ])('refuse %s', async (_case, Parameters) => {
    const id = await attach();
    await expect(execute(id, { Parameters })).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
  });

  it('refuse others than the owner, and versions without the action', async () => {
    const id = await attach();
    const other = catalog.as(catalog.teamArn, 'somebody-else');
    await expect(execute(id, {}, other)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    await expect(execute(await define())).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: expect.stringContaining('not associated'),
    });
  });

  it('are attached and taken off in batches, each for itself', async () => {
    const id = await attach();
    const second = await define();
    const { FailedServiceActionAssociations: failed } =
      await catalog.curator.send(
        new BatchAssociateServiceActionWithProvisioningArtifactCommand({
          ServiceActionAssociations: [
            onVersion(id),
            onVersion(second),
            onVersion('act-nothing'),
          ],
        }),
      );
    expect(failed).toMatchObject([
      { ServiceActionId: id, ErrorCode: 'DUPLICATE_RESOURCE' },
      { ServiceActionId: 'act-nothing', ErrorCode: 'RESOURCE_NOT_FOUND' },
    ]);
    const { ServiceActionSummaries } = await catalog.researcher.send(
      new ListServiceActionsForProvisioningArtifactCommand({
        ProductId: catalog.productId,
        ProvisioningArtifactId: catalog.versionId,
      }),
    );
    expect(ServiceActionSummaries?.map(({ Id }) => Id)).toEqual([id, second]);
    const { ProvisioningArtifactViews } = await catalog.curator.send(
      new ListProvisioningArtifactsForServiceActionCommand({
        ServiceActionId: second,
      }),
    );
    expect(ProvisioningArtifactViews).toMatchObject([
      { ProvisioningArtifact: { Id: catalog.versionId } },
    ]);

    const remove = new DeleteServiceActionCommand({ Id: second });
    await expect(catalog.curator.send(remove)).rejects.toMatchObject({
      name: 'ResourceInUseException',
    });
    await catalog.curator.send(
      new BatchDisassociateServiceActionFromProvisioningArtifactCommand({
        ServiceActionAssociations: [onVersion(second)],
      }),
    );
    await catalog.curator.send(remove);
  });

  it.each([
    [{ Name: 'AWS-Nothing' }],
    [{ AssumeRole: 'Launch' }],
    [{ Parameters: '{}' }],
    [{ Parameters: '[{"Name":"InstanceId","Type":"ANY"}]' }],
    [{ Parameters: '[{"Name":"Colour","Type":"TARGET"}]' }],
  ])('refuse a definition with %j', async more => {
    await expect(define(more)).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
  });

  it('ask curators for permission of their own', async () => {
    await expect(
      catalog.researcher.send(
        new CreateServiceActionCommand({
          Name: 'Mine',
          DefinitionType: 'SSM_AUTOMATION',
          Definition: { Name: 'AWS-StopEC2Instance', Version: '1' },
        }),
      ),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('servicecatalog:CreateServiceAction'),
    });
  });
});
