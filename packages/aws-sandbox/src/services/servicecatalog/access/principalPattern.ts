/** `arn:<partition>:iam:::<user|group|role>/<path and name>`, wildcards in the last part only. */
const PATTERN = /^arn:[^:*?]+:iam:::(?:user|group|role)\/.+$/;

/** Whether text has the form of an `IAM_PATTERN` principal. */
export function isPrincipalPattern(text: string): boolean {
  return PATTERN.test(text);
}

/**
 * Whether an `IAM_PATTERN` covers a principal, whatever its account. `*` stands for any run of characters, slashes
 * included; `?` for one character or none.
 */
export function matchesPrincipalPattern(
  pattern: string,
  principalArn: string,
): boolean {
  const anyAccount = principalArn.replace(/^(arn:[^:]+:iam::)\d{12}:/, '$1:');
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.?');
  return new RegExp(`^${source}$`).test(anyAccount);
}
