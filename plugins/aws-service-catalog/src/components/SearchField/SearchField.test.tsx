import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SearchField } from './SearchField';

describe('SearchField', () => {
  const field = (value: string, onSearch = jest.fn()) => (
    <SearchField label="Search products" value={value} onSearch={onSearch} />
  );

  it('keeps what is typed while what was typed before is taken over', async () => {
    const user = userEvent.setup();
    const onSearch = jest.fn();
    const { rerender } = render(field('', onSearch));
    const box = screen.getByRole('searchbox', { name: 'Search products' });
    await user.type(box, 'dat');
    await waitFor(() => expect(onSearch).toHaveBeenLastCalledWith('dat'));
    await user.type(box, 'a');
    rerender(field('dat', onSearch));
    expect(box).toHaveValue('data');
    await waitFor(() => expect(onSearch).toHaveBeenLastCalledWith('data'));
  });

  it('shows what is searched for when that changes elsewhere', async () => {
    const { rerender } = render(field('data'));
    rerender(field(''));
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});
