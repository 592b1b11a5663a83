import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';
import type {
  CreateServiceActionRequest,
  ListRunnableActionsQuery,
  ListServiceActionsQuery,
  RunServiceActionRequest,
  RunnableActionList,
  ServiceAction,
  ServiceActionList,
  UpdateServiceActionRequest,
} from '../serviceActionTypes';
import type { Launch } from '../types';

/**
 * The HTTP API of the AWS Service Catalog plugin: service actions, for those who curate them and those who run them.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface ServiceActionsApi {
  /** Service actions of the catalog */
  listServiceActions(
    catalog: string,
    query?: ListServiceActionsQuery,
    options?: CallOptions,
  ): Promise<ServiceActionList>;

  /** Makes a service action of an SSM Automation document */
  createServiceAction(
    catalog: string,
    body: CreateServiceActionRequest,
    options: ChangeOptions,
  ): Promise<ServiceAction>;

  /** One service action, with the versions that it is attached to */
  getServiceAction(
    catalog: string,
    serviceActionId: string,
    options?: CallOptions,
  ): Promise<ServiceAction>;

  /** Changes a service action */
  updateServiceAction(
    catalog: string,
    serviceActionId: string,
    body: UpdateServiceActionRequest,
    options?: CallOptions,
  ): Promise<ServiceAction>;

  /** Deletes a service action; 409 with `error.blockers` while a version has it */
  deleteServiceAction(
    catalog: string,
    serviceActionId: string,
    options?: CallOptions,
  ): Promise<void>;

  /** Attaches a service action to a version */
  attachServiceAction(
    catalog: string,
    productId: string,
    versionId: string,
    serviceActionId: string,
    options?: CallOptions,
  ): Promise<void>;

  /** Detaches a service action from a version */
  detachServiceAction(
    catalog: string,
    productId: string,
    versionId: string,
    serviceActionId: string,
    options?: CallOptions,
  ): Promise<void>;

  /** Service actions that the caller may run on a provisioned product */
  listRunnableActions(
    team: string,
    provisionedProductId: string,
    query?: ListRunnableActionsQuery,
    options?: CallOptions,
  ): Promise<RunnableActionList>;

  /** Runs a service action on a provisioned product */
  runServiceAction(
    team: string,
    provisionedProductId: string,
    body: RunServiceActionRequest,
    options: ChangeOptions,
  ): Promise<Launch>;
}
