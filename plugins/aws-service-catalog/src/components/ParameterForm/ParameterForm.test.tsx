import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import {
  deepLearningForm,
  jupyterHubForm,
  storyTeams,
} from '../../__testUtils__/story';
import { startingValues } from '../../parameters/parameterValues';
import { useParameterProblems } from '../../parameters/useParameterProblems';
import { TeamContext } from '../TeamProvider';
import { ParameterForm } from './ParameterForm';

const [team] = storyTeams.items;

/** The form with its values in its own hands; the present ones are in the output named "values". */
function Editor({ form, showAll }: { form: LaunchForm; showAll: boolean }) {
  const [values, setValues] = useState<ParameterValues>(startingValues(form));
  const problems = useParameterProblems(form, values);
  return (
    <>
      <ParameterForm
        form={form}
        values={values}
        problems={problems}
        showAll={showAll}
        onChange={setValues}
      />
      <output aria-label="values">{JSON.stringify(values)}</output>
    </>
  );
}

async function renderForm(form: LaunchForm, { showAll = false } = {}) {
  renderInTestApp(
    <TeamContext.Provider
      value={{ kind: 'chosen', list: storyTeams, team, region: 'us-east-1' }}
    >
      <Editor form={form} showAll={showAll} />
    </TeamContext.Provider>,
    { apis: [mockApis.analytics()] },
  );
  const output = await screen.findByLabelText('values');
  return {
    user: userEvent.setup(),
    values: (): ParameterValues => JSON.parse(output.textContent ?? ''),
  };
}

/** The list of VPCs is longer than what the form brings. */
const cutForm: LaunchForm = {
  ...deepLearningForm,
  hints: {
    ...deepLearningForm.hints,
    VpcId: {
      ...deepLearningForm.hints.VpcId,
      picker: {
        ...deepLearningForm.hints.VpcId.picker,
        kind: 'vpc',
        available: true,
        truncated: true,
      },
    },
  },
};

const optionsOf = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map(option => option.textContent);

