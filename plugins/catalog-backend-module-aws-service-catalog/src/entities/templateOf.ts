import { createHash } from 'node:crypto';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import {
  AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS,
  type InventoryProduct,
  type PortalLinks,
  PRODUCT_TEMPLATE_ENTITY_TYPE,
} from 'backstage-plugin-aws-service-catalog-common';
import { annotationsOf } from './annotationsOf';
import { placeOf, productsAt, type Scope } from './Scope';

const MAX_NAME = 63;

/**
 * A product that is approved for a team as a template that launches it, owned by the group of the team. Nothing that
 * AWS says stands in a step: what is launched is named by ids.
 */
export function templateOf(
  scope: Scope,
  product: InventoryProduct,
  portal: PortalLinks,
): Entity {
  const { team, region } = scope;
  const location = productsAt(scope);
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: {
      name: templateNameOf(scope, product.id),
      title: inert(product.name),
      description: inert(product.description ?? `By ${product.vendor}`),
      annotations: annotationsOf({
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [ANNOTATIONS.team]: team.id,
        [ANNOTATIONS.accountId]: team.accountId,
        [ANNOTATIONS.region]: region,
        [ANNOTATIONS.productId]: product.id,
      }),
      links: [
        {
          url: portal.product(placeOf(scope), product.id),
          title: 'Open in the portal',
          icon: 'dashboard',
        },
      ],
    },
    spec: {
      type: PRODUCT_TEMPLATE_ENTITY_TYPE,
      owner: team.groupRef,
      parameters: [launchForm(scope, product)],
      steps: [
        {
          id: 'launch',
          name: 'Launch',
          action: 'aws:service-catalog:provision',
          input: {
            team: team.id,
            region,
            product: product.id,
            version: '${{ parameters.version }}',
            path: '${{ parameters.path }}',
            name: '${{ parameters.name }}',
            parameters: '${{ parameters.parameters }}',
            tags: '${{ parameters.tags }}',
          },
        },
      ],
      output: {
        links: [
          {
            title: 'What now runs',
            url: '${{ steps.launch.output.portalUrl }}',
          },
        ],
      },
    },
  };
}

function launchForm({ team, region }: Scope, product: InventoryProduct) {
  const where = { team: team.id, region, product: product.id };
  return {
    title: 'Launch',
    required: ['name', 'version'],
    properties: {
      name: {
        title: 'Name',
        description: 'Names what runs; the account holds each name once',
        type: 'string',
        maxLength: 128,
        pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]*$',
      },
      version: {
        title: 'Version',
        type: 'string',
        'ui:field': 'AwsVersionPicker',
        'ui:options': where,
      },
      path: {
        title: 'Portfolio',
        description: 'Through which portfolio it is launched',
        type: 'string',
        'ui:field': 'AwsLaunchPathPicker',
        'ui:options': where,
      },
      parameters: {
        title: 'Parameters',
        type: 'object',
        'ui:field': 'AwsLaunchParameters',
        'ui:options': where,
      },
      tags: {
        title: 'Tags',
        type: 'object',
        'ui:field': 'AwsLaunchTags',
        'ui:options': where,
      },
    },
  };
}

/** The same product is another template for each team and region: they launch it each in their own account. */
function templateNameOf({ team, region }: Scope, productId: string): string {
  const readable = `${productId}.${team.id}.${region}`.toLowerCase();
  if (readable.length <= MAX_NAME && /^[a-z0-9._-]+$/.test(readable)) {
    return readable;
  }
  const hash = createHash('sha256').update(readable).digest('hex').slice(0, 16);
  return `${productId.toLowerCase().slice(0, MAX_NAME - 17)}.${hash}`;
}

/** Text of AWS that no template engine takes for an expression. */
function inert(text: string): string {
  return text.replaceAll('${{', '$ {{');
}
