import {
  type EngineWorkflowStatus,
  NotifyProvisionProductEngineWorkflowResultCommand,
  NotifyTerminateProvisionedProductEngineWorkflowResultCommand,
  NotifyUpdateProvisionedProductEngineWorkflowResultCommand,
  TerminateProvisionedProductCommand,
  UpdateProvisionedProductCommand,
} from '@aws-sdk/client-service-catalog';
import { openTerraform, type TestTerraform } from '../terraform';
import { NOTHING } from './openStage';
import { type Scenario, trying } from './Scenario';

interface Report {
  WorkflowToken: string;
  RecordId: string;
  Status: EngineWorkflowStatus;
}

type Asked = (stage: TestTerraform) => Promise<Report>;

const tried = trying(() => openTerraform());

const NOT_ASKED: Report = {
  WorkflowToken: 'AAAA',
  RecordId: NOTHING,
  Status: 'SUCCEEDED',
};

/** The report on the one workflow that is under way. */
const reportOn = async ({ sandbox, engine }: TestTerraform) => {
  await sandbox.settle();
  const [[RecordId, { token }]] = Object.entries(engine.workflows);
  return { ...NOT_ASKED, RecordId, WorkflowToken: token };
};

const launching: Asked = async stage => {
  const { productId, versionId } = stage.terraform;
  await stage.launch({
    ProductId: productId,
    ProvisioningArtifactId: versionId,
  });
  return reportOn(stage);
};

const launched = async (stage: TestTerraform) => {
  await stage.curator.send(
    new NotifyProvisionProductEngineWorkflowResultCommand(
      await launching(stage),
    ),
  );
  await stage.sandbox.settle();
  return { ProvisionedProductName: 'my-bucket' };
};

const updating: Asked = async stage => {
  await stage.researcher.send(
    new UpdateProvisionedProductCommand(await launched(stage)),
  );
  return reportOn(stage);
};

const terminating: Asked = async stage => {
  await stage.researcher.send(
    new TerminateProvisionedProductCommand(await launched(stage)),
  );
  return reportOn(stage);
};

const refusals = (
  asked: Asked,
): Record<string, Scenario<TestTerraform, Report>> => ({
  InvalidParametersException: [
    'WorkflowToken is not that of the work',
    async stage => ({ ...(await asked(stage)), WorkflowToken: 'AAAA' }),
  ],
  ResourceNotFoundException: [
    'no engine works on the record, or it has reported',
    NOT_ASKED,
  ],
});

/** Reports of provisioning engines. */
export const engine = [
  tried(NotifyProvisionProductEngineWorkflowResultCommand, {
    success: ['an engine works on the launch', launching],
    errors: refusals(launching),
  }),
  tried(NotifyUpdateProvisionedProductEngineWorkflowResultCommand, {
    success: ['an engine works on the update', updating],
    errors: refusals(updating),
  }),
  tried(NotifyTerminateProvisionedProductEngineWorkflowResultCommand, {
    success: ['an engine works on the termination', terminating],
    errors: refusals(terminating),
  }),
];
