import { AwsError } from '../core/AwsError';
import type { OperationModel, ServiceModel } from '../shapes/model';
import type { WireRequest } from './wire';

/** A `requestUri` such as `/{Bucket}/{Key+}?tagging`, taken apart once. */
interface UriTemplate {
  path: RegExp;
  labels: string[];
  /** Query parameters that must be there; a value of '' asks only for the name. */
  query: [name: string, value: string][];
}

const templates = new Map<string, UriTemplate>();

function templateOf(requestUri: string): UriTemplate {
  let template = templates.get(requestUri);
  if (!template) {
    const [path, query = ''] = requestUri.split('?');
    const labels: string[] = [];
    const expression = path.replace(
      /\{(\w+)(\+?)\}/g,
      (_whole, label: string, greedy: string) => {
        labels.push(label);
        return greedy ? '(.+)' : '([^/]+)';
      },
    );
    template = {
      path: new RegExp(`^${expression}/?$`),
      labels,
      query: [...new URLSearchParams(query)],
    };
    templates.set(requestUri, template);
  }
  return template;
}

function matches(request: WireRequest, operation: OperationModel): boolean {
  const { path, query } = templateOf(operation.http.requestUri);
  return (
    request.method === operation.http.method &&
    path.test(request.path) &&
    query.every(
      ([name, value]) =>
        name in request.query && (!value || request.query[name] === value),
    )
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.");
  }
}

/** The values of `{Bucket}` and `{Key+}` in the request's path, decoded. */
export function uriLabels(
  request: WireRequest,
  operation: OperationModel,
): Record<string, string> {
  const { path, labels } = templateOf(operation.http.requestUri);
  const found = path.exec(request.path) ?? [];
  return Object.fromEntries(
    labels.map((label, index) => [label, decode(found[index + 1] ?? '')]),
  );
}

/** Query parameters that name another operation of the same path, such as `acl`: their absence from the model is an answer. */
const SUBRESOURCES = new Set(
  `acl accelerate analytics attributes cors delete encryption intelligent-tiering inventory legal-hold lifecycle location
   logging metrics notification object-lock ownershipControls policy policyStatus publicAccessBlock replication
   requestPayment restore retention select session tagging torrent uploadId uploads versioning versions website`.split(
    /\s+/,
  ),
);

/** S3 tells copying from writing by this header alone; taken for a write it would leave an empty object. */
const COPY_SOURCE = 'x-amz-copy-source';

function copies(operation: OperationModel, model: ServiceModel): boolean {
  const input = operation.input && model.shapes[operation.input.shape];
  return Object.values(input?.members ?? {}).some(
    ({ locationName }) => locationName === COPY_SOURCE,
  );
}

/** The operation that a REST request names: same method, path and as many query constants as possible. */
export function routeRest(
  request: WireRequest,
  model: ServiceModel,
): OperationModel | undefined {
  const subresources = Object.keys(request.query).filter(name =>
    SUBRESOURCES.has(name),
  );
  return Object.values(model.operations)
    .filter(operation => matches(request, operation))
    .filter(
      operation => COPY_SOURCE in request.headers === copies(operation, model),
    )
    .filter(operation => {
      const { query } = templateOf(operation.http.requestUri);
      return subresources.every(name =>
        query.some(([known]) => known === name),
      );
    })
    .sort(
      (a, b) =>
        templateOf(b.http.requestUri).query.length -
        templateOf(a.http.requestUri).query.length,
    )[0];
}
