import { AwsError } from '../core/AwsError';
import type { ServiceTable } from '../core/Emulator';
import type { ProtocolName, ServiceDefinition } from '../core/operation';
import { formOf } from '../protocols/queryForm';
import { routeRest } from '../protocols/restPath';
import type { WireRequest } from '../protocols/wire';
import { loadModel } from '../shapes/loadModel';
import type { SignedRequest } from '../signature/credentialScope';

/** Where a request goes. */
export interface Route {
  service: ServiceDefinition;
  operation: string;
}

/** A request that goes nowhere, and the protocol in which to say so. */
export interface NoRoute {
  protocol: ProtocolName;
  error: AwsError;
}

const noService = (
  protocol: 'awsJson' | 'awsQuery',
  name: string,
  status: number = 400,
): NoRoute => ({
  protocol,
  error: new AwsError(
    protocol === 'awsJson' ? 'UnknownOperationException' : 'InvalidAction',
    `This sandbox does not emulate ${name}`,
    { status },
  ),
});

function routeTarget(target: string, services: ServiceTable): Route | NoRoute {
  const dot = target.lastIndexOf('.');
  const prefix = target.slice(0, dot);
  for (const service of services.values()) {
    if (service.targetPrefix === prefix) {
      return { service, operation: target.slice(dot + 1) };
    }
  }
  return noService('awsJson', `the target ${target}`);
}

function serviceOfForm(
  form: URLSearchParams,
  signed: SignedRequest | undefined,
  services: ServiceTable,
): ServiceDefinition | undefined {
  const version = form.get('Version');
  return [...services.values()].find(service =>
    signed
      ? service.signingName === signed.service
      : service.protocol.endsWith('Query') &&
        loadModel(service.name).metadata.apiVersion === version,
  );
}

const notEmulated = ({ protocol }: ServiceDefinition, message: string) =>
  protocol === 'restJson'
    ? new AwsError('UnknownOperationException', message, { status: 404 })
    : new AwsError('NotImplemented', message, { status: 501 });

function routeRestRequest(
  request: WireRequest,
  service: ServiceDefinition,
): Route | NoRoute {
  const operation = routeRest(request, loadModel(service.name));
  return operation
    ? { service, operation: operation.name }
    : {
        protocol: service.protocol,
        error: notEmulated(
          service,
          `This sandbox emulates no operation of ${service.name} for ${request.method} ${request.path}`,
        ),
      };
}

/** Finds service and operation by what the protocols put on the wire: target header, action, or method and path. */
export function route(
  request: WireRequest,
  signed: SignedRequest | undefined,
  services: ServiceTable,
): Route | NoRoute {
  const target = request.headers['x-amz-target'];
  if (target) {
    return routeTarget(target, services);
  }
  const named = [...services.values()].find(
    ({ signingName }) => signingName === signed?.service,
  );
  if (named?.protocol.startsWith('rest')) {
    return routeRestRequest(request, named);
  }
  const form = formOf(request);
  const action = form.get('Action');
  if (action) {
    const service = serviceOfForm(form, signed, services);
    return service
      ? { service, operation: action }
      : noService('awsQuery', signed?.service ?? `the action ${action}`);
  }
  const rest = [...services.values()].find(
    ({ protocol }) => protocol === 'restXml',
  );
  return rest && !signed
    ? routeRestRequest(request, rest)
    : noService('awsJson', signed?.service ?? request.path, 404);
}
