/** One line of what a command is doing now; on stderr, so that stdout stays the command's own. */
export function say(topic, text) {
  process.stderr.write(`${topic.padEnd(9)} ${text}\n`);
}

/** What a person can repair; printed without a stack trace. */
export class Refusal extends Error {}

/** Ends the command the way a person should see it: a refusal as its text, anything else with its trace. */
export function fail(error) {
  const text = error instanceof Refusal ? error.message : error.stack;
  process.stderr.write(`\n${text}\n`);
  process.exitCode = 1;
}
