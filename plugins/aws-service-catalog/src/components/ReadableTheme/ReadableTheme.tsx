import { ThemeProvider, type Theme } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { readableColor } from './readableColor';

function withReadableText(theme: Theme): Theme {
  const { palette } = theme;
  const { background, text, error, type } = palette;
  const shade = type === 'dark' ? 'light' : 'dark';
  const readable = (color: string) =>
    readableColor(color, [background.default, background.paper], type);
  return {
    ...theme,
    palette: {
      ...palette,
      text: { ...text, secondary: readable(text.secondary) },
      error: { ...error, [shade]: readable(error[shade]) },
    },
  };
}

/**
 * The portal's theme, with quiet and error text that can be read on the page as well as on cards. Material UI's own
 * light theme fails that by a hair; themes that do not are left as they are.
 */
export function ReadableTheme({ children }: { children: ReactNode }) {
  return <ThemeProvider theme={withReadableText}>{children}</ThemeProvider>;
}
