import { invalidInput } from './errors';

/** @throws InvalidInputException for what is not the host name of a service */
export function requireServicePrincipal(service: string): void {
  if (!/^[a-z0-9.-]+\.amazonaws\.com$/.test(service)) {
    throw invalidInput(
      `You specified an unrecognized service principal: ${service}.`,
    );
  }
}
