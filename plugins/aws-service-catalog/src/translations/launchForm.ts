/** Texts of the launch form. */
export const launchForm = {
  title: 'Launch {{product}}',
} as const;
