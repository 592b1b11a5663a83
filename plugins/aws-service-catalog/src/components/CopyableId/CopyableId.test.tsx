import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyableId } from './CopyableId';

const ARN = 'arn:aws:iam::222222222222:role/LaunchRole-DeepLearning';

describe('CopyableId', () => {
  const copied: (string | undefined)[] = [];

  beforeEach(() => {
    copied.length = 0;
    // The one way to copy that works on plain http, too; the test browser does not have it.
    document.execCommand = () => {
      copied.push(document.getSelection()?.toString());
      return true;
    };
  });

  it.each([
    ['shortened', undefined, 'arn:aws:iam::2222222222…ole-DeepLearning'],
    ['by another name', 'LaunchRole', 'LaunchRole'],
  ])('shows a value %s, and copies the whole', async (_, label, shown) => {
    const user = userEvent.setup();
    renderInTestApp(<CopyableId value={ARN} label={label} />);
    const button = await screen.findByRole('button', {
      name: `Copy ${shown} (${ARN})`,
    });
    expect(button).toHaveTextContent(shown);
    await user.click(button);
    expect(copied).toEqual([ARN]);
    expect(await screen.findByText('Copied')).toBeVisible();
  });
});
