import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Failure } from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import {
  colleague,
  launchIn,
  runningMachine,
  timelineOf,
} from '../../__testUtils__/provisionedStory';
import { renderPage } from '../../__testUtils__/renderPage';

const failure: Failure = {
  summary: 'The launch role LaunchRole-DL may not ec2:RunInstances.',
  detail: 'You are not authorized to perform: ec2:RunInstances',
  resource: { logicalId: 'Instance', type: 'AWS::EC2::Instance' },
  missingAction: 'ec2:RunInstances',
  awsError: 'UnauthorizedOperation',
  requestId: 'req-1',
  nextSteps: [
    {
      action: 'ask-platform-team',
      text: 'Ask the platform team to allow ec2:RunInstances.',
    },
    { action: 'change-parameter', text: 'Choose another.', parameter: 'VpcId' },
    { action: 'terminate', text: 'Terminate it: it keeps its name.' },
  ],
};

const failed = launchIn('failed', {
  failure,
  recordId: 'rec-8',
  provisionedProductId: 'pp-8',
  endedAt: '2026-11-02T10:01:12.000Z',
});
const inProgress = launchIn('in-progress', {
  recordId: 'rec-8',
  provisionedProductId: 'pp-8',
});
const interrupted = launchIn('interrupted', {
  secretParameters: ['AdminPassword', 'ApiToken'],
});

const apiWith = (timeline: ReturnType<typeof timelineOf>) =>
  new FakeServiceCatalogApi({
    launches: [timeline.launch],
    timelines: [timeline],
  });
const open = (api: FakeServiceCatalogApi) =>
  renderPage(
    api,
    `/launches/${launchIn('requested').id}?team=ai-research&region=us-east-1`,
  );
/** What the page puts on the clipboard; jsdom has none. */
function watchClipboard(): () => string {
  let text = '';
  Object.assign(document, {
    execCommand: () => {
      text = String(window.getSelection());
      return true;
    },
  });
  return () => text;
}
const headings = () =>
  screen.getAllByRole('heading').map(({ textContent }) => textContent);

