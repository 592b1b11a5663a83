/** Whether an output may become a link: templates are free text, and only web addresses are safe to follow. */
export function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}
