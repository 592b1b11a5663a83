import { logLinesOf } from './logLines';

it('puts what the portal and the stack say in one order, newest first', () => {
  const lines = logLinesOf({
    events: [
      { at: '2026-10-05T10:02:11Z', state: 'requested', text: 'requested' },
      { at: '2026-10-05T10:02:11Z', state: 'submitting', text: 'sent' },
      { at: '2026-10-05T10:02:13Z', state: 'in-progress', text: 'accepted' },
    ],
    stackEvents: [
      {
        at: '2026-10-05T12:02:12.500+02:00',
        logicalId: 'Instance',
        type: 'AWS::EC2::Instance',
        status: 'CREATE_IN_PROGRESS',
      },
      {
        at: '2026-10-05T12:02:12.500+02:00',
        logicalId: 'Stack',
        type: 'AWS::CloudFormation::Stack',
        status: 'CREATE_IN_PROGRESS',
      },
    ],
  });
  expect(
    lines.map(line => (line.source === 'portal' ? line.text : line.logicalId)),
  ).toEqual(['accepted', 'Instance', 'Stack', 'sent', 'requested']);
});
