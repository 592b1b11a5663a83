import { ListTagOptionsCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import { type TagOptionView, toTagOptionView } from './TagOptionView';

const PAGE_SIZE = 20;

/** TagOptions that the account has made, active or not. */
export function listTagOptions(
  session: AwsSession,

  options?: { kind?: RequestKind },
): Promise<TagOptionView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListTagOptions',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListTagOptionsCommand({
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: (page.TagOptionDetails ?? []).map(toTagOptionView),
      nextPageToken: page.PageToken,
    };
  });
}
