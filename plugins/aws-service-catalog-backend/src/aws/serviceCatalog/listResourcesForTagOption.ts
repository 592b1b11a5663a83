import { ListResourcesForTagOptionCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { allPages } from '../allPages';

const PAGE_SIZE = 20;

/** What a TagOption is on. */
export interface TaggedResource {
  id: string;
  arn: string;
  name: string;
}

/** Portfolios and products that a TagOption is on. */
export function listResourcesForTagOption(
  session: AwsSession,
  tagOptionId: string,
): Promise<TaggedResource[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListResourcesForTagOption',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListResourcesForTagOptionCommand({
            TagOptionId: tagOptionId,
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
    );
    return {
      items: (page.ResourceDetails ?? []).flatMap(({ Id, ARN, Name }) =>
        Id === undefined ? [] : { id: Id, arn: ARN ?? '', name: Name ?? Id },
      ),
      nextPageToken: page.PageToken,
    };
  });
}
