import { ListLaunchPathsCommand } from '@aws-sdk/client-service-catalog';
import { NotFoundError } from '@backstage/errors';
import type { AwsSession, RequestKind } from '../AwsAccess';

/** A portfolio through which the session's role reaches a product, with the constraints that hold on this way. */
export interface LaunchPathView {
  id: string;
  /** Name of the portfolio. Names may repeat. */
  name: string;
  constraints: { type: string; description?: string }[];
  tags: { key: string; value: string }[];
}

/** All launch paths of a product; none, when AWS finds none, which it sometimes says as an error. */
export async function listLaunchPaths(
  session: AwsSession,
  productId: string,
  options?: { kind?: RequestKind },
): Promise<LaunchPathView[]> {
  const paths: LaunchPathView[] = [];
  let pageToken: string | undefined;
  try {
    do {
      const page = await listPage(session, productId, pageToken, options);
      paths.push(...page.paths);
      pageToken = page.nextPageToken;
    } while (pageToken);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  return paths;
}

async function listPage(
  session: AwsSession,
  productId: string,
  pageToken: string | undefined,
  options?: { kind?: RequestKind },
): Promise<{ paths: LaunchPathView[]; nextPageToken?: string }> {
  const page = await session.run(
    'servicecatalog',
    'ListLaunchPaths',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new ListLaunchPathsCommand({
          ProductId: productId,
          PageSize: 20,
          PageToken: pageToken,
        }),
        { abortSignal },
      ),
    options,
  );
  return {
    paths: (page.LaunchPathSummaries ?? []).flatMap(
      ({ Id, Name, ConstraintSummaries, Tags }) =>
        Id === undefined
          ? []
          : {
              id: Id,
              name: Name ?? Id,
              constraints: (ConstraintSummaries ?? []).map(constraint => ({
                type: constraint.Type ?? 'UNKNOWN',
                description: constraint.Description || undefined,
              })),
              tags: (Tags ?? []).map(tag => ({
                key: tag.Key ?? '',
                value: tag.Value ?? '',
              })),
            },
    ),
    nextPageToken: page.NextPageToken || undefined,
  };
}
