import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiError } from '../../__testUtils__/apiError';
import {
  FakeCatalogsApi,
  spokeCatalog,
} from '../../__testUtils__/FakeCatalogsApi';
import {
  FakeGuardrailsApi,
  imagesGuarded,
  runPaid,
  rstudioTrial,
} from '../../__testUtils__/FakeGuardrailsApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { catalogsApiRef, guardrailsApiRef } from '../../api';

const ADDRESS = '/catalogs/ai-research/guardrails';

function open(
  guardrails = new FakeGuardrailsApi(),
  { address = ADDRESS, catalogs = new FakeCatalogsApi(), curator = true } = {},
) {
  renderPage(
    new FakeServiceCatalogApi({
      teams: { ...storyTeams, person: { ...storyTeams.person, curator } },
    }),
    address,
    [
      [guardrailsApiRef, guardrails.api],
      [catalogsApiRef, catalogs],
    ],
  );
  return guardrails;
}
const rule = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('GuardrailsPage', () => {
  it('answers the question in one sentence, and each rule with its proof', async () => {
    open();
    expect(
      await screen.findByText(
        /^Members of AI Research can start Marketplace software only through Service Catalog: No$/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/it works directly too: subscribe/)).toBeVisible();

    const images = await rule('Nobody starts Marketplace AMIs directly');
    expect(images.getByText('In force')).toBeVisible();
    expect(images.getByText('Tried as AIResearchTeam')).toBeVisible();
    expect(
      within(
        images.getByRole('list', { name: 'Tried as AIResearchTeam' }),
      ).getByRole('listitem'),
    ).toHaveTextContent(
      'Run a paid Marketplace AMI → denied (as wanted) Denied by policy MarketplaceGuardrail, statement DenyMarketplaceAMIAccess.',
    );

    const subscriptions = await rule(
      'Nobody subscribes to Marketplace software directly',
    );
    expect(subscriptions.getByText('Missing')).toBeVisible();
    expect(
      within(
        subscriptions.getByRole('list', { name: 'Tried as AIResearchTeam' }),
      ).getByRole('listitem'),
    ).toHaveTextContent(
      'Subscribe to a Marketplace product → allowed (not as wanted)',
    );
  });

  it('shows who may take a guardrail off that denies everything', async () => {
    const guardrails = new FakeGuardrailsApi();
    guardrails.report = {
      ...guardrails.report,
      rules: [
        {
          ...imagesGuarded,
          state: 'weakened',
          attempts: [
            runPaid,
            {
              ...runPaid,
              id: 'take-off-DeleteRolePolicy-AIResearchTeam-MarketplaceGuardrail',
              title:
                'Take the guardrail off, the policy MarketplaceGuardrail: delete it from the role AIResearchTeam',
              action: 'iam:DeleteRolePolicy',
              actual: 'allowed',
              asExpected: 'no',
              decidedBy: [],
              detail: 'Allowed by policy Self.',
            },
          ],
        },
      ],
    };
    open(guardrails);
    const images = await rule('Nobody starts Marketplace AMIs directly');
    expect(images.getByText('Weakened')).toBeVisible();
    expect(
      images.getByText(/delete it from the role AIResearchTeam/),
    ).toHaveTextContent('allowed (not as wanted) Allowed by policy Self.');
  });

  it("lists what EC2's own setting adds to a rule, apart from its proof", async () => {
    const guardrails = new FakeGuardrailsApi();
    guardrails.report = {
      ...guardrails.report,
      rules: [
        {
          ...imagesGuarded,
          besides: ['EC2 itself keeps out no images in us-east-1.'],
        },
      ],
    };
    open(guardrails);
    const images = await rule('Nobody starts Marketplace AMIs directly');
    expect(
      within(
        images.getByRole('list', { name: 'What EC2 itself adds' }),
      ).getByRole('listitem'),
    ).toHaveTextContent('EC2 itself keeps out no images in us-east-1.');
  });

  it('says what the proof does not see', async () => {
    open();
    const unseen = await rule('What this does not see');
    expect(
      unseen.getByText(/Allowed AMIs in us-east-1: disabled/),
    ).toBeVisible();
    expect(unseen.getByText(/other roles in the account/)).toBeVisible();
  });

  it('shows the policy and explains the original', async () => {
    const user = userEvent.setup();
    open();
    const images = await rule('Nobody starts Marketplace AMIs directly');
    await user.click(images.getByText('Explain'));
    expect(images.getByText('ec2:Owner has one value.')).toBeVisible();
    expect(
      images.getByRole('group', { name: 'As published by AWS' }),
    ).toHaveTextContent('ForAnyValue:StringNotEquals');
    await user.click(images.getByText('Show policy'));
    expect(
      images.getByRole('group', {
        name: 'ServiceCatalogGuardrail-ImageOwner',
      }),
    ).toHaveTextContent('DenyMarketplaceAMIAccess');
  });

  it('shows what changes before it is applied, and the page then says yes', async () => {
    const user = userEvent.setup();
    const guardrails = open();
    await user.click(
      await screen.findByRole('button', {
        name: 'Apply: Nobody subscribes to Marketplace software directly',
      }),
    );
    const dialog = within(
      screen.getByRole('dialog', { name: 'Apply to AIResearchTeam?' }),
    );
    expect(
      await dialog.findByRole('group', { name: 'Then' }),
    ).toHaveTextContent('DenyAWSMarketplaceWriteAccess');
    expect(dialog.getByText('Look twice.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Apply' }));
    expect(
      await screen.findByText(/only through Service Catalog: Yes$/),
    ).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(
      guardrails.calls.filter(([name]) => name === 'applyGuardrail'),
    ).toEqual([
      [
        'applyGuardrail',
        'ai-research',
        'ai-research',
        'marketplace-deny',
        { revision: 'rev-1' },
      ],
    ]);
  });

  it('shows why a change was refused and what stands there now', async () => {
    const user = userEvent.setup();
    const guardrails = new FakeGuardrailsApi();
    guardrails.refusal = await apiError(409, {
      name: 'ConflictError',
      message: 'It is no longer what was shown',
    });
    open(guardrails);
    await user.click(
      await screen.findByRole('button', { name: /^Apply: Nobody subscribes/ }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await dialog.findByRole('group', { name: 'Then' });
    guardrails.proposal = {
      ...guardrails.proposal,
      before: '{"Sid":"Meanwhile"}',
      revision: 'rev-2',
    };
    await user.click(dialog.getByRole('button', { name: 'Apply' }));
    expect(
      await dialog.findByText('It is no longer what was shown'),
    ).toBeVisible();
    expect(await dialog.findByRole('group', { name: 'Now' })).toHaveTextContent(
      'Meanwhile',
    );
  });

  it('offers no changes to those who may only look', async () => {
    open(undefined, {
      catalogs: new FakeCatalogsApi([
        {
          ...spokeCatalog,
          may: { ...spokeCatalog.may, guard: false, intervene: false },
        },
      ]),
    });
    await rule('Nobody starts Marketplace AMIs directly');
    expect(await screen.findByText('rstudio-trial')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Terminate/ })).toBeNull();
  });

  it('goes from team to team, and keeps the team in the address', async () => {
    const user = userEvent.setup();
    const guardrails = open();
    await user.click(await screen.findByRole('button', { name: /Team/ }));
    await user.click(screen.getByRole('option', { name: 'Imaging' }));
    await waitFor(() =>
      expect(guardrails.calls).toContainEqual([
        'getGuardrails',
        'imaging',
        'us-east-1',
      ]),
    );
    expect(screen.getByLabelText('address')).toHaveTextContent(
      'guarded=imaging',
    );
  });

  it('goes through all regions of a team, and keeps the region in the address', async () => {
    const user = userEvent.setup();
    const guardrails = open(undefined, {
      address: `${ADDRESS}?guarded=imaging`,
    });
    await user.click(await screen.findByRole('button', { name: /Region/ }));
    await user.click(screen.getByRole('option', { name: 'eu-west-1' }));
    const asked = (what: string) =>
      waitFor(() =>
        expect(guardrails.calls).toContainEqual([what, 'imaging', 'eu-west-1']),
      );
    await asked('getGuardrails');
    expect(screen.getByLabelText('address')).toHaveTextContent(
      'region=eu-west-1',
    );
    await user.click(screen.getByRole('tab', { name: 'Readiness' }));
    await asked('getTeamReadiness');
  });

  it('says that no team works in the account, and leads to where teams do', async () => {
    const guardrails = new FakeGuardrailsApi();
    guardrails.api.listGuardedTeams = async () => ({ items: [] });
    open(guardrails);
    expect(
      await screen.findByRole('heading', {
        name: 'No team works in this account',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Teams of hub' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/\/catalogs\/hub\/guardrails(\?|$)/),
    );
  });
});

describe('unauthorised software', () => {
  it('is shown with its region, and with what could not be looked at', async () => {
    const guardrails = new FakeGuardrailsApi();
    const unseen = ['Instances in eu-west-1 could not be read.', 'And this.'];
    guardrails.api.listUnauthorisedInstances = async () => ({
      items: guardrails.instances,
      unseen,
      asOf: '2026-11-20T10:00:00.000Z',
      stale: false,
    });
    open(guardrails);
    expect(
      await screen.findByText('t3.large, running, us-east-1'),
    ).toBeVisible();
    for (const sentence of unseen) {
      expect(screen.getByText(sentence)).toBeVisible();
    }
  });

  it('is not ended here when it came through Service Catalog, or may have', async () => {
    const guardrails = new FakeGuardrailsApi();
    guardrails.instances = [
      { ...rstudioTrial, instanceId: 'i-1', name: 'one', kind: 'unclear' },
      { ...rstudioTrial, instanceId: 'i-2', name: 'two', kind: 'not-approved' },
    ];
    open(guardrails);
    for (const name of ['one', 'two']) {
      expect(
        await screen.findByRole('button', { name: `Notify ${name}` }),
      ).toBeVisible();
    }
    expect(
      screen.queryByRole('button', { name: /^(Stop|Terminate)/ }),
    ).toBeNull();
  });

  it('is said to be old when AWS does not answer', async () => {
    const guardrails = new FakeGuardrailsApi();
    guardrails.api.listUnauthorisedInstances = async () => ({
      items: guardrails.instances,
      unseen: [],
      asOf: '2026-11-20T10:00:00.000Z',
      stale: true,
    });
    open(guardrails);
    expect(
      await screen.findByText(/AWS does not answer just now/),
    ).toBeVisible();
  });

  it('is terminated only when the id of the instance is typed', async () => {
    const user = userEvent.setup();
    const guardrails = open();
    await user.click(
      await screen.findByRole('button', { name: 'Terminate rstudio-trial' }),
    );
    const dialog = within(
      screen.getByRole('dialog', { name: 'Terminate rstudio-trial?' }),
    );
    const button = dialog.getByRole('button', { name: 'Terminate' });
    const field = dialog.getByRole('textbox', {
      name: `Type ${rstudioTrial.instanceId} to confirm`,
    });
    expect(field).toHaveFocus();
    expect(button).toBeDisabled();
    await user.type(field, 'rstudio');
    expect(field).toBeInvalid();
    await user.type(field, '{Enter}');
    await user.clear(field);
    await user.type(field, rstudioTrial.instanceId);
    await user.dblClick(button);
    expect(
      await screen.findByText(
        'No instance runs software that came another way.',
      ),
    ).toBeVisible();
    expect(
      guardrails.calls.filter(
        ([name]) => name === 'terminateUnauthorisedInstance',
      ),
    ).toEqual([
      [
        'terminateUnauthorisedInstance',
        'ai-research',
        rstudioTrial.instanceId,
        { region: 'us-east-1', confirm: rstudioTrial.instanceId },
      ],
    ]);
  });

  it('stays in the dialog with what AWS said when it was refused', async () => {
    const user = userEvent.setup();
    const guardrails = new FakeGuardrailsApi();
    guardrails.refusal = await apiError(403, {
      name: 'NotAllowedError',
      message: 'AWS refuses ec2:TerminateInstances',
    });
    open(guardrails);
    await user.click(
      await screen.findByRole('button', { name: 'Terminate rstudio-trial' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await user.keyboard(`${rstudioTrial.instanceId}{Enter}`);
    expect(
      await dialog.findByText('AWS refuses ec2:TerminateInstances'),
    ).toBeVisible();
  });

  it('is told to whoever runs it, with a word of the curator', async () => {
    const user = userEvent.setup();
    const guardrails = open();
    await user.click(
      await screen.findByRole('button', { name: 'Notify rstudio-trial' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'Use the catalog, please.');
    await user.click(dialog.getByRole('button', { name: 'Notify' }));
    expect(
      await screen.findByText('Told: group:default/ai-research'),
    ).toBeVisible();
    expect(guardrails.calls).toContainEqual([
      'notifyInstanceOwner',
      'ai-research',
      rstudioTrial.instanceId,
      { region: 'us-east-1', message: 'Use the catalog, please.' },
    ]);
  });
});

describe('readiness', () => {
  it('lists the steps with what was checked and what is to be done', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('tab', { name: 'Readiness' }));
    const first = await rule('Step 1: Take Marketplace away');
    expect(first.getByText('To do')).toBeVisible();
    expect(first.getByRole('listitem')).toHaveTextContent(
      /Nobody subscribes directlyNo policy denies it\.To do: Apply the guardrail\./,
    );
    const second = await rule('Step 2: Subscribe to the software');
    expect(second.getByText('Done')).toBeVisible();
    expect(screen.getByLabelText('address')).toHaveTextContent(
      'view=readiness',
    );
  });
});

describe('who launched what', () => {
  it('goes by person or portfolio, and makes a resource group', async () => {
    const user = userEvent.setup();
    const guardrails = open(undefined, { address: `${ADDRESS}?view=launches` });
    const table = await screen.findByRole('table', {
      name: 'Launched: user:default/researcher',
    });
    expect(within(table).getByText('dl-ami-run-7')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: /^Make a resource group/ }),
    );
    expect(
      await screen.findByText('Resource group ServiceCatalog-researcher'),
    ).toBeVisible();

    await user.click(screen.getByRole('button', { name: /Group by/ }));
    await user.click(screen.getByRole('option', { name: 'Portfolio' }));
    await waitFor(() =>
      expect(guardrails.calls).toContainEqual(['getLaunchReport', 'portfolio']),
    );
  });
});

describe('TeamGuardrailsPage', () => {
  it('lets members see the guardrails of their team, and change nothing', async () => {
    const guardrails = open(undefined, {
      address: '/guardrails?team=ai-research',
      curator: false,
    });
    await rule('Nobody starts Marketplace AMIs directly');
    expect(guardrails.calls).toContainEqual([
      'getGuardrails',
      'ai-research',
      'us-east-1',
    ]);
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull();
    expect(
      screen.getByRole('link', { name: 'Team guardrails' }),
    ).toHaveAttribute('aria-current', 'page');
  });
});
