import { getContrastRatio } from '@material-ui/core/styles';
import { readableColor } from './readableColor';

const light = ['#f5f5f5', '#ffffff'];
const dark = ['#333333', '#424242'];

it.each([
  ['black on light', '#000000', light, 'light'],
  ['translucent white on dark', 'rgba(255, 255, 255, 0.7)', dark, 'dark'],
] as const)('leaves what can be read: %s', (_, color, backgrounds, type) => {
  expect(readableColor(color, backgrounds, type)).toBe(color);
});

it.each([
  ['translucent black', 'rgba(0, 0, 0, 0.54)', light, 'light'],
  ['pale red on light', '#f44336', light, 'light'],
  ['red on dark', '#e57373', dark, 'dark'],
] as const)('strengthens what cannot: %s', (_, color, backgrounds, type) => {
  const readable = readableColor(color, backgrounds, type);
  for (const background of backgrounds) {
    expect(getContrastRatio(readable, background)).toBeGreaterThanOrEqual(4.5);
  }
});

it('goes as far as it can where nothing is enough', () => {
  expect(readableColor('#777777', ['#777777'], 'light')).toBe('rgb(0, 0, 0)');
});
