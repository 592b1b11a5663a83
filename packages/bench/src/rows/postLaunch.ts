import { randomUUID } from 'node:crypto';
import {
  ListLaunchPathsCommand,
  ListProvisioningArtifactsCommand,
  ProvisionProductCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { Row } from '../Row';
import { place, type Portal, type SandboxControl } from '../World';

const launches = 40;
// An answer of the real service takes longer than this. On loopback, where it takes a few milliseconds, the row would
// measure Node; with it, every AWS call that a launch makes beyond the one that is needed shows.
const awsLatencyMs = 100;
const productName = 'Research data bucket';

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function teamClient(sandbox: SandboxControl) {
  const options = { endpoint: sandbox.url, region: place.region };
  const sts = new STSClient({ ...options, credentials: place.baseKey });
  const { Credentials: session } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${place.accountId}:role/${place.roleName}`,
      RoleSessionName: 'person-1',
    }),
  );
  return new ServiceCatalogClient({
    ...options,
    credentials: {
      accessKeyId: session!.AccessKeyId!,
      secretAccessKey: session!.SecretAccessKey!,
      sessionToken: session!.SessionToken,
    },
  });
}

async function findTarget(client: ServiceCatalogClient) {
  const { ProductViewSummaries: found = [] } = await client.send(
    new SearchProductsCommand({ Filters: { FullTextSearch: [productName] } }),
  );
  const productId = found.find(({ Name }) => Name === productName)!.ProductId!;
  const { LaunchPathSummaries: paths = [] } = await client.send(
    new ListLaunchPathsCommand({ ProductId: productId }),
  );
  const { ProvisioningArtifactDetails: versions = [] } = await client.send(
    new ListProvisioningArtifactsCommand({ ProductId: productId }),
  );
  return { productId, versionId: versions[0].Id!, pathId: paths[0].Id! };
}

/** Latency of POST launches against ProvisionProduct called with the bare SDK. */
export async function postLaunch(
  sandbox: SandboxControl,
  portal: Portal,
): Promise<Row> {
  const client = await teamClient(sandbox);
  const target = await findTarget(client);
  const token = await portal.signIn(1);
  const tagged = await portal.get(
    `/products/${target.productId}/launch-form?version=${target.versionId}&path=${target.pathId}`,
    token,
  );
  const form = (await tagged.json()) as {
    tagOptions: { key: string; values: string[] }[];
  };
  const tags = form.tagOptions.map(({ key, values }) => ({
    key,
    value: values[0],
  }));

  const bare = (n: number) =>
    client.send(
      new ProvisionProductCommand({
        ProductId: target.productId,
        ProvisioningArtifactId: target.versionId,
        PathId: target.pathId,
        ProvisionedProductName: `bare-${n}`,
        ProvisionToken: randomUUID(),
        Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })),
      }),
    );
  const post = async (n: number) => {
    const response = await fetch(portal.api('/launches'), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ ...target, name: `portal-${n}`, tags }),
    });
    if (response.status !== 202) throw new Error(await response.text());
  };

  await sandbox.slowDown('servicecatalog', awsLatencyMs);
  const bareTimes: number[] = [];
  const postTimes: number[] = [];
  // Turn about; the first pair warms connections and caches and is dropped.
  for (let n = 0; n <= launches; n++) {
    const bareTime = await milliseconds(() => bare(n));
    const postTime = await milliseconds(() => post(n));
    if (n > 0) {
      bareTimes.push(bareTime);
      postTimes.push(postTime);
    }
  }
  await sandbox.liftLimits();
  return {
    what: `POST launch against the bare SDK call, AWS answering in ${awsLatencyMs} ms`,
    ratio: median(postTimes) / median(bareTimes),
    bar: 1.3,
    wanted: '<=',
    detail: `${median(postTimes).toFixed(1)} ms against ${median(
      bareTimes,
    ).toFixed(1)} ms, medians of ${launches}`,
  };
}
