import { ListServiceActionsCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import {
  type ServiceActionView,
  toServiceActionViews,
} from './ServiceActionView';

const PAGE_SIZE = 20;

/** Service actions of the account. */
export function listServiceActions(
  session: AwsSession,

  options?: { kind?: RequestKind },
): Promise<ServiceActionView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListServiceActions',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListServiceActionsCommand({
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: toServiceActionViews(page.ServiceActionSummaries),
      nextPageToken: page.NextPageToken,
    };
  });
}