describe('ParameterForm', () => {
  it('groups and labels as the template says, what is named nowhere last', async () => {
    await renderForm(deepLearningForm);
    const groups = screen.getAllByRole('group');
    expect(
      groups.map(group => group.querySelector('legend')?.textContent),
    ).toEqual(['Network', 'Machine', 'Other settings']);
    expect(
      within(groups[2]).getByRole('textbox', { name: /^Disk size \(GiB\)/ }),
    ).toHaveValue('100');
  });

  it('says what is wrong once a field was left, in the author’s words, and takes it back as it is corrected', async () => {
    const { user } = await renderForm(deepLearningForm);
    const field = screen.getByRole('textbox', { name: /^Disk size/ });
    await user.clear(field);
    await user.type(field, '9999');
    expect(field).toHaveAttribute('aria-invalid', 'false');
    await user.tab();
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription(
      expect.stringContaining('Must be between 50 and 2000 GiB'),
    );
    await user.clear(field);
    await user.type(field, '200');
    expect(field).toHaveAttribute('aria-invalid', 'false');
  });

  it('shows everything that is wrong when asked to', async () => {
    await renderForm(deepLearningForm, { showAll: true });
    for (const name of [/^VPC/, /^Subnet/, /^Key pair/]) {
      expect(screen.getByRole('textbox', { name })).toHaveAttribute(
        'aria-invalid',
        'true',
      );
    }
    expect(screen.getByRole('textbox', { name: /^Disk size/ })).toHaveAttribute(
      'aria-invalid',
      'false',
    );
  });

  it('offers the subnets of the chosen VPC, and minds when the VPC changes under one', async () => {
    const { user, values } = await renderForm(deepLearningForm);
    const vpc = screen.getByRole('textbox', { name: /^VPC/ });
    const subnet = screen.getByRole('textbox', { name: /^Subnet/ });

    await user.click(vpc);
    await user.click(screen.getByRole('option', { name: /^research/ }));
    await user.click(subnet);
    expect(optionsOf()).toEqual([
      'research-asubnet-a · us-east-1a',
      'research-bsubnet-b · us-east-1b',
    ]);
    await user.click(screen.getByRole('option', { name: /^research-b/ }));
    expect(values()).toMatchObject({
      VpcId: 'vpc-research',
      SubnetId: 'subnet-b',
    });

    await user.click(vpc);
    await user.click(screen.getByRole('option', { name: /^shared/ }));
    expect(subnet).toHaveAttribute('aria-invalid', 'true');
    expect(subnet).toHaveAccessibleDescription(
      expect.stringContaining('It belongs to another VPC than shared'),
    );
  });

  it('can be filled by keyboard alone', async () => {
    const { user, values } = await renderForm(deepLearningForm);
    act(() => screen.getByRole('textbox', { name: /^VPC/ }).focus());
    await user.keyboard('shar{ArrowDown}{Enter}');
    await user.tab();
    expect(screen.getByRole('textbox', { name: /^Subnet/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(values()).toMatchObject({
      VpcId: 'vpc-shared',
      SubnetId: 'subnet-s',
    });
  });

  it('takes a typed value where the team role may not list, and says why', async () => {
    const { user, values } = await renderForm(deepLearningForm);
    const field = screen.getByRole('textbox', { name: /^Key pair/ });
    expect(field).toHaveAccessibleDescription(
      expect.stringContaining(
        'The team role may not list key pairs. Type the value.',
      ),
    );
    await user.type(field, 'alice-key');
    expect(values()).toMatchObject({ KeyName: 'alice-key' });
  });

  it('takes values that are not listed where the list is cut', async () => {
    const { user, values } = await renderForm(cutForm);
    await user.type(screen.getByRole('textbox', { name: /^VPC/ }), 'vpc-0123');
    await user.tab();
    expect(values()).toMatchObject({ VpcId: 'vpc-0123' });
  });

  it('keeps the id of a choice when the field of a cut list is left', async () => {
    const { user, values } = await renderForm(cutForm);
    const vpc = screen.getByRole('textbox', { name: /^VPC/ });
    await user.click(vpc);
    await user.click(screen.getByRole('option', { name: /^research/ }));
    await user.tab();
    expect(vpc).toHaveValue('research (vpc-research)');
    expect(values()).toMatchObject({ VpcId: 'vpc-research' });

    await user.clear(vpc);
    await user.type(vpc, 'shared');
    await user.tab();
    expect(values()).toMatchObject({ VpcId: 'vpc-shared' });
  });

  it('takes lists value by value', async () => {
    const { user, values } = await renderForm({
      ...deepLearningForm,
      groups: [{ parameters: ['Zones'] }],
      hints: { Zones: { type: 'CommaDelimitedList', noEcho: false } },
      schema: {
        required: ['Zones'],
        properties: { Zones: { type: 'array', items: { type: 'string' } } },
      },
    });
    const field = screen.getByRole('textbox', { name: /^Zones/ });
    await user.type(field, 'a{Enter}b{Enter}');
    expect(values()).toEqual({ Zones: ['a', 'b'] });
  });

  it('hides a secret until asked, and keeps browsers from offering saved ones', async () => {
    const { user } = await renderForm(jupyterHubForm);
    const field = screen.getByLabelText(/^Administrator password/);
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveAttribute('autocomplete', 'new-password');
    await user.click(
      screen.getByRole('button', { name: 'Show Administrator password' }),
    );
    expect(field).toHaveAttribute('type', 'text');
  });

  it('says at once that a choice breaks a rule, in the words of its author', async () => {
    const { user } = await renderForm(jupyterHubForm);
    const type = screen.getByRole('textbox', { name: /^Instance type/ });
    await user.click(type);
    await user.click(screen.getByRole('option', { name: 'm6i.large' }));
    await user.tab();
    expect(type).toHaveAccessibleDescription(
      expect.stringContaining('Outside prod only t3 instances are allowed'),
    );
    await user.click(screen.getByRole('textbox', { name: 'Environment' }));
    await user.click(screen.getByRole('option', { name: 'prod' }));
    expect(type).toHaveAttribute('aria-invalid', 'false');
  });

  it('says so when there is nothing to ask for', async () => {
    await renderForm({ ...deepLearningForm, groups: [], schema: {} });
    expect(screen.getByText('It needs no settings.')).toBeVisible();
  });
});
