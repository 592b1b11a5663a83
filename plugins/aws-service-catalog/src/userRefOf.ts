/** The reference of a user: a name alone is that of a user of the default namespace; anything else is taken as it is. */
export function userRefOf(text: string): string {
  return text.includes(':') || text.includes('/')
    ? text
    : `user:default/${text}`;
}
