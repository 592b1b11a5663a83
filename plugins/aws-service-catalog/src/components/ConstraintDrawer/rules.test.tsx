import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Constraint,
  PortfoliosApi,
  RuleTrial,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { catalogProductWith } from '../../__testUtils__/curationStory';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';

const product = {
  id: 'prod-1',
  name: 'Deep Learning Base AMI',
  kind: 'cloudformation',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Amazon Web Services',
  constraintCount: 0,
} as const;

const made: Constraint = {
  id: 'cons-1',
  portfolioId: 'port-1',
  productId: 'prod-1',
  type: 'TEMPLATE',
  inWords: '',
  status: 'AVAILABLE',
  parameters: {},
  inherited: false,
  version: 'v1',
};

const refused: RuleTrial = {
  passes: false,
  unknownParameters: ['InstanceTyp'],
  rules: [
    {
      name: 'SmallInstances',
      applies: true,
      passes: false,
      assertions: [
        { outcome: 'fails', inWords: 'The instance type has to be small' },
        { outcome: 'unknown', inWords: 'The subnet has to be in the VPC' },
      ],
    },
    { name: 'OnlyInTests', applies: false, passes: true, assertions: [] },
  ],
};

/** The drawer of a new constraint, with the kind TEMPLATE chosen by keyboard. */
async function openRules(portfolios: Partial<PortfoliosApi>) {
  renderPortfolio(
    { products: [product] },
    {
      portfolios,
      products: {
        getCatalogProduct: async () => catalogProductWith(),
        getVersionTemplate: async () => ({
          resources: [],
          parameters: [
            {
              key: 'InstanceType',
              type: 'String',
              noEcho: false,
              allowedValues: ['t3.micro', 'g5.xlarge'],
            },
            { key: 'Disk', type: 'Number', noEcho: false, default: '50' },
          ],
        }),
      },
    },
  );
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add constraint' }),
  );
  const drawer = within(
    await screen.findByRole('dialog', { name: 'Add a constraint' }),
  );
  drawer.getByRole('button', { name: /Kind/ }).focus();
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
  const box = within(await drawer.findByRole('region', { name: 'Try it' }));
  return {
    drawer,
    box,
    rules: drawer.getByRole('textbox', { name: /Rules, in JSON/ }),
    disk: box.getByRole('textbox', { name: 'Disk' }),
    /** Writes other rules; a paste, as braces have a meaning for typing. */
    write: async (text: string) => {
      const rules = drawer.getByRole('textbox', { name: /Rules, in JSON/ });
      await userEvent.clear(rules);
      await userEvent.click(rules);
      await userEvent.paste(text);
    },
  };
}

describe('rules for parameters', () => {
  it('are tried with values as they are being written, and nothing is saved', async () => {
    const tryRules = jest.fn(async () => refused);
    const createConstraint = jest.fn(async () => made);
    const { drawer, box, disk, write } = await openRules({
      tryRules,
      createConstraint,
    });
    expect(
      drawer.getByText('Parameters of v1: InstanceType, Disk'),
    ).toBeVisible();
    expect(disk).toHaveAccessibleDescription('Left empty: 50');
    const rules = { SmallInstances: { Assertions: [] } };
    await write(JSON.stringify(rules));
    await userEvent.click(box.getByRole('button', { name: /InstanceType/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'g5.xlarge' }),
    );
    await userEvent.click(
      box.getByRole('button', { name: 'Try these values' }),
    );
    const outcome = box.getByRole('status');
    expect(await box.findByText('These values are refused.')).toBeVisible();
    expect(outcome).toHaveTextContent(
      'Fails The instance type has to be small',
    );
    expect(outcome).toHaveTextContent(
      'Only AWS can tell The subnet has to be in the VPC',
    );
    expect(outcome).toHaveTextContent(
      'OnlyInTests (does not apply to these values)',
    );
    expect(outcome).toHaveTextContent(
      'The version has no such parameters: InstanceTyp',
    );
    expect(tryRules).toHaveBeenCalledWith('hub', {
      rules,
      values: { InstanceType: 'g5.xlarge' },
      productId: 'prod-1',
      versionId: 'pa-v1',
    });
    expect(createConstraint).not.toHaveBeenCalled();
  });

  it('are tried with "Enter" in a value, which does not send the form', async () => {
    const tryRules = jest.fn(async () => ({ ...refused, passes: true }));
    const createConstraint = jest.fn(async () => made);
    const { box, disk } = await openRules({ tryRules, createConstraint });
    await userEvent.type(disk, '80{Enter}');
    expect(await box.findByText('These values may be launched.')).toBeVisible();
    expect(tryRules).toHaveBeenCalledWith(
      'hub',
      expect.objectContaining({ values: { Disk: '80' } }),
    );
    expect(createConstraint).not.toHaveBeenCalled();
  });

  it('say nothing of other values or other rules than were tried', async () => {
    const { box, disk, write } = await openRules({
      tryRules: async () => ({ ...refused, passes: true }),
    });
    const isSaid = () => box.queryByText('These values may be launched.');
    await userEvent.type(disk, '80{Enter}');
    await waitFor(() => expect(isSaid()).toBeVisible());
    await userEvent.type(disk, '0');
    expect(isSaid()).toBeNull();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(isSaid()).toBeVisible());
    await write('{}');
    expect(isSaid()).toBeNull();
  });

  it('have to be JSON to be tried or saved', async () => {
    const createConstraint = jest.fn(async () => made);
    const { drawer, box, rules, write } = await openRules({ createConstraint });
    await write('Rules: none');
    expect(
      box.getByRole('button', { name: 'Try these values' }),
    ).toBeDisabled();
    await userEvent.click(
      drawer.getByRole('button', { name: 'Add constraint' }),
    );
    expect(rules).toHaveAccessibleDescription('This is not a JSON object.');
    await waitFor(() => expect(rules).toHaveFocus());
    expect(createConstraint).not.toHaveBeenCalled();
  });

  it('say in the box why they cannot be tried, and at the field why they are not saved', async () => {
    const message = 'Rule SmallInstances asserts nothing';
    const refusal = await apiError(400, {
      name: 'InputError',
      message,
      field: 'rules.SmallInstances',
    });
    const reject = () => Promise.reject(refusal);
    const { drawer, box, rules, disk } = await openRules({
      tryRules: reject,
      createConstraint: reject,
    });
    await userEvent.type(disk, '80{Enter}');
    expect(await box.findByText(message)).toBeVisible();
    expect(rules).toBeValid();
    await userEvent.click(
      drawer.getByRole('button', { name: 'Add constraint' }),
    );
    await waitFor(() => expect(rules).toBeInvalid());
    expect(rules).toHaveAccessibleDescription(message);
  });
});
