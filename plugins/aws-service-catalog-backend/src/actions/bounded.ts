/** What an answer holds at most: an agent pays for every word, and reads the rest on the page. */
export const MOST = {
  teams: 100,
  versions: 20,
  launchPaths: 20,
  choices: 25,
  allowedValues: 60,
  events: 20,
  resources: 50,
  outputs: 60,
  text: 600,
} as const;

/** A text that may be long, cut with an ellipsis. */
export function shortened<T extends string | undefined>(
  text: T,
  most: number = MOST.text,
): T | string {
  return text !== undefined && text.length > most
    ? `${text.slice(0, most - 1)}…`
    : text;
}
