/** Names that fit in a path and nothing else, so that nobody climbs out of it. */
export const REPOSITORY_NAME = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

export const REPOSITORY_NAME_RULE =
  'lower-case letters, digits, "-" and "_", with "." between words';
