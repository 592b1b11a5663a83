import { failureReport, type ReportLabels } from './failureReport';

const labels: ReportLabels = {
  what: 'What failed',
  cause: 'Cause',
  resource: 'Resource',
  missingAction: 'Permission that is missing',
  awsError: 'AWS error',
  requestId: 'Request id',
  account: 'Account and region',
  launch: 'Launch',
  record: 'AWS record',
  provisionedProduct: 'Provisioned product',
  address: 'Page',
};

it('says everything that the platform team will ask for', () => {
  const report = failureReport(
    {
      summary: 'The launch role may not ec2:RunInstances.',
      detail: 'User is not authorized to perform: ec2:RunInstances',
      resource: { logicalId: 'Instance', type: 'AWS::EC2::Instance' },
      missingAction: 'ec2:RunInstances',
      awsError: 'UnauthorizedOperation',
      requestId: 'req-1',
      nextSteps: [],
    },
    {
      accountId: '222222222222',
      region: 'us-east-1',
      launchId: 'launch-1',
      recordId: 'rec-1',
      provisionedProductId: 'pp-1',
      address: 'https://portal/launches/launch-1',
    },
    labels,
  );
  expect(report.split('\n')).toEqual([
    'What failed: The launch role may not ec2:RunInstances.',
    'Cause: User is not authorized to perform: ec2:RunInstances',
    'Resource: Instance (AWS::EC2::Instance)',
    'Permission that is missing: ec2:RunInstances',
    'AWS error: UnauthorizedOperation',
    'Request id: req-1',
    'Account and region: 222222222222, us-east-1',
    'Provisioned product: pp-1',
    'Launch: launch-1',
    'AWS record: rec-1',
    'Page: https://portal/launches/launch-1',
  ]);
});

it('leaves out what is not known', () => {
  expect(
    failureReport(
      { summary: 'It failed.', nextSteps: [] },
      { address: 'https://portal/x' },
      labels,
    ),
  ).toBe('What failed: It failed.\nPage: https://portal/x');
});
