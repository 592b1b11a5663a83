import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  BlastRadius,
  Constraint,
  InsightsApi,
  PortfoliosApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { conflictError } from '../../__testUtils__/conflictError';
import { blastRadiusWith } from '../../__testUtils__/curationStory';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';

const launchRole: Constraint = {
  id: 'cons-1',
  portfolioId: 'port-1',
  productId: 'prod-1',
  productName: 'Deep Learning Base AMI',
  type: 'LAUNCH',
  inWords: 'Launches as LaunchRole-DL.',
  status: 'AVAILABLE',
  parameters: { LocalRoleName: 'LaunchRole-DL' },
  inherited: false,
  version: 'read-1',
};

type Update = Promise<Constraint>;
type UpdateArguments = Parameters<PortfoliosApi['updateConstraint']>;

/** The drawer of the constraint, while another person is at it, too. */
async function edit(
  constraints: () => Constraint[],
  updateConstraint: PortfoliosApi['updateConstraint'],
  getBlastRadius: InsightsApi['getBlastRadius'] = async () => blastRadiusWith(),
) {
  renderPortfolio(
    {},
    {
      portfolios: {
        getPortfolio: async () => portfolioWith({ constraints: constraints() }),
        updateConstraint,
      },
      insights: { getBlastRadius },
    },
  );
  await userEvent.click(
    await screen.findByRole('button', {
      name: 'Change the LAUNCH constraint on Deep Learning Base AMI',
    }),
  );
  const drawer = within(
    await screen.findByRole('dialog', { name: 'Change the constraint' }),
  );
  return {
    drawer,
    role: drawer.getByRole('textbox', { name: /Role name/ }),
    press: async (name: string) => {
      const button = drawer.getByRole('button', { name });
      await waitFor(() => expect(button).toBeEnabled());
      await userEvent.click(button);
    },
  };
}

describe('changing a constraint that somebody else has changed meanwhile', () => {
  it('tells what it is now, and goes on from there with what was written', async () => {
    let now = launchRole;
    const updateConstraint = jest.fn<Update, UpdateArguments>(async () => now);
    updateConstraint.mockRejectedValueOnce(
      await conflictError({
        changed: [{ field: 'localRoleName', now: 'LaunchRole-Others' }],
      }),
    );
    const { drawer, role, press } = await edit(() => [now], updateConstraint);
    now = {
      ...launchRole,
      parameters: { LocalRoleName: 'LaunchRole-Others' },
      description: 'Agreed with the security team',
      version: 'read-2',
    };
    await userEvent.type(role, '-v2');
    await press('Save');
    expect(
      await drawer.findByText('localRoleName is now: LaunchRole-Others'),
    ).toBeVisible();
    expect(role).toHaveValue('LaunchRole-DL-v2');
    await press('Reload');
    expect(
      await drawer.findByDisplayValue('Agreed with the security team'),
    ).toBeVisible();
    await userEvent.type(role, '{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(updateConstraint).toHaveBeenLastCalledWith(
      'hub',
      'port-1',
      'cons-1',
      {
        localRoleName: 'LaunchRole-DL-v2',
        description: 'Agreed with the security team',
        version: 'read-2',
      },
    );
  });

  it('saves the role that was written, though the constraint has another kind of role by now', async () => {
    let now = launchRole;
    const updateConstraint = jest.fn<Update, UpdateArguments>(async () => now);
    updateConstraint.mockRejectedValueOnce(
      await conflictError({ changed: [{ field: 'launchRoleArn' }] }),
    );
    const { drawer, role, press } = await edit(() => [now], updateConstraint);
    now = {
      ...launchRole,
      parameters: { RoleArn: 'arn:aws:iam::111111111111:role/Others' },
      description: 'Agreed with the security team',
      version: 'read-2',
    };
    await userEvent.type(role, '-v2');
    await press('Save');
    await press('Reload');
    expect(
      await drawer.findByDisplayValue('Agreed with the security team'),
    ).toBeVisible();
    expect(drawer.getByDisplayValue('LaunchRole-DL-v2')).toBeVisible();
    await press('Save');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(updateConstraint.mock.lastCall?.[3]).toMatchObject({
      localRoleName: 'LaunchRole-DL-v2',
      version: 'read-2',
    });
  });

  it('says that it is gone when it was removed', async () => {
    let present = [launchRole];
    const updateConstraint = jest.fn<Update, UpdateArguments>();
    updateConstraint
      .mockRejectedValueOnce(
        await conflictError({ changed: [{ field: 'localRoleName' }] }),
      )
      .mockRejectedValueOnce(
        await apiError(404, {
          name: 'NotFoundError',
          message: "There is no constraint 'cons-1'",
        }),
      );
    const { drawer, press } = await edit(() => present, updateConstraint);
    present = [];
    await press('Save');
    expect(await drawer.findByText('localRoleName is now empty')).toBeVisible();
    await press('Reload');
    await waitFor(() =>
      expect(drawer.queryByText('localRoleName is now empty')).toBeNull(),
    );
    await press('Save');
    expect(
      await drawer.findByText("There is no constraint 'cons-1'"),
    ).toBeVisible();
  });
});

describe('changing a constraint', () => {
  it('says first what that touches, and whose it is', async () => {
    let tell = (_radius: BlastRadius) => {};
    const getBlastRadius = jest.fn<
      Promise<BlastRadius>,
      Parameters<InsightsApi['getBlastRadius']>
    >(() => new Promise(resolve => (tell = resolve)));
    const { drawer } = await edit(
      () => [launchRole],
      jest.fn(),
      getBlastRadius,
    );
    const save = drawer.getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();
    tell(
      blastRadiusWith({
        inWords: '2 provisioned products of 1 owner in 1 account.',
        effects: ['What runs meets the change at its next update.'],
      }),
    );
    const touched = await drawer.findByRole('region', {
      name: 'What this touches',
    });
    expect(touched).toHaveTextContent('2 provisioned products of 1 owner');
    expect(touched).toHaveTextContent(
      'What runs meets the change at its next update.',
    );
    expect(save).toBeEnabled();
    expect(getBlastRadius).toHaveBeenCalledWith(
      'hub',
      { kind: 'constraint', portfolioId: 'port-1', constraintId: 'cons-1' },
      expect.anything(),
    );
  });
});
