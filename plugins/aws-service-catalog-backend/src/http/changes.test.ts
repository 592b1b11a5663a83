import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type Launch,
  type Plan,
  provisionedProductTerminatePermission,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';
const LIST = `${TEAM}/provisioned-products`;
const CAPACITY =
  'We currently do not have sufficient g5.xlarge capacity in the Availability Zone you requested.';

describe('changes of provisioned products', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let denied: string | undefined;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    const permissions = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(({ permission }) => ({
          result:
            permission.name === denied
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        })),
    });
    portal = await startLaunchPortal(sandbox, {
      features: [permissions.factory],
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => {
    denied = undefined;
    return sandbox.clearFaults();
  });

  async function versionsOf(launch: Launch): Promise<string[]> {
    const { body } = await portal.get(`${TEAM}/products/${launch.productId}`);
    return body.versions.map(({ id }: { id: string }) => id);
  }

  describe('updated', () => {
    it('keep what is not touched, secrets too', async () => {
      const launch = await portal.running('hub');
      const { body: update } = await portal.change(launch, 'updates', {
        versionId: launch.versionId,
        parameters: { InstanceType: 't3.large' },
      });
      await portal.finish();
      const { body } = await portal.detail(launch);

      expect(update).toMatchObject({
        operation: 'update',
        state: 'in-progress',
        provisionedProductId: launch.provisionedProductId,
      });
      expect((await portal.launchOf(update.id)).state).toBe('succeeded');
      expect(body.parameters).toEqual(
        expect.arrayContaining([
          { key: 'InstanceType', value: 't3.large', secret: false },
          { key: 'AdminPassword', secret: true },
          { key: 'KeyName', value: 'researcher-key', secret: false },
        ]),
      );
      const { body: records } = await portal.get(
        `${LIST}/${launch.provisionedProductId}/records`,
      );
      expect(records.items).toMatchObject([
        { inWords: 'Updated', status: 'SUCCEEDED', launchId: update.id },
        { inWords: 'Launched', status: 'SUCCEEDED', launchId: launch.id },
      ]);
    });

    it('move to another version, and change tags where the path allows it', async () => {
      const newest = await portal.running('ami');
      const [, older] = await versionsOf(newest);
      const launch = await portal.running('ami', { versionId: older });
      const tags = [{ key: 'CostCenter', value: '4712' }];
      const { body: update } = await portal.change(launch, 'updates', {
        versionId: newest.versionId,
        tags,
      });
      await portal.finish();
      const { body } = await portal.detail(launch);

      expect((await portal.launchOf(update.id)).state).toBe('succeeded');
      expect(body).toMatchObject({ versionName: '2026.10' });
      expect(body.tags).toContainEqual({ ...tags[0], auto: false });
      const bucket = await portal.running('bucket');
      const refused = await portal.change(bucket, 'updates', {
        versionId: bucket.versionId,
        tags,
      });
      expect(refused.status).toBe(400);
      expect(refused.body.error).toMatchObject({
        field: 'tags',
        message: expect.stringMatching(/RESOURCE_UPDATE/),
      });
    });

    it('refuse what would be wrong or nothing', async () => {
      const launch = await portal.running('bucket');
      const refusal = async (body: object) => {
        const answer = await portal.change(launch, 'updates', body);
        return [answer.status, answer.body.error?.field];
      };

      expect(
        await refusal({
          versionId: launch.versionId,
          parameters: { RetentionDays: '366' },
        }),
      ).toEqual([400, 'parameters.RetentionDays']);
      expect(await refusal({ versionId: launch.versionId })).toEqual([
        400,
        'parameters',
      ]);
      expect(await refusal({ versionId: 'pa-unknown' })).toEqual([
        404,
        'versionId',
      ]);
      expect(
        await refusal({
          versionId: launch.versionId,
          pathId: 'lpv3-unknown',
        }),
      ).toEqual([404, 'pathId']);
      const unknown = await portal.post(
        `${LIST}/pp-unknown/updates`,
        { versionId: launch.versionId },
        { headers: { 'Idempotency-Key': randomUUID() } },
      );
      expect(unknown.status).toBe(404);
    });

    it('happen once per key', async () => {
      const launch = await portal.running('bucket');
      const body = {
        versionId: launch.versionId,
        parameters: { RetentionDays: '90' },
      };
      const key = randomUUID();
      const first = await portal.change(launch, 'updates', body, { key });
      const again = await portal.change(launch, 'updates', body, { key });
      const other = await portal.change(
        launch,
        'updates',
        { ...body, parameters: { RetentionDays: '91' } },
        { key },
      );

      expect(again.body.id).toBe(first.body.id);
      expect(other.status).toBe(409);
      await portal.finish();
      const { body: records } = await portal.get(
        `${LIST}/${launch.provisionedProductId}/records`,
      );
      expect(records.items).toHaveLength(2);
    });

    it('take one operation at a time', async () => {
      const launch = await portal.running('bucket');
      const body = {
        versionId: launch.versionId,
        parameters: { RetentionDays: '90' },
      };
      const first = await portal.change(launch, 'updates', body);
      const second = await portal.change(launch, 'updates', body);
      const third = await portal.change(launch, 'terminations', {
        confirmName: launch.provisionedProductName,
      });

      expect(first.status).toBe(202);
      expect([second.status, third.status]).toEqual([409, 409]);
      expect(second.body.error.message).toMatch(/Another operation is running/);
      expect((await portal.detail(launch)).body.may).toMatchObject({
        update: false,
        terminate: false,
        why: expect.stringMatching(/Another operation is running/),
      });
      await portal.finish();
      expect((await portal.detail(launch)).body.may.update).toBe(true);
    });

    it('that fail say why and offer the safe ways on', async () => {
      const launch = await portal.running('ami');
      await sandbox.addFault({
        match: { resourceType: 'AWS::EC2::Instance' },
        times: 1,
        effect: { type: 'fail-resource', on: 'update', reason: CAPACITY },
      });
      const { body: update } = await portal.change(launch, 'updates', {
        versionId: launch.versionId,
        parameters: { InstanceType: 'g5.xlarge' },
      });
      await portal.finish();
      const failed = await portal.launchOf(update.id);
      const { body: tainted } = await portal.detail(launch);

      expect(failed).toMatchObject({
        state: 'failed',
        failure: {
          summary:
            'AWS has no machine of this type free in this zone just now.',
          resource: { logicalId: 'Instance', type: 'AWS::EC2::Instance' },
        },
      });
      expect(failed.failure?.nextSteps.map(({ action }) => action)).toEqual([
        'retry',
        'change-parameter',
        'return-to-last-good',
        'terminate',
      ]);
      expect(tainted).toMatchObject({
        status: 'TAINTED',
        tone: 'warning',
        failure: { summary: failed.failure?.summary },
        lastGoodVersion: { id: launch.versionId },
        may: { update: true, terminate: true },
      });

      const back = await portal.change(launch, 'updates', {
        versionId: launch.versionId,
      });
      await portal.finish();
      expect((await portal.launchOf(back.body.id)).state).toBe('succeeded');
      expect((await portal.detail(launch)).body.status).toBe('AVAILABLE');
    });

    it('that cannot even be rolled back can only be terminated', async () => {
      const launch = await portal.running('ami');
      await sandbox.addFault({
        match: { resourceType: 'AWS::EC2::Instance' },
        effect: { type: 'fail-resource', on: 'update', reason: CAPACITY },
      });
      const { body: update } = await portal.change(launch, 'updates', {
        versionId: launch.versionId,
        parameters: { InstanceType: 'g5.xlarge' },
      });
      await portal.finish();
      await sandbox.clearFaults();
      const { failure } = await portal.launchOf(update.id);
      const again = await portal.change(launch, 'updates', {
        versionId: launch.versionId,
      });

      expect(failure?.nextSteps.map(({ action }) => action)).toEqual([
        'retry',
        'change-parameter',
        'terminate',
      ]);
      expect(again.status).toBe(409);
      expect((await portal.detail(launch)).body).toMatchObject({
        tone: 'error',
        may: { update: false, terminate: true },
      });
      const { body: termination } = await portal.change(
        launch,
        'terminations',
        {
          confirmName: launch.provisionedProductName,
        },
      );
      await portal.finish();
      expect((await portal.launchOf(termination.id)).state).toBe('succeeded');
    });
  });

  describe('previewed', () => {
    async function made(launch: Launch, plan: Plan): Promise<Plan> {
      await sandbox.settle();
      const { body } = await portal.get(
        `${LIST}/${launch.provisionedProductId}/plans/${plan.id}`,
      );
      return body;
    }

    it('say what would change, and nothing changes', async () => {
      const launch = await portal.running('bucket');
      const { status, body } = await portal.change(launch, 'plans', {
        versionId: launch.versionId,
        parameters: { RetentionDays: '7' },
      });
      const plan = await made(launch, body);

      expect([status, body.status]).toEqual([202, 'making']);
      expect(plan).toMatchObject({
        status: 'ready',
        changes: [
          {
            action: 'modify',
            logicalId: 'Bucket',
            type: 'AWS::S3::Bucket',
            replacement: 'no',
          },
        ],
      });
      const again = await portal.change(launch, 'plans', {
        versionId: launch.versionId,
        parameters: { RetentionDays: '8' },
      });
      expect(again.status).toBe(202);
      expect(again.body.id).not.toBe(plan.id);
      await made(launch, again.body);
      const path = `${LIST}/${launch.provisionedProductId}/plans/${again.body.id}`;
      expect((await portal.delete(path)).status).toBe(204);
      expect((await portal.get(path)).status).toBe(404);
      expect((await portal.detail(launch)).body.parameters).toContainEqual({
        key: 'RetentionDays',
        value: '30',
        secret: false,
      });
    });

    it('say when nothing would change', async () => {
      const launch = await portal.running('bucket');
      const { body } = await portal.change(launch, 'plans', {
        versionId: launch.versionId,
      });

      expect(await made(launch, body)).toMatchObject({
        status: 'no-changes',
        changes: [],
      });
    });

    it('say when the role may not, so that a page can do without', async () => {
      const launch = await portal.running('bucket');
      await sandbox.addFault({
        match: { operation: 'CreateProvisionedProductPlan' },
        effect: {
          type: 'error',
          code: 'AccessDeniedException',
          message:
            'User: arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher is not authorized to perform: servicecatalog:CreateProvisionedProductPlan',
        },
      });
      const { status, body } = await portal.change(launch, 'plans', {
        versionId: launch.versionId,
        parameters: { RetentionDays: '7' },
      });

      expect(status).toBe(403);
      expect(body.error.message).toMatch(
        /may not preview changes \(servicecatalog:CreateProvisionedProductPlan\)/,
      );
    });

    it('keep back the secret that AWS quotes when it refuses one', async () => {
      const launch = await portal.running('hub');
      const secret = 'another horse battery';
      await sandbox.addFault({
        match: { operation: 'CreateProvisionedProductPlan' },
        times: 1,
        effect: {
          type: 'error',
          code: 'InvalidParametersException',
          message: `Value ${secret} of AdminPassword is wrong`,
          status: 400,
        },
      });
      const { status, text } = await portal.change(launch, 'plans', {
        versionId: launch.versionId,
        parameters: { AdminPassword: secret },
      });

      expect(status).toBe(400);
      expect(text).toContain('Value **** of AdminPassword is wrong');
      expect(text).not.toContain(secret);
    });
  });

  describe('terminated', () => {
    it('go when their name is typed, and only then', async () => {
      const launch = await portal.running('bucket');
      const wrong = await portal.change(launch, 'terminations', {
        confirmName: 'another',
      });
      expect(wrong.status).toBe(400);
      expect(wrong.body.error.field).toBe('confirmName');

      const { body } = await portal.change(launch, 'terminations', {
        confirmName: launch.provisionedProductName,
      });
      await portal.finish();
      expect(await portal.launchOf(body.id)).toMatchObject({
        operation: 'terminate',
        state: 'succeeded',
      });
      expect((await portal.detail(launch)).status).toBe(404);
      expect(portal.notifications.at(-1)?.payload.title).toBe(
        `${launch.provisionedProductName} is terminated`,
      );
    });

    it('are resumed by whoever may terminate only', async () => {
      const launch = await portal.running('bucket');
      const { body } = await portal.change(launch, 'terminations', {
        confirmName: launch.provisionedProductName,
      });
      await portal.finish();
      const resume = () =>
        portal.post(`${TEAM}/launches/${body.id}/resumption`, { secrets: {} });
      expect((await resume()).status).toBe(409);
      denied = provisionedProductTerminatePermission.name;
      const { status, body: answer } = await resume();
      expect(status).toBe(403);
      expect(answer.error.message).toContain(denied);
    });

    it('of somebody else are refused by AWS, in words', async () => {
      const launch = await portal.running('bucket');
      const { body } = await portal.change(
        launch,
        'terminations',
        { confirmName: launch.provisionedProductName },
        { as: 'researcher-2' },
      );

      expect(body).toMatchObject({
        state: 'failed',
        failure: {
          missingAction: 'servicecatalog:TerminateProvisionedProduct',
          awsError: 'AccessDeniedException',
        },
      });
      expect((await portal.detail(launch)).body.status).toBe('AVAILABLE');
    });

    it('that cannot be deleted say what is in the way', async () => {
      const launch = await portal.running('bucket');
      await sandbox.addFault({
        match: { resourceType: 'AWS::S3::Bucket' },
        effect: {
          type: 'fail-resource',
          on: 'delete',
          reason: 'The bucket you tried to delete is not empty',
        },
      });
      const { body } = await portal.change(launch, 'terminations', {
        confirmName: launch.provisionedProductName,
      });
      await portal.finish();

      expect(await portal.launchOf(body.id)).toMatchObject({
        state: 'failed',
        failure: {
          summary: 'The bucket still holds objects, so AWS does not delete it.',
        },
      });
      expect((await portal.detail(launch)).body.tone).toBe('warning');
    });
  });
});
