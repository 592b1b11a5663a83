import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Constraint,
  PortfoliosApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { conflictError } from '../../__testUtils__/conflictError';
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
) {
  renderPortfolio(
    {},
    {
      portfolios: {
        getPortfolio: async () => portfolioWith({ constraints: constraints() }),
        updateConstraint,
      },
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
    press: async (name: string) =>
      userEvent.click(drawer.getByRole('button', { name })),
  };
}

describe('changing a constraint that somebody else has changed meanwhile', () => {
  it('tells what it is now, and goes on from there', async () => {
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
      version: 'read-2',
    };
    await userEvent.type(role, '-v2');
    await press('Save');
    expect(
      await drawer.findByText('localRoleName is now: LaunchRole-Others'),
    ).toBeVisible();
    expect(role).toHaveValue('LaunchRole-DL-v2');
    await press('Reload');
    await waitFor(() => expect(role).toHaveValue('LaunchRole-Others'));
    await userEvent.type(role, '-v2{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(updateConstraint).toHaveBeenLastCalledWith(
      'hub',
      'port-1',
      'cons-1',
      {
        localRoleName: 'LaunchRole-Others-v2',
        description: '',
        version: 'read-2',
      },
    );
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
