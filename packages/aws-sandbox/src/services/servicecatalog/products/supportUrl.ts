import { invalidParameters } from '../requests/errors';

/** @throws InvalidParametersException for a support URL that a browser could not open */
export function requireSupportUrl(url: string | undefined): void {
  if (url && !/^https?:\/\//.test(url)) {
    throw invalidParameters('SupportUrl must begin with http:// or https://.');
  }
}
