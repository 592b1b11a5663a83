import { GetResourcesCommand } from '@aws-sdk/client-resource-groups-tagging-api';
import type { AwsSession } from '../AwsAccess';
import { allPages } from '../allPages';

const PAGE_SIZE = 100;

/** A resource and its tags. */
export interface TaggedResource {
  arn: string;
  tags: { key: string; value: string }[];
}

/** Every resource in the session's account and region that carries a tag of this key. */
export function getTaggedResources(
  session: AwsSession,
  tagKey: string,
): Promise<TaggedResource[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'tag',
      'GetResources',
      ({ tagging }, abortSignal) =>
        tagging.send(
          new GetResourcesCommand({
            TagFilters: [{ Key: tagKey }],
            ResourcesPerPage: PAGE_SIZE,
            PaginationToken: pageToken,
          }),
          { abortSignal },
        ),
    );
    return {
      items: (page.ResourceTagMappingList ?? []).flatMap(
        ({ ResourceARN, Tags }) =>
          ResourceARN
            ? {
                arn: ResourceARN,
                tags: (Tags ?? []).flatMap(({ Key, Value }) =>
                  Key ? { key: Key, value: Value ?? '' } : [],
                ),
              }
            : [],
      ),
      nextPageToken: page.PaginationToken,
    };
  });
}