describe('LaunchPage', () => {
  it('shows where a launch stands, since when, and who asked for it', async () => {
    open(apiWith(timelineOf(inProgress)));
    expect(
      await screen.findByRole('heading', { name: /^Launching/ }),
    ).toBeVisible();
    expect(screen.getByText(/requested by you/)).toBeVisible();
    const track = screen.getByRole('list', { name: 'Progress' });
    expect(within(track).getByText('Creating 1 of 2 resources')).toBeVisible();
    expect(
      within(track)
        .getAllByRole('listitem')
        .filter(item => item.getAttribute('aria-current') === 'step'),
    ).toHaveLength(1);
    expect(
      within(screen.getByRole('list', { name: 'Events' }))
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringContaining('Resource creation Initiated'),
      expect.stringContaining('Accepted by AWS as rec-8'),
      expect.stringContaining('Requested'),
    ]);
    expect(
      screen.getByRole('button', { name: /Open provisioned product/ }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/provisioned/pp-8?team=ai-research&region=us-east-1',
    );
  });

  it('leads on in the region of the launch, whatever region the address names', async () => {
    const elsewhere = { ...failed, region: 'eu-west-1' };
    open(apiWith(timelineOf(elsewhere)));
    const panel = await screen.findByRole('region', { name: failure.summary });
    const leads = [
      ...within(panel).getAllByRole('button', {
        name: /^(Change|Terminate)/,
      }),
      screen.getByRole('button', { name: /Open provisioned product/ }),
      ...screen.getAllByRole('link', { name: 'Provisioned products' }),
    ].map(link => link.getAttribute('href'));
    expect(leads).toEqual([
      expect.stringContaining('/launch?team=ai-research&region=eu-west-1'),
      '/service-catalog/provisioned/pp-8?team=ai-research&region=eu-west-1&terminate=true',
      '/service-catalog/provisioned/pp-8?team=ai-research&region=eu-west-1',
      '/service-catalog/provisioned?team=ai-research&region=eu-west-1',
      '/service-catalog/provisioned?team=ai-research&region=eu-west-1',
    ]);
    expect(
      screen.getByRole('button', { name: /222222222222.*eu-west-1/ }),
    ).toBeVisible();
  });

  it('shows blocks while the launch is on its way', async () => {
    const api = apiWith(timelineOf(inProgress));
    const release = api.hold('getLaunchTimeline');
    open(api);
    expect(
      await screen.findByRole('heading', { name: 'Launch' }),
    ).toBeVisible();
    expect(screen.getByRole('status', { busy: true })).toBeVisible();
    release();
    expect(
      await screen.findByRole('heading', { name: /^Launching/ }),
    ).toBeVisible();
    expect(screen.queryByRole('status', { busy: true })).toBeNull();
  });

  it('says that a launch is not there', async () => {
    open(new FakeServiceCatalogApi());
    expect(await screen.findByText('It is not there')).toBeVisible();
  });

  it('keeps what was known when the portal stops answering, and says so', async () => {
    const api = apiWith(timelineOf(inProgress));
    open(api);
    await screen.findByRole('heading', { name: /^Launching/ });
    api.fail('getLaunchTimeline', new TypeError('Failed to fetch'));
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(
      await screen.findByText(/The portal cannot be reached just now/),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Launching/ })).toBeVisible();
  });

  it('says why the side of AWS is missing', async () => {
    open(apiWith(timelineOf(inProgress, { unavailable: 'Rate exceeded' })));
    expect(
      await screen.findByText(/AWS does not say .*Rate exceeded/),
    ).toBeVisible();
  });

  it('puts the cause of a failure before everything else, then what to do', async () => {
    open(apiWith(timelineOf(failed)));
    await screen.findByRole('heading', { name: failure.summary });
    expect(headings().slice(0, 4)).toEqual([
      'dl-ami-run-8',
      failure.summary,
      'What to do',
      expect.stringMatching(/^Launch failed/),
    ]);
    const panel = screen.getByRole('region', { name: failure.summary });
    expect(
      within(panel).getByRole('button', { name: 'Change VpcId' }),
    ).toHaveAttribute(
      'href',
      `/service-catalog/products/prod-deeplearning1/launch?team=ai-research&region=us-east-1&version=pa-202610&path=lpv2-airesearch1&launch=${failed.id}&parameter=VpcId`,
    );
    expect(
      within(panel).getByRole('button', { name: 'Terminate' }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/provisioned/pp-8?team=ai-research&region=us-east-1&terminate=true',
    );
    expect(within(panel).getByText('platform')).toBeVisible();
    expect(screen.getByText(/Launch failed\. The launch role/)).toHaveAttribute(
      'role',
      'status',
    );
  });

  it('says what to do even when AWS does not say why', async () => {
    open(apiWith(timelineOf({ ...failed, failure: undefined })));
    const panel = await screen.findByRole('region', {
      name: 'AWS says that it failed, but not why.',
    });
    expect(
      within(panel).getByRole('button', { name: 'Copy a report to send' }),
    ).toBeVisible();
  });

  it('copies a report for those who can help', async () => {
    const user = userEvent.setup();
    const copied = watchClipboard();
    open(apiWith(timelineOf(failed)));
    await user.click(
      await screen.findByRole('button', { name: 'Copy a report to send' }),
    );
    expect(await screen.findByText('Report copied')).toBeVisible();
    expect(copied()).toContain('Permission that is missing: ec2:RunInstances');
    expect(copied()).toContain('AWS record: rec-8');
  });

  it('shows on success how to connect', async () => {
    open(
      apiWith(
        timelineOf(
          launchIn('succeeded', { endedAt: '2026-11-02T10:02:00.000Z' }),
          { outputs: runningMachine.outputs },
        ),
      ),
    );
    expect(
      await screen.findByRole('heading', { name: /Connect/ }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /https:\/\/dl\.example\/lab/ }),
    ).toHaveAttribute('href', 'https://dl.example/lab');
    expect(
      screen.getByText('ssh -i alice-key.pem ec2-user@10.0.1.17'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Copy command SshCommand' }),
    ).toBeVisible();
  });

  it('makes no link of an output that is not a web address', async () => {
    open(
      apiWith(
        timelineOf(launchIn('succeeded'), {
          outputs: [
            { key: 'Trick', value: 'data:text/html,trick', kind: 'url' },
          ],
        }),
      ),
    );
    expect(await screen.findByText('data:text/html,trick')).toBeVisible();
    expect(
      screen.queryByRole('link', { name: /trick/ }),
    ).not.toBeInTheDocument();
  });

  it('goes on by itself until the launch is over, then rests', async () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-02T10:01:12.000Z') });
    try {
      const api = apiWith(timelineOf(inProgress));
      open(api);
      expect(
        await screen.findByRole('heading', { name: /^Launching 1:1\d$/ }),
      ).toBeVisible();
      api.world.timelines = [
        timelineOf(
          launchIn('succeeded', { endedAt: '2026-11-02T10:01:15.000Z' }),
        ),
      ];
      await act(() => jest.advanceTimersByTimeAsync(3_000));
      expect(
        await screen.findByRole('heading', { name: 'Ready 1:15' }),
      ).toBeVisible();
      expect(screen.getByText('dl-ami-run-8: Ready')).toBeInTheDocument();
      const readings = api.callsOf('getLaunchTimeline').length;
      await act(() => jest.advanceTimersByTimeAsync(60_000));
      expect(api.callsOf('getLaunchTimeline')).toHaveLength(readings);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('an interrupted launch', () => {
  it('asks for the secret values again and sends them once', async () => {
    const user = userEvent.setup();
    const api = apiWith(timelineOf(interrupted));
    open(api);
    await user.click(
      await screen.findByRole('button', {
        name: 'Enter the secret values again',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Enter the secret values again',
    });
    const password = within(dialog).getByLabelText(/AdminPassword/, {
      selector: 'input',
    });
    expect(password).toHaveFocus();
    expect(password).toHaveAttribute('type', 'password');
    await user.keyboard('correct horse{Enter}');
    expect(await within(dialog).findByText('Type a value')).toBeVisible();
    expect(api.callsOf('resumeLaunch')).toHaveLength(0);

    const release = api.hold('resumeLaunch');
    await user.type(
      within(dialog).getByLabelText(/ApiToken/, { selector: 'input' }),
      't0ken',
    );
    await user.dblClick(
      within(dialog).getByRole('button', { name: 'Send again' }),
    );
    api.world.timelines = [timelineOf(inProgress)];
    release();
    expect(
      await screen.findByRole('heading', { name: /^Launching/ }),
    ).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.callsOf('resumeLaunch').map(args => args.slice(0, 3))).toEqual([
      [
        'ai-research',
        interrupted.id,
        { secrets: { AdminPassword: 'correct horse', ApiToken: 't0ken' } },
      ],
    ]);
  });

  it('stays open and says why when it was not sent', async () => {
    const user = userEvent.setup();
    const launch = launchIn('interrupted', { secretParameters: ['Token'] });
    const api = apiWith(timelineOf(launch));
    api.fail(
      'resumeLaunch',
      await apiError(403, { name: 'NotAllowedError', message: 'Not yours.' }),
    );
    open(api);
    await user.click(
      await screen.findByRole('button', {
        name: 'Enter the secret values again',
      }),
    );
    await user.keyboard('secret{Enter}');
    expect(await screen.findByText('Not yours.')).toBeVisible();
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('asks nobody but the person who knows the values', async () => {
    open(apiWith(timelineOf({ ...interrupted, requestedBy: colleague })));
    expect(
      await screen.findByText(/Only the person who requested it/),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Enter the secret values again' }),
    ).toBeNull();
  });
});
