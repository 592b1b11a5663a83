import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PersonaChooser } from './PersonaChooser';

const rosa = {
  id: 'researcher',
  name: 'Rosa Researcher',
  about: 'Launches approved software.',
};
const noah = {
  id: 'nobody',
  name: 'Noah Newcomer',
  about: 'Belongs to no team.',
};

describe('PersonaChooser', () => {
  it('says who each person is and hands back the one that was clicked', async () => {
    const onChoose = jest.fn();
    renderInTestApp(
      <PersonaChooser
        title="Portal"
        personas={[rosa, noah]}
        onChoose={onChoose}
      />,
    );

    await userEvent.click(
      await screen.findByRole('button', {
        name: /Noah Newcomer.*Belongs to no team/,
      }),
    );

    expect(onChoose).toHaveBeenCalledTimes(1);
    expect(onChoose).toHaveBeenCalledWith(noah);
  });

  it('is worked by keyboard alone, in reading order', async () => {
    const onChoose = jest.fn();
    renderInTestApp(
      <PersonaChooser
        title="Portal"
        personas={[rosa, noah]}
        onChoose={onChoose}
      />,
    );
    await screen.findByRole('heading', { level: 1, name: 'Portal' });

    await userEvent.tab();
    expect(
      screen.getByRole('button', { name: /Rosa Researcher/ }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    expect(onChoose).toHaveBeenCalledWith(rosa);
  });

  it('says where to read on when nobody is configured', async () => {
    renderInTestApp(
      <PersonaChooser title="Portal" personas={[]} onChoose={jest.fn()} />,
    );

    expect(
      await screen.findByText(/docs\/identity-provider\.md/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
