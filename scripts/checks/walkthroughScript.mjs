/** Port that the walkthrough has its sandbox on. */
const PORT = /\b4780\b/g;

const BLOCK = /^```sh( refused)?\n(.*?)^```$/gms;

/**
 * The commands of a walkthrough as one script for bash, which ends with the first one that fails.
 *
 * @param markdown - its commands stand in blocks of `sh`; AWS has to refuse those of `sh refused`, with an explicit deny
 * @param port - of the sandbox that it talks to
 */
export function scriptOf(markdown, port) {
  const blocks = [...markdown.matchAll(BLOCK)].map(([, refused, commands]) =>
    refused ? refusedOnly(commands) : commands,
  );
  return [
    'set -eu',
    // Versions before 2.13 and 1.29 do not read the variable by themselves.
    `aws() { command aws --endpoint-url "$AWS_ENDPOINT_URL" "$@"; }`,
    ...blocks.map(block => block.replace(PORT, String(port))),
  ].join('\n');
}

function refusedOnly(command) {
  return `if refusal=$(${command.trim()} 2>&1); then echo "Not refused: $refusal"; exit 1; fi
echo "$refusal"
grep -q 'UnauthorizedOperation.*explicit deny' <<<"$refusal"
`;
}

/** Whether a text has all of these, each behind the one before. */
export function isToldInOrder(text, parts) {
  let at = 0;
  return parts.every(part => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}
