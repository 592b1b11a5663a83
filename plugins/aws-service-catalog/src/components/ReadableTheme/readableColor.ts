import {
  darken,
  decomposeColor,
  getContrastRatio,
  lighten,
  recomposeColor,
} from '@material-ui/core/styles';

/**
 * WCAG 2 asks 4.5 of text of normal size (AA). A little more, since the page may be painted a shade darker than its
 * theme says, as Backstage's own is.
 */
const LEAST_CONTRAST = 5;
const STEP = 0.05;

/** The colour that a translucent one gives on a background. */
function flattened(color: string, background: string): string {
  const [red, green, blue, alpha = 1] = decomposeColor(color).values;
  const below = decomposeColor(background).values;
  const [r, g, b] = [red, green, blue].map((channel, index) =>
    Math.round(channel * alpha + below[index] * (1 - alpha)),
  );
  return recomposeColor({ type: 'rgb', values: [r, g, b] });
}

/**
 * A colour of the theme as it has to be to read text in it on every one of some backgrounds: the colour itself when it
 * stands out enough, else the nearest darker (on a dark theme lighter) one that does.
 */
export function readableColor(
  color: string,
  backgrounds: readonly string[],
  type: 'light' | 'dark',
): string {
  const stronger = type === 'dark' ? lighten : darken;
  const isReadable = (candidate: string) =>
    backgrounds.every(
      background =>
        getContrastRatio(flattened(candidate, background), background) >=
        LEAST_CONTRAST,
    );
  if (isReadable(color)) return color;
  const solid = flattened(color, backgrounds[0]);
  for (let coefficient = STEP; coefficient < 1; coefficient += STEP) {
    const candidate = stronger(solid, coefficient);
    if (isReadable(candidate)) return candidate;
  }
  return stronger(solid, 1);
}
