// Generated from src/schema by `yarn generate`. Do not edit.
/**
 * The OpenAPI 3.1 document of the HTTP API, for run-time validation.
 * @public
 */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'aws-service-catalog',
    version: '1',
    description:
      "Self-service for AWS Service Catalog. All ids are AWS ids; a launch id is ours (a UUID) and is the idempotency token of the AWS call. Errors are Backstage's error envelope; what AWS said stands in `error.cause` (`name`, `message`, `requestId`).",
    license: {
      name: 'Apache-2.0',
      identifier: 'Apache-2.0',
    },
  },
  servers: [
    {
      url: '/',
    },
  ],
  paths: {
    '/v1/teams': {
      get: {
        operationId: 'listTeams',
        summary:
          'Teams that the caller may act for, and what the caller may do in each',
        responses: {
          '200': {
            description: 'Teams, first the one to open by default',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TeamList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/products': {
      get: {
        operationId: 'listProducts',
        summary: 'Approved products of the team',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/region',
          },
          {
            $ref: '#/components/parameters/search',
          },
          {
            name: 'filter',
            in: 'query',
            description:
              '`field=value`, repeated. Fields: `kind`, `portfolio` (name), `vendor`. Values of one field are alternatives, fields are combined.',
            schema: {
              type: 'array',
              maxItems: 50,
              items: {
                type: 'string',
                maxLength: 300,
              },
            },
          },
          {
            name: 'sort',
            in: 'query',
            schema: {
              type: 'string',
              enum: [
                'title',
                '-title',
                'created',
                '-created',
                'vendor',
                '-vendor',
              ],
              default: 'title',
            },
          },
          {
            $ref: '#/components/parameters/limit',
          },
          {
            $ref: '#/components/parameters/cursor',
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'One page of products',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ProductList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/products/{productId}': {
      get: {
        operationId: 'getProduct',
        summary: 'One product with its versions and launch paths',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/productId',
          },
          {
            $ref: '#/components/parameters/region',
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'The product',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ProductDetail',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/products/{productId}/launch-form': {
      get: {
        operationId: 'getLaunchForm',
        summary:
          'What a launch (or an update) of a version on a launch path asks for',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/productId',
          },
          {
            $ref: '#/components/parameters/region',
          },
          {
            name: 'version',
            in: 'query',
            description:
              'Version id. Left out, the newest version that is not deprecated.',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            name: 'path',
            in: 'query',
            description:
              'Launch path id. Left out, the only one; required when there are several.',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            name: 'provisionedProduct',
            in: 'query',
            description:
              'Provisioned product id; its present values fill the form of an update.',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The form',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LaunchForm',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/pre-flight': {
      post: {
        operationId: 'preFlight',
        summary:
          'Checks that a launch would make before it is sent; changes nothing',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PreFlightRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The checks',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PreFlight',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/launches': {
      get: {
        operationId: 'listLaunches',
        summary: 'Launches requested through the portal, newest first',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            name: 'scope',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['mine', 'team'],
              default: 'mine',
            },
          },
          {
            name: 'active',
            in: 'query',
            description: 'Only launches that have not ended.',
            schema: {
              type: 'boolean',
              default: false,
            },
          },
          {
            name: 'provisionedProduct',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            $ref: '#/components/parameters/limit',
          },
          {
            $ref: '#/components/parameters/cursor',
          },
        ],
        responses: {
          '200': {
            description: 'One page of launches',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LaunchList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'createLaunch',
        summary: 'Launches a product',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/idempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ProvisionRequest',
              },
            },
          },
        },
        responses: {
          '202': {
            $ref: '#/components/responses/LaunchAccepted',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/launches/{launchId}': {
      get: {
        operationId: 'getLaunch',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/launchId',
          },
        ],
        responses: {
          '200': {
            description: 'The launch',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Launch',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/launches/{launchId}/timeline': {
      get: {
        operationId: 'getLaunchTimeline',
        summary:
          'Everything that has happened in a launch so far, with the resources of its stack',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/launchId',
          },
        ],
        responses: {
          '200': {
            description: 'The timeline',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LaunchTimeline',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/launches/{launchId}/resumption': {
      post: {
        operationId: 'resumeLaunch',
        summary:
          'Sends an interrupted launch again, with the secret values that were not kept',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/launchId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ResumeRequest',
              },
            },
          },
        },
        responses: {
          '202': {
            $ref: '#/components/responses/LaunchAccepted',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/provisioned-products': {
      get: {
        operationId: 'listProvisionedProducts',
        summary: "What runs, mine or the team's",
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/region',
          },
          {
            name: 'scope',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['mine', 'team'],
              default: 'mine',
            },
          },
          {
            $ref: '#/components/parameters/search',
          },
          {
            name: 'filter',
            in: 'query',
            description:
              '`field=value`, repeated. Fields: `status`, `product` (product id), `owner` (entity ref).',
            schema: {
              type: 'array',
              maxItems: 50,
              items: {
                type: 'string',
                maxLength: 300,
              },
            },
          },
          {
            name: 'sort',
            in: 'query',
            schema: {
              type: 'string',
              enum: [
                'name',
                '-name',
                'created',
                '-created',
                'status',
                '-status',
              ],
              default: '-created',
            },
          },
          {
            $ref: '#/components/parameters/limit',
          },
          {
            $ref: '#/components/parameters/cursor',
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'One page of provisioned products',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ProvisionedProductList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/provisioned-products/{provisionedProductId}': {
      get: {
        operationId: 'getProvisionedProduct',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/provisionedProductId',
          },
          {
            $ref: '#/components/parameters/region',
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'The provisioned product',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ProvisionedProductDetail',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/provisioned-products/{provisionedProductId}/records': {
      get: {
        operationId: 'listRecords',
        summary:
          'History of a provisioned product, newest first, also of changes made outside the portal',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/provisionedProductId',
          },
          {
            $ref: '#/components/parameters/region',
          },
          {
            $ref: '#/components/parameters/limit',
          },
          {
            $ref: '#/components/parameters/cursor',
          },
        ],
        responses: {
          '200': {
            description: 'One page of records',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/RecordList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/provisioned-products/{provisionedProductId}/updates': {
      post: {
        operationId: 'createUpdate',
        summary: 'Updates a provisioned product',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/provisionedProductId',
          },
          {
            $ref: '#/components/parameters/idempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateRequest',
              },
            },
          },
        },
        responses: {
          '202': {
            $ref: '#/components/responses/LaunchAccepted',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/provisioned-products/{provisionedProductId}/terminations':
      {
        post: {
          operationId: 'createTermination',
          summary: 'Terminates a provisioned product',
          parameters: [
            {
              $ref: '#/components/parameters/team',
            },
            {
              $ref: '#/components/parameters/provisionedProductId',
            },
            {
              $ref: '#/components/parameters/idempotencyKey',
            },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TerminateRequest',
                },
              },
            },
          },
          responses: {
            '202': {
              $ref: '#/components/responses/LaunchAccepted',
            },
            default: {
              $ref: '#/components/responses/Error',
            },
          },
        },
      },
    '/v1/teams/{team}/provisioned-products/{provisionedProductId}/plans': {
      post: {
        operationId: 'createPlan',
        summary: 'Asks AWS what an update would change; nothing is changed',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/provisionedProductId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateRequest',
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'The plan, being made',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Plan',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/teams/{team}/provisioned-products/{provisionedProductId}/plans/{planId}':
      {
        get: {
          operationId: 'getPlan',
          parameters: [
            {
              $ref: '#/components/parameters/team',
            },
            {
              $ref: '#/components/parameters/provisionedProductId',
            },
            {
              $ref: '#/components/parameters/planId',
            },
            {
              $ref: '#/components/parameters/region',
            },
          ],
          responses: {
            '200': {
              description: 'The plan',
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/Plan',
                  },
                },
              },
            },
            default: {
              $ref: '#/components/responses/Error',
            },
          },
        },
        delete: {
          operationId: 'deletePlan',
          parameters: [
            {
              $ref: '#/components/parameters/team',
            },
            {
              $ref: '#/components/parameters/provisionedProductId',
            },
            {
              $ref: '#/components/parameters/planId',
            },
            {
              $ref: '#/components/parameters/region',
            },
          ],
          responses: {
            '204': {
              description: 'The plan is gone',
            },
            default: {
              $ref: '#/components/responses/Error',
            },
          },
        },
      },
    '/v1/catalogs': {
      get: {
        operationId: 'listCatalogs',
        summary:
          'Catalogs that the caller may curate, and what the caller may do in each',
        responses: {
          '200': {
            description:
              'Catalogs, in the order of the configuration; empty for somebody who curates none',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/CatalogList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/publications': {
      get: {
        operationId: 'listPublications',
        summary: 'Publications in a catalog, newest first',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/limit',
          },
          {
            $ref: '#/components/parameters/cursor',
          },
        ],
        responses: {
          '200': {
            description: 'One page of publications',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PublicationList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'createPublication',
        summary: 'Start a publication; its steps are taken in the background',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/idempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PublicationAnswers',
              },
            },
          },
        },
        responses: {
          '202': {
            $ref: '#/components/responses/PublicationAccepted',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/publications/template': {
      post: {
        operationId: 'previewPublicationTemplate',
        summary:
          'The CloudFormation template that a publication would store, explained; changes nothing',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PublicationTemplateRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The template',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PublicationTemplate',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/publications/{publicationId}': {
      get: {
        operationId: 'getPublication',
        summary: 'One publication with the state of each step',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/publicationId',
          },
        ],
        responses: {
          '200': {
            description: 'The publication',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Publication',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/publications/{publicationId}/resumption': {
      post: {
        operationId: 'resumePublication',
        summary:
          'Go on with a publication that failed or is blocked, with corrected answers where needed',
        description:
          '409 while it is under way or has ended, and when an answer would change that a finished step rests on; the message names it.',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/publicationId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PublicationResumption',
              },
            },
          },
        },
        responses: {
          '202': {
            $ref: '#/components/responses/PublicationAccepted',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/publications/{publicationId}/withdrawal': {
      get: {
        operationId: 'getPublicationWithdrawal',
        summary:
          'What taking a publication back would remove, keep and leave running; changes nothing',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/publicationId',
          },
        ],
        responses: {
          '200': {
            description: 'What would happen',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PublicationWithdrawal',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'withdrawPublication',
        summary:
          'Take back everything that the publication created, last first',
        description:
          '409 when provisioned products of it run and `confirm` is not true; they keep running without their product and are never terminated by this.',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/publicationId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PublicationWithdrawalRequest',
              },
            },
          },
        },
        responses: {
          '202': {
            $ref: '#/components/responses/PublicationAccepted',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/images': {
      get: {
        operationId: 'listImages',
        summary: 'Machine images that the account may use, newest first',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/search',
          },
          {
            name: 'owner',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/ImageOwner',
            },
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description:
              'At most 100 images; `more` says that the search has to be narrowed',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ImageList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/image-aliases': {
      get: {
        operationId: 'listImageAliases',
        summary:
          'Public SSM parameters that name the image of a Marketplace product, per version',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            name: 'productId',
            in: 'query',
            required: true,
            description:
              'Marketplace product id, `prod-…` or a UUID; not the `prodview-…` of a listing page',
            schema: {
              type: 'string',
              maxLength: 64,
              pattern: '^[A-Za-z0-9-]+$',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Aliases, `latest` last',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ImageAliasList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/adoptable-products': {
      get: {
        operationId: 'listAdoptableProducts',
        summary:
          'Products of type MARKETPLACE that were copied in from the Marketplace console',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
        ],
        responses: {
          '200': {
            description: 'Products',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AdoptableProductList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/launch-roles': {
      get: {
        operationId: 'listLaunchRoles',
        summary: 'IAM roles of the account that AWS Service Catalog may assume',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'Roles, by name',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LaunchRoleList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'createLaunchRole',
        summary:
          'Create a launch role; a role of this name that the portal made is brought to the same policy',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/LaunchRoleRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The role, as it is now',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LaunchRoleSummary',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/launch-role-draft': {
      post: {
        operationId: 'draftLaunchRole',
        summary:
          'The policies that a launch role for a template would get; changes nothing',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/LaunchRoleDraftRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The draft',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LaunchRoleDraft',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/launch-roles/{roleName}/readiness': {
      get: {
        operationId: 'getLaunchRoleReadiness',
        summary:
          'Whether a role can launch a product, by its trust policy and by simulation of every action it takes',
        description:
          'Name a product, or the resource types of a template that is no product yet.',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            name: 'roleName',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9_+=,.@-]+$',
            },
          },
          {
            name: 'productId',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            name: 'versionId',
            in: 'query',
            description: 'Left out, the newest active version',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            name: 'resourceType',
            in: 'query',
            description: 'Repeated',
            schema: {
              type: 'array',
              maxItems: 100,
              items: {
                $ref: '#/components/schemas/ResourceTypeName',
              },
            },
          },
        ],
        responses: {
          '200': {
            description: 'What was checked',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LaunchRoleReadiness',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
  },
  components: {
    parameters: {
      team: {
        name: 'team',
        in: 'path',
        required: true,
        description:
          "Team id, the group's name (`namespace~name` outside the default namespace).",
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 130,
          pattern: '^[A-Za-z0-9_.~-]+$',
        },
      },
      productId: {
        name: 'productId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
        },
      },
      provisionedProductId: {
        name: 'provisionedProductId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
        },
      },
      planId: {
        name: 'planId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
        },
      },
      launchId: {
        name: 'launchId',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          pattern: '^[0-9a-f-]{36}$',
        },
      },
      idempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description:
          'Chosen by the client, one per intended change. The same key with the same body answers the same launch; with another body 409.',
        schema: {
          type: 'string',
          minLength: 8,
          maxLength: 128,
          pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$',
        },
      },
      region: {
        name: 'region',
        in: 'query',
        description: "One of the team's regions. Left out, its first.",
        schema: {
          $ref: '#/components/schemas/Region',
        },
      },
      search: {
        name: 'search',
        in: 'query',
        schema: {
          type: 'string',
          maxLength: 200,
        },
      },
      limit: {
        name: 'limit',
        in: 'query',
        schema: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 50,
        },
      },
      cursor: {
        name: 'cursor',
        in: 'query',
        schema: {
          type: 'string',
          maxLength: 2048,
        },
      },
      refresh: {
        name: 'refresh',
        in: 'query',
        description: 'Reads AWS again instead of answering from the cache.',
        schema: {
          type: 'boolean',
          default: false,
        },
      },
      catalog: {
        name: 'catalog',
        in: 'path',
        required: true,
        description: 'Id of a catalog, as the configuration names it',
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
        },
      },
      publicationId: {
        name: 'publicationId',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          pattern: '^[0-9a-f-]{36}$',
        },
      },
    },
    responses: {
      Error: {
        description: "Backstage's error envelope",
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/ErrorResponse',
            },
          },
        },
      },
      LaunchAccepted: {
        description:
          'The launch is recorded and on its way (or the same launch, when the key was used before)',
        headers: {
          Location: {
            description: 'Path of the launch',
            schema: {
              type: 'string',
            },
          },
        },
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/Launch',
            },
          },
        },
      },
      PublicationAccepted: {
        description:
          'The publication is recorded and on its way (or the same publication, when the key was used before)',
        headers: {
          Location: {
            description: 'Path of the publication',
            schema: {
              type: 'string',
            },
          },
        },
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/Publication',
            },
          },
        },
      },
    },
    schemas: {
      AwsId: {
        type: 'string',
        minLength: 1,
        maxLength: 100,
        pattern: '^[a-zA-Z0-9_-]+$',
      },
      Region: {
        type: 'string',
        maxLength: 30,
        pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
      },
      DateTime: {
        type: 'string',
        description: 'ISO 8601, UTC',
      },
      Tag: {
        type: 'object',
        additionalProperties: false,
        required: ['key', 'value'],
        properties: {
          key: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
          },
          value: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
          },
        },
      },
      ParameterValues: {
        type: 'object',
        description: 'Parameter key to value; a list parameter takes a list.',
        maxProperties: 200,
        additionalProperties: {
          anyOf: [
            {
              type: 'string',
              maxLength: 4096,
            },
            {
              type: 'array',
              maxItems: 200,
              items: {
                type: 'string',
                maxLength: 4096,
              },
            },
          ],
        },
      },
      Freshness: {
        type: 'object',
        required: ['asOf', 'stale'],
        properties: {
          asOf: {
            $ref: '#/components/schemas/DateTime',
          },
          stale: {
            type: 'boolean',
            description: 'AWS did not answer; this is what it said at `asOf`.',
          },
        },
      },
      Person: {
        type: 'object',
        required: ['principalArn', 'isMe'],
        properties: {
          entityRef: {
            type: 'string',
            description:
              'Left out when the principal is not known to the portal.',
          },
          principalArn: {
            type: 'string',
            description: '`unknown` when AWS does not tell who it was.',
          },
          sessionName: {
            type: 'string',
          },
          isMe: {
            type: 'boolean',
          },
        },
      },
      ErrorResponse: {
        type: 'object',
        required: ['error', 'response'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
              field: {
                type: 'string',
                description: 'The field of the request that is wrong.',
              },
              cause: {
                type: 'object',
                required: ['name', 'message'],
                properties: {
                  name: {
                    type: 'string',
                  },
                  message: {
                    type: 'string',
                  },
                  requestId: {
                    type: 'string',
                  },
                },
              },
            },
          },
          request: {
            type: 'object',
          },
          response: {
            type: 'object',
            required: ['statusCode'],
            properties: {
              statusCode: {
                type: 'integer',
              },
            },
          },
        },
      },
      Team: {
        type: 'object',
        required: [
          'id',
          'groupRef',
          'title',
          'accountId',
          'regions',
          'roleName',
          'may',
        ],
        properties: {
          id: {
            type: 'string',
          },
          groupRef: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          accountId: {
            type: 'string',
          },
          regions: {
            type: 'array',
            items: {
              type: 'string',
            },
            description: 'First the default.',
          },
          roleName: {
            type: 'string',
          },
          catalog: {
            type: 'string',
          },
          may: {
            type: 'object',
            required: ['read', 'launch', 'update', 'terminate'],
            properties: {
              read: {
                type: 'boolean',
              },
              launch: {
                type: 'boolean',
              },
              update: {
                type: 'boolean',
              },
              terminate: {
                type: 'boolean',
              },
            },
          },
        },
      },
      TeamList: {
        type: 'object',
        required: ['items', 'person', 'contacts'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Team',
            },
          },
          person: {
            type: 'object',
            required: ['entityRef', 'groupRefs', 'curator'],
            properties: {
              entityRef: {
                type: 'string',
              },
              groupRefs: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              curator: {
                type: 'boolean',
              },
            },
          },
          contacts: {
            type: 'array',
            description: 'Groups of the platform team, to ask for access.',
            items: {
              type: 'string',
            },
          },
        },
      },
      ProductKind: {
        type: 'string',
        enum: [
          'marketplace',
          'cloudformation',
          'terraform',
          'external',
          'other',
        ],
      },
      ProductSummary: {
        type: 'object',
        required: ['id', 'name', 'kind', 'type', 'vendor'],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ProductKind',
          },
          type: {
            type: 'string',
            description: 'ProductType as AWS names it.',
          },
          vendor: {
            type: 'string',
            description: 'Owner of the product as AWS names it.',
          },
          distributor: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          newestVersion: {
            type: 'string',
            description: 'Name of the newest version',
            'when known.': null,
          },
          portfolios: {
            type: 'array',
            description:
              'Names of the portfolios that bring it, once they are known.',
            items: {
              type: 'string',
            },
          },
          launchable: {
            type: 'boolean',
            description:
              'False when no launch path may be used (see `launchProblem`); left out while unknown.',
          },
          launchProblem: {
            type: 'string',
          },
          running: {
            type: 'object',
            required: ['mine', 'team'],
            properties: {
              mine: {
                type: 'integer',
              },
              team: {
                type: 'integer',
              },
            },
          },
        },
      },
      Facet: {
        type: 'object',
        required: ['value', 'count'],
        properties: {
          value: {
            type: 'string',
          },
          count: {
            type: 'integer',
          },
        },
      },
      ProductList: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['items', 'total', 'facets'],
            properties: {
              items: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/ProductSummary',
                },
              },
              total: {
                type: 'integer',
              },
              nextCursor: {
                type: 'string',
              },
              facets: {
                type: 'object',
                required: ['kinds', 'vendors', 'portfolios'],
                properties: {
                  kinds: {
                    type: 'array',
                    items: {
                      $ref: '#/components/schemas/Facet',
                    },
                  },
                  vendors: {
                    type: 'array',
                    items: {
                      $ref: '#/components/schemas/Facet',
                    },
                  },
                  portfolios: {
                    type: 'array',
                    items: {
                      $ref: '#/components/schemas/Facet',
                    },
                  },
                },
              },
            },
          },
        ],
      },
      ProductVersion: {
        type: 'object',
        required: ['id', 'name', 'deprecated', 'newest'],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          deprecated: {
            type: 'boolean',
          },
          newest: {
            type: 'boolean',
          },
        },
      },
      LaunchRole: {
        type: 'object',
        required: ['name'],
        properties: {
          name: {
            type: 'string',
          },
          arn: {
            type: 'string',
          },
        },
      },
      LaunchPath: {
        type: 'object',
        required: ['id', 'name', 'constraints', 'tags', 'usable'],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
            description: 'Name of the portfolio.',
          },
          usable: {
            type: 'boolean',
          },
          problem: {
            type: 'string',
            description: 'Why it may not be used and who can change that.',
          },
          launchRole: {
            $ref: '#/components/schemas/LaunchRole',
          },
          constraints: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type', 'inWords'],
              properties: {
                type: {
                  type: 'string',
                },
                description: {
                  type: 'string',
                },
                inWords: {
                  type: 'string',
                },
              },
            },
          },
          tags: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
        },
      },
      ProductDetail: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            $ref: '#/components/schemas/ProductSummary',
          },
          {
            type: 'object',
            required: ['versions', 'launchPaths', 'support'],
            properties: {
              versions: {
                type: 'array',
                description:
                  'Newest first; inactive ones are not shown by AWS.',
                items: {
                  $ref: '#/components/schemas/ProductVersion',
                },
              },
              launchPaths: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/LaunchPath',
                },
              },
              support: {
                type: 'object',
                properties: {
                  description: {
                    type: 'string',
                  },
                  email: {
                    type: 'string',
                  },
                  url: {
                    type: 'string',
                  },
                },
              },
              budgets: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              consoleUrl: {
                type: 'string',
              },
            },
          },
        ],
      },
      PickerOption: {
        type: 'object',
        required: ['value', 'label'],
        properties: {
          value: {
            type: 'string',
          },
          label: {
            type: 'string',
          },
          detail: {
            type: 'string',
          },
          parent: {
            type: 'string',
            description:
              'What the option belongs to, e.g. the VPC of a subnet.',
          },
        },
      },
      ParameterHint: {
        type: 'object',
        required: ['type', 'noEcho'],
        properties: {
          type: {
            type: 'string',
            description: 'CloudFormation parameter type.',
          },
          noEcho: {
            type: 'boolean',
          },
          label: {
            type: 'string',
          },
          constraintDescription: {
            type: 'string',
          },
          picker: {
            type: 'object',
            required: ['kind', 'available'],
            properties: {
              kind: {
                type: 'string',
                enum: [
                  'key-pair',
                  'vpc',
                  'subnet',
                  'security-group',
                  'availability-zone',
                  'image',
                  'instance',
                  'instance-type',
                  'volume',
                  'hosted-zone',
                  'ssm-parameter',
                  'other',
                ],
              },
              available: {
                type: 'boolean',
                description:
                  'False: the team role may not list them; type the value.',
              },
              reason: {
                type: 'string',
              },
              truncated: {
                type: 'boolean',
              },
              options: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/PickerOption',
                },
              },
            },
          },
        },
      },
      LaunchForm: {
        type: 'object',
        required: [
          'productId',
          'productName',
          'versionId',
          'versionName',
          'pathId',
          'pathName',
          'schema',
          'groups',
          'hints',
          'rules',
          'tagOptions',
          'tagUpdate',
          'outputs',
          'usable',
        ],
        properties: {
          productId: {
            type: 'string',
          },
          productName: {
            type: 'string',
          },
          versionId: {
            type: 'string',
          },
          versionName: {
            type: 'string',
          },
          pathId: {
            type: 'string',
          },
          pathName: {
            type: 'string',
          },
          launchRole: {
            $ref: '#/components/schemas/LaunchRole',
          },
          usable: {
            type: 'boolean',
          },
          problem: {
            type: 'string',
          },
          schema: {
            type: 'object',
            description:
              'JSON Schema (draft-07) of the parameters object. Every value is a string or a list of strings; numbers are checked by `format: cloudformation-number` with `x-minimum` and `x-maximum` in words of the template.',
            additionalProperties: true,
          },
          groups: {
            type: 'array',
            description:
              "As the template's interface metadata says; parameters named nowhere come last, in one group without a label.",
            items: {
              type: 'object',
              required: ['parameters'],
              properties: {
                label: {
                  type: 'string',
                },
                parameters: {
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                },
              },
            },
          },
          hints: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/ParameterHint',
            },
          },
          rules: {
            type: 'array',
            description:
              'Rules of TEMPLATE constraints, in the words of their author.',
            items: {
              type: 'object',
              required: ['name', 'assertions'],
              properties: {
                name: {
                  type: 'string',
                },
                condition: {
                  type: 'object',
                  additionalProperties: true,
                },
                assertions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['assert', 'inWords'],
                    properties: {
                      assert: {
                        type: 'object',
                        additionalProperties: true,
                      },
                      inWords: {
                        type: 'string',
                      },
                    },
                  },
                },
              },
            },
          },
          tagOptions: {
            type: 'array',
            items: {
              type: 'object',
              required: ['key', 'values', 'conflict'],
              properties: {
                key: {
                  type: 'string',
                },
                values: {
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                  description: 'One value: set by AWS. Several: choose one.',
                },
                conflict: {
                  type: 'boolean',
                },
              },
            },
          },
          tagUpdate: {
            type: 'boolean',
            description: 'Whether tags may change in an update.',
          },
          usage: {
            type: 'string',
            description: 'Usage instructions for people.',
          },
          values: {
            $ref: '#/components/schemas/ParameterValues',
          },
          kept: {
            type: 'array',
            description:
              'Update only. NoEcho parameters that keep their value unless a new one is typed.',
            items: {
              type: 'string',
            },
          },
          outputs: {
            type: 'array',
            items: {
              type: 'object',
              required: ['key'],
              properties: {
                key: {
                  type: 'string',
                },
                description: {
                  type: 'string',
                },
              },
            },
          },
          resources: {
            type: 'array',
            description:
              'What the template creates, when the team role may read it.',
            items: {
              type: 'object',
              required: ['type', 'inWords', 'count'],
              properties: {
                type: {
                  type: 'string',
                },
                inWords: {
                  type: 'string',
                },
                count: {
                  type: 'integer',
                },
              },
            },
          },
        },
      },
      LaunchOperation: {
        type: 'string',
        enum: ['provision', 'update', 'terminate'],
      },
      PreFlightRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['operation'],
        properties: {
          operation: {
            $ref: '#/components/schemas/LaunchOperation',
          },
          region: {
            $ref: '#/components/schemas/Region',
          },
          productId: {
            $ref: '#/components/schemas/AwsId',
          },
          versionId: {
            $ref: '#/components/schemas/AwsId',
          },
          pathId: {
            $ref: '#/components/schemas/AwsId',
          },
          name: {
            type: 'string',
            maxLength: 128,
          },
          provisionedProductId: {
            $ref: '#/components/schemas/AwsId',
          },
          parameters: {
            $ref: '#/components/schemas/ParameterValues',
          },
          tags: {
            type: 'array',
            maxItems: 50,
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
        },
      },
      PreFlightCheck: {
        type: 'object',
        required: ['id', 'status', 'title'],
        properties: {
          id: {
            type: 'string',
            enum: [
              'launch-path',
              'launch-role',
              'launch-role-trust',
              'launch-role-permissions',
              'name',
              'parameters',
              'tag-options',
              'no-operation-running',
            ],
          },
          status: {
            type: 'string',
            enum: ['ok', 'blocked', 'unknown'],
          },
          title: {
            type: 'string',
          },
          detail: {
            type: 'string',
          },
          fixedBy: {
            type: 'string',
            enum: ['you', 'platform-team', 'aws-administrator', 'nobody-yet'],
          },
          fix: {
            type: 'string',
          },
        },
      },
      PreFlight: {
        type: 'object',
        required: ['checks', 'blocked'],
        properties: {
          checks: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PreFlightCheck',
            },
          },
          blocked: {
            type: 'boolean',
          },
        },
      },
      ProvisionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['productId', 'versionId', 'name'],
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          productId: {
            $ref: '#/components/schemas/AwsId',
          },
          versionId: {
            $ref: '#/components/schemas/AwsId',
          },
          pathId: {
            $ref: '#/components/schemas/AwsId',
          },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]*$',
          },
          parameters: {
            $ref: '#/components/schemas/ParameterValues',
          },
          tags: {
            type: 'array',
            maxItems: 50,
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
          notificationArns: {
            type: 'array',
            maxItems: 5,
            items: {
              type: 'string',
              maxLength: 1224,
            },
          },
          entityRef: {
            type: 'string',
            maxLength: 200,
            description: 'Catalog entity that the launch is made for.',
          },
        },
      },
      UpdateRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['versionId'],
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          versionId: {
            $ref: '#/components/schemas/AwsId',
          },
          pathId: {
            $ref: '#/components/schemas/AwsId',
          },
          parameters: {
            description:
              'Values that change. Parameters left out keep their value.',
            $ref: '#/components/schemas/ParameterValues',
          },
          tags: {
            type: 'array',
            maxItems: 50,
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
        },
      },
      TerminateRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['confirmName'],
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          confirmName: {
            type: 'string',
            maxLength: 128,
            description: 'Name of the provisioned product',
            'typed by the person.': null,
          },
          retainResources: {
            type: 'boolean',
            default: false,
          },
          ignoreErrors: {
            type: 'boolean',
            default: false,
          },
        },
      },
      ResumeRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['secrets'],
        properties: {
          secrets: {
            $ref: '#/components/schemas/ParameterValues',
          },
        },
      },
      LaunchState: {
        type: 'string',
        enum: [
          'requested',
          'awaiting-approval',
          'submitting',
          'in-progress',
          'succeeded',
          'failed',
          'interrupted',
        ],
      },
      NextStep: {
        type: 'object',
        required: ['action', 'text'],
        properties: {
          action: {
            type: 'string',
            enum: [
              'retry',
              'change-parameter',
              'return-to-last-good',
              'terminate',
              'ask-platform-team',
              'ask-aws-administrator',
              'wait',
              'enter-secrets',
            ],
          },
          text: {
            type: 'string',
          },
          parameter: {
            type: 'string',
          },
          versionId: {
            type: 'string',
          },
        },
      },
      Failure: {
        type: 'object',
        required: ['summary', 'nextSteps'],
        properties: {
          summary: {
            type: 'string',
            description: 'The cause in one sentence.',
          },
          detail: {
            type: 'string',
            description: 'What AWS said',
            'word for word.': null,
          },
          resource: {
            type: 'object',
            required: ['logicalId', 'type'],
            properties: {
              logicalId: {
                type: 'string',
              },
              type: {
                type: 'string',
              },
            },
          },
          missingAction: {
            type: 'string',
            description:
              'IAM action that the launch role lacks, e.g. ec2:RunInstances.',
          },
          awsError: {
            type: 'string',
          },
          requestId: {
            type: 'string',
          },
          nextSteps: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/NextStep',
            },
          },
        },
      },
      Launch: {
        type: 'object',
        required: [
          'id',
          'team',
          'accountId',
          'region',
          'operation',
          'state',
          'requestedBy',
          'requestedAt',
          'updatedAt',
          'productId',
          'provisionedProductName',
          'parameters',
          'secretParameters',
          'tags',
        ],
        properties: {
          id: {
            type: 'string',
          },
          team: {
            type: 'string',
          },
          accountId: {
            type: 'string',
          },
          region: {
            type: 'string',
          },
          operation: {
            $ref: '#/components/schemas/LaunchOperation',
          },
          state: {
            $ref: '#/components/schemas/LaunchState',
          },
          requestedBy: {
            $ref: '#/components/schemas/Person',
          },
          requestedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          updatedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          endedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          productId: {
            type: 'string',
          },
          productName: {
            type: 'string',
          },
          versionId: {
            type: 'string',
          },
          versionName: {
            type: 'string',
          },
          pathId: {
            type: 'string',
          },
          provisionedProductId: {
            type: 'string',
          },
          provisionedProductName: {
            type: 'string',
          },
          recordId: {
            type: 'string',
          },
          parameters: {
            $ref: '#/components/schemas/ParameterValues',
          },
          secretParameters: {
            type: 'array',
            description:
              'Keys of NoEcho parameters; their values are never kept.',
            items: {
              type: 'string',
            },
          },
          tags: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
          entityRef: {
            type: 'string',
          },
          failure: {
            $ref: '#/components/schemas/Failure',
          },
          consoleUrl: {
            type: 'string',
          },
        },
      },
      LaunchList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Launch',
            },
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      LaunchEvent: {
        type: 'object',
        required: ['at', 'state', 'text'],
        properties: {
          at: {
            $ref: '#/components/schemas/DateTime',
          },
          state: {
            $ref: '#/components/schemas/LaunchState',
          },
          text: {
            type: 'string',
          },
        },
      },
      StackResource: {
        type: 'object',
        required: ['logicalId', 'type', 'status', 'tone'],
        properties: {
          logicalId: {
            type: 'string',
          },
          physicalId: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          status: {
            type: 'string',
            description: 'As CloudFormation names it.',
          },
          tone: {
            $ref: '#/components/schemas/Tone',
          },
          reason: {
            type: 'string',
          },
          startedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          endedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          consoleUrl: {
            type: 'string',
          },
        },
      },
      StackEvent: {
        type: 'object',
        required: ['at', 'logicalId', 'type', 'status'],
        properties: {
          at: {
            $ref: '#/components/schemas/DateTime',
          },
          logicalId: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          status: {
            type: 'string',
          },
          reason: {
            type: 'string',
          },
        },
      },
      LaunchTimeline: {
        type: 'object',
        required: ['launch', 'events', 'resources', 'stackEvents', 'outputs'],
        properties: {
          launch: {
            $ref: '#/components/schemas/Launch',
          },
          events: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LaunchEvent',
            },
          },
          resources: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/StackResource',
            },
          },
          stackEvents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/StackEvent',
            },
          },
          outputs: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Output',
            },
          },
          unavailable: {
            type: 'string',
            description:
              "Why AWS's side of the timeline could not be read just now.",
          },
        },
      },
      Tone: {
        type: 'string',
        enum: ['ok', 'running', 'pending', 'warning', 'error'],
      },
      Output: {
        type: 'object',
        required: ['key', 'value', 'kind'],
        properties: {
          key: {
            type: 'string',
          },
          value: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: ['url', 'command', 'text'],
          },
        },
      },
      ProvisionedProductSummary: {
        type: 'object',
        required: [
          'id',
          'name',
          'type',
          'status',
          'tone',
          'statusInWords',
          'owner',
        ],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          arn: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          status: {
            type: 'string',
            description: 'As AWS names it.',
          },
          tone: {
            $ref: '#/components/schemas/Tone',
          },
          statusInWords: {
            type: 'string',
          },
          statusMessage: {
            type: 'string',
          },
          productId: {
            type: 'string',
          },
          productName: {
            type: 'string',
          },
          versionId: {
            type: 'string',
          },
          versionName: {
            type: 'string',
          },
          newerVersion: {
            type: 'object',
            required: ['id', 'name'],
            properties: {
              id: {
                type: 'string',
              },
              name: {
                type: 'string',
              },
            },
          },
          owner: {
            $ref: '#/components/schemas/Person',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          activeLaunchId: {
            type: 'string',
          },
        },
      },
      ProvisionedProductList: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['items', 'total'],
            properties: {
              items: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/ProvisionedProductSummary',
                },
              },
              total: {
                type: 'integer',
              },
              nextCursor: {
                type: 'string',
              },
            },
          },
        ],
      },
      ProvisionedProductDetail: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            $ref: '#/components/schemas/ProvisionedProductSummary',
          },
          {
            type: 'object',
            required: [
              'outputs',
              'resources',
              'tags',
              'parameters',
              'versions',
              'may',
            ],
            properties: {
              outputs: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Output',
                },
              },
              resources: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/StackResource',
                },
              },
              tags: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['key', 'value', 'auto'],
                  properties: {
                    key: {
                      type: 'string',
                    },
                    value: {
                      type: 'string',
                    },
                    auto: {
                      type: 'boolean',
                      description: 'An AutoTag, put there by Service Catalog.',
                    },
                    inWords: {
                      type: 'string',
                    },
                  },
                },
              },
              parameters: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['key', 'secret'],
                  properties: {
                    key: {
                      type: 'string',
                    },
                    value: {
                      type: 'string',
                    },
                    secret: {
                      type: 'boolean',
                      description: 'NoEcho: set, but shown to nobody.',
                    },
                  },
                },
              },
              versions: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/ProductVersion',
                },
              },
              pathId: {
                type: 'string',
              },
              launchRole: {
                $ref: '#/components/schemas/LaunchRole',
              },
              stackArn: {
                type: 'string',
              },
              consoleUrl: {
                type: 'string',
              },
              entityRef: {
                type: 'string',
              },
              failure: {
                $ref: '#/components/schemas/Failure',
              },
              lastGoodVersion: {
                type: 'object',
                required: ['id', 'name'],
                properties: {
                  id: {
                    type: 'string',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              may: {
                type: 'object',
                required: ['update', 'terminate', 'plan'],
                properties: {
                  update: {
                    type: 'boolean',
                  },
                  terminate: {
                    type: 'boolean',
                  },
                  plan: {
                    type: 'boolean',
                  },
                  why: {
                    type: 'string',
                    description: 'Why something may not be done just now.',
                  },
                },
              },
            },
          },
        ],
      },
      ProvisioningRecord: {
        type: 'object',
        required: [
          'id',
          'type',
          'inWords',
          'status',
          'tone',
          'by',
          'createdAt',
        ],
        properties: {
          id: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          inWords: {
            type: 'string',
          },
          status: {
            type: 'string',
          },
          tone: {
            $ref: '#/components/schemas/Tone',
          },
          by: {
            $ref: '#/components/schemas/Person',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          updatedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          versionName: {
            type: 'string',
          },
          launchId: {
            type: 'string',
            description: 'Left out for changes made outside the portal.',
          },
          failure: {
            $ref: '#/components/schemas/Failure',
          },
        },
      },
      RecordList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ProvisioningRecord',
            },
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      PlanStatus: {
        type: 'string',
        enum: ['making', 'ready', 'no-changes', 'failed'],
      },
      Plan: {
        type: 'object',
        required: ['id', 'status', 'changes'],
        properties: {
          id: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/PlanStatus',
          },
          message: {
            type: 'string',
          },
          changes: {
            type: 'array',
            items: {
              type: 'object',
              required: ['action', 'logicalId', 'type', 'replacement'],
              properties: {
                action: {
                  type: 'string',
                  enum: ['add', 'modify', 'remove'],
                },
                logicalId: {
                  type: 'string',
                },
                physicalId: {
                  type: 'string',
                },
                type: {
                  type: 'string',
                },
                replacement: {
                  type: 'string',
                  enum: ['yes', 'no', 'maybe'],
                },
                properties: {
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                  description: 'What changes in it.',
                },
              },
            },
          },
        },
      },
      CatalogList: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Catalog',
            },
          },
        },
      },
      Catalog: {
        description:
          'One AWS account and region in which the platform team curates portfolios',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'accountId', 'region', 'roleName', 'may'],
        properties: {
          id: {
            type: 'string',
          },
          accountId: {
            type: 'string',
          },
          region: {
            $ref: '#/components/schemas/Region',
          },
          roleName: {
            type: 'string',
          },
          templateBucket: {
            type: 'string',
            description:
              'S3 bucket that templates are published to; nothing can be published without one',
          },
          hub: {
            type: 'string',
            description:
              'Id of the catalog that shares portfolios with this one; this one is a spoke of it then',
          },
          may: {
            $ref: '#/components/schemas/MayCurate',
          },
        },
      },
      MayCurate: {
        type: 'object',
        additionalProperties: false,
        required: [
          'read',
          'curate',
          'grant',
          'constrain',
          'share',
          'publish',
          'guard',
        ],
        properties: {
          read: {
            type: 'boolean',
          },
          curate: {
            type: 'boolean',
            description:
              'Change portfolios, products, versions, TagOptions, service actions and budgets',
          },
          grant: {
            type: 'boolean',
            description: 'Give access to portfolios and take it away',
          },
          constrain: {
            type: 'boolean',
            description: 'Change constraints and launch roles',
          },
          share: {
            type: 'boolean',
            description:
              'Share portfolios with other accounts, and accept shares',
          },
          publish: {
            type: 'boolean',
            description: 'Start, resume and take back publications',
          },
          guard: {
            type: 'boolean',
            description:
              'Apply guardrails, stop and terminate unauthorised instances',
          },
        },
      },
      ResourceTypeName: {
        description: 'As CloudFormation names it, e.g. AWS::EC2::Instance',
        type: 'string',
        maxLength: 204,
        pattern: '^[A-Za-z0-9]{2,64}(::[A-Za-z0-9]{2,64}){1,3}$',
      },
      TemplateBody: {
        description: 'A CloudFormation template, YAML or JSON',
        type: 'string',
        minLength: 1,
        maxLength: 51200,
      },
      PublicationSource: {
        description:
          'What becomes a product. `ami`: exactly one of imageId, ssmParameter, marketplace. `template`: exactly one of body, url. `adopt`: productId.',
        type: 'object',
        additionalProperties: false,
        required: ['kind'],
        properties: {
          kind: {
            type: 'string',
            enum: ['ami', 'template', 'adopt'],
          },
          imageId: {
            type: 'string',
            maxLength: 40,
            pattern: '^ami-[0-9a-f]{8,17}$',
          },
          ssmParameter: {
            description:
              'Name of an SSM parameter whose value is an AMI id; it is looked up anew at each launch',
            type: 'string',
            maxLength: 1011,
            pattern: '^/?[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$',
          },
          marketplace: {
            type: 'object',
            additionalProperties: false,
            required: ['productId', 'version'],
            properties: {
              productId: {
                description:
                  '`prod-…` or a UUID; not the `prodview-…` of a listing page',
                type: 'string',
                maxLength: 64,
                pattern: '^[A-Za-z0-9-]+$',
              },
              version: {
                description:
                  'Title of the version as in its alias; `latest` moves',
                type: 'string',
                maxLength: 100,
                pattern: '^[A-Za-z0-9_.-]+$',
              },
            },
          },
          body: {
            $ref: '#/components/schemas/TemplateBody',
          },
          url: {
            description: 'S3 or GitHub address of a template, https',
            type: 'string',
            maxLength: 1024,
            pattern: '^https://[^\\s]+$',
          },
          productId: {
            $ref: '#/components/schemas/AwsId',
          },
        },
      },
      PublicationProduct: {
        description:
          'What researchers read of the product. Of an adopted product AWS keeps its own texts.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'owner'],
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
          },
          owner: {
            type: 'string',
            minLength: 1,
            maxLength: 50,
          },
          description: {
            type: 'string',
            maxLength: 1000,
          },
          supportDescription: {
            type: 'string',
            maxLength: 1000,
          },
          supportEmail: {
            type: 'string',
            maxLength: 254,
            pattern: '^[^@\\s]+@[^@\\s]+$',
          },
          supportUrl: {
            type: 'string',
            maxLength: 2000,
            pattern: '^https?://[^\\s]+$',
          },
        },
      },
      PublicationVersion: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
            pattern: '^[A-Za-z0-9._-]+$',
          },
          description: {
            type: 'string',
            maxLength: 1000,
          },
        },
      },
      PublicationMachine: {
        description: 'For a source of kind `ami`',
        type: 'object',
        additionalProperties: false,
        required: ['instanceTypes'],
        properties: {
          instanceTypes: {
            description:
              'The only types that a researcher may choose; the first is the default',
            type: 'array',
            minItems: 1,
            maxItems: 50,
            uniqueItems: true,
            items: {
              type: 'string',
              maxLength: 40,
              pattern: '^[a-z0-9-]+\\.[a-z0-9-]+$',
            },
          },
          volumeSize: {
            description:
              'GiB of the root volume, which is always encrypted. Left out, as the image has it.',
            type: 'integer',
            minimum: 1,
            maximum: 16384,
          },
          rootDeviceName: {
            description:
              'Of the image, e.g. /dev/xvda. Left out, it is read from the image.',
            type: 'string',
            maxLength: 40,
            pattern: '^/dev/[A-Za-z0-9]+$',
          },
        },
      },
      PublicationNetwork: {
        description: 'For a source of kind `ami`',
        type: 'object',
        additionalProperties: false,
        required: ['connect'],
        properties: {
          connect: {
            description:
              'How a researcher gets in. `session-manager`: no open port, through AWS Systems Manager; needs instanceProfile. `ssh`: port 22 from allowedCidrs with a key pair of the researcher.',
            type: 'string',
            enum: ['session-manager', 'ssh'],
          },
          instanceProfile: {
            description:
              'Name of an instance profile that lets the machine talk to Systems Manager',
            type: 'string',
            maxLength: 128,
            pattern: '^[A-Za-z0-9_+=,.@-]+$',
          },
          allowedCidrs: {
            description:
              'IPv4 ranges that may reach port 22. The researcher chooses one of them; 0.0.0.0/0 is refused.',
            type: 'array',
            minItems: 1,
            maxItems: 20,
            uniqueItems: true,
            items: {
              type: 'string',
              maxLength: 18,
              pattern: '^\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}$',
            },
          },
          publicIp: {
            description: 'Gives the machine a public address',
            type: 'boolean',
            default: false,
          },
          vpcId: {
            description: 'The only VPC; left out, the researcher chooses',
            type: 'string',
            maxLength: 40,
            pattern: '^vpc-[0-9a-f]{8,17}$',
          },
          subnetIds: {
            description: 'The only subnets; left out, the researcher chooses',
            type: 'array',
            minItems: 1,
            maxItems: 50,
            uniqueItems: true,
            items: {
              type: 'string',
              maxLength: 40,
              pattern: '^subnet-[0-9a-f]{8,17}$',
            },
          },
        },
      },
      PublicationPortfolio: {
        description: 'Exactly one of id, create',
        type: 'object',
        additionalProperties: false,
        properties: {
          id: {
            $ref: '#/components/schemas/AwsId',
          },
          create: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'providerName'],
            properties: {
              name: {
                type: 'string',
                minLength: 1,
                maxLength: 100,
              },
              providerName: {
                type: 'string',
                minLength: 1,
                maxLength: 50,
              },
              description: {
                type: 'string',
                maxLength: 2000,
              },
            },
          },
        },
      },
      LaunchRolePreset: {
        description:
          "`derived`: what the resources of the template need, as CloudFormation's registry names it. `walkthrough`: the broad policy of the AWS walkthrough, without its invalid `catalog-user:*`.",
        type: 'string',
        enum: ['derived', 'walkthrough'],
      },
      PublicationLaunchRole: {
        description:
          'Exactly one of arn, localRoleName, create. With spokes the constraint names the role locally.',
        type: 'object',
        additionalProperties: false,
        properties: {
          arn: {
            type: 'string',
            maxLength: 300,
            pattern: '^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+$',
          },
          localRoleName: {
            $ref: '#/components/schemas/RoleName',
          },
          create: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'preset'],
            properties: {
              name: {
                $ref: '#/components/schemas/RoleName',
              },
              preset: {
                $ref: '#/components/schemas/LaunchRolePreset',
              },
            },
          },
        },
      },
      RoleName: {
        type: 'string',
        minLength: 1,
        maxLength: 64,
        pattern: '^[A-Za-z0-9_+=,.@-]+$',
      },
      PublicationAnswers: {
        description: 'Everything that is asked before a publication starts',
        type: 'object',
        additionalProperties: false,
        required: [
          'source',
          'product',
          'version',
          'portfolio',
          'launchRole',
          'teams',
        ],
        properties: {
          source: {
            $ref: '#/components/schemas/PublicationSource',
          },
          product: {
            $ref: '#/components/schemas/PublicationProduct',
          },
          version: {
            $ref: '#/components/schemas/PublicationVersion',
          },
          machine: {
            $ref: '#/components/schemas/PublicationMachine',
          },
          network: {
            $ref: '#/components/schemas/PublicationNetwork',
          },
          template: {
            description:
              'The written template after somebody edited it; for a source of kind `ami`',
            $ref: '#/components/schemas/TemplateBody',
          },
          portfolio: {
            $ref: '#/components/schemas/PublicationPortfolio',
          },
          launchRole: {
            $ref: '#/components/schemas/PublicationLaunchRole',
          },
          teams: {
            description:
              "Ids of teams that get access, through the portfolio of the catalog whose account they work in: this one's, or a spoke's.",
            type: 'array',
            maxItems: 100,
            uniqueItems: true,
            items: {
              type: 'string',
              maxLength: 130,
            },
          },
          spokes: {
            description:
              'Ids of catalogs to share the portfolio with; each names this catalog as its hub',
            type: 'array',
            maxItems: 50,
            uniqueItems: true,
            items: {
              type: 'string',
              maxLength: 100,
            },
          },
        },
      },
      PublicationResumption: {
        type: 'object',
        additionalProperties: false,
        properties: {
          answers: {
            $ref: '#/components/schemas/PublicationAnswers',
          },
        },
      },
      PublicationWithdrawalRequest: {
        type: 'object',
        additionalProperties: false,
        properties: {
          confirm: {
            description: 'Go on although provisioned products of it run',
            type: 'boolean',
            default: false,
          },
        },
      },
      PublicationWithdrawal: {
        type: 'object',
        required: ['removed', 'kept', 'running'],
        properties: {
          removed: {
            description: 'In the order in which it goes',
            type: 'array',
            items: {
              $ref: '#/components/schemas/PublicationRemoval',
            },
          },
          kept: {
            description: 'What was there before, or is used elsewhere',
            type: 'array',
            items: {
              $ref: '#/components/schemas/PublicationRemoval',
            },
          },
          running: {
            description:
              'Provisioned products that keep running without their product',
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'name', 'catalog'],
              properties: {
                id: {
                  type: 'string',
                },
                name: {
                  type: 'string',
                },
                catalog: {
                  type: 'string',
                },
                owner: {
                  type: 'string',
                  description: 'ARN of the principal',
                },
              },
            },
          },
        },
      },
      PublicationRemoval: {
        type: 'object',
        required: ['step', 'text'],
        properties: {
          step: {
            type: 'string',
            description: 'Id of the step',
          },
          text: {
            type: 'string',
          },
        },
      },
      PublicationState: {
        description:
          '`blocked`: a person has to do something outside the portal, then it is resumed. `failed`: AWS refused; the step says what to fix. `withdrawal-failed`: taking back met a refusal; ask for it again.',
        type: 'string',
        enum: [
          'running',
          'blocked',
          'failed',
          'succeeded',
          'withdrawing',
          'withdrawal-failed',
          'withdrawn',
        ],
      },
      PublicationStepKind: {
        type: 'string',
        enum: [
          'agreement',
          'template',
          'store-template',
          'product',
          'version',
          'portfolio',
          'portfolio-product',
          'launch-role',
          'launch-constraint',
          'access',
          'share',
          'accept-share',
          'local-portfolio',
          'local-portfolio-product',
          'local-launch-role',
          'local-launch-constraint',
          'local-access',
        ],
      },
      PublicationEvidence: {
        description: 'A thing that a step made or found',
        type: 'object',
        required: ['label', 'id'],
        properties: {
          label: {
            type: 'string',
            description: 'e.g. Portfolio',
          },
          id: {
            type: 'string',
            description: 'AWS id',
            'name or ARN': null,
          },
          url: {
            type: 'string',
            description: 'Where it is shown in the AWS console',
          },
        },
      },
      PublicationStep: {
        type: 'object',
        required: [
          'id',
          'kind',
          'title',
          'catalog',
          'accountId',
          'state',
          'evidence',
        ],
        properties: {
          id: {
            type: 'string',
            description: 'Stable within the publication, e.g. `share:spoke-a`',
          },
          kind: {
            $ref: '#/components/schemas/PublicationStepKind',
          },
          title: {
            type: 'string',
          },
          catalog: {
            type: 'string',
            description: 'Id of the catalog that it happens in',
          },
          accountId: {
            type: 'string',
          },
          state: {
            description: '`later`: its turn has not come',
            type: 'string',
            enum: ['done', 'running', 'failed', 'blocked', 'later'],
          },
          message: {
            type: 'string',
            description: 'What happened',
            'in one sentence': null,
          },
          fix: {
            type: 'object',
            description: 'What to do when it failed or is blocked',
            required: ['text'],
            properties: {
              text: {
                type: 'string',
              },
              url: {
                type: 'string',
              },
              field: {
                type: 'string',
                description: 'Answer to correct, e.g. `launchRole.arn`',
              },
            },
          },
          awsError: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
              requestId: {
                type: 'string',
              },
            },
          },
          evidence: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PublicationEvidence',
            },
          },
          created: {
            description:
              'True when this publication made it, so that a withdrawal takes it back',
            type: 'boolean',
          },
          takenBack: {
            description:
              'Only during and after a withdrawal. `kept`, with the reason in the message, stays.',
            type: 'string',
            enum: ['later', 'running', 'done', 'failed', 'kept'],
          },
          startedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          endedAt: {
            $ref: '#/components/schemas/DateTime',
          },
        },
      },
      Publication: {
        type: 'object',
        required: [
          'id',
          'catalog',
          'state',
          'requestedBy',
          'requestedAt',
          'updatedAt',
          'answers',
          'steps',
        ],
        properties: {
          id: {
            type: 'string',
          },
          catalog: {
            type: 'string',
          },
          state: {
            $ref: '#/components/schemas/PublicationState',
          },
          requestedBy: {
            $ref: '#/components/schemas/Person',
          },
          requestedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          updatedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          endedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          answers: {
            $ref: '#/components/schemas/PublicationAnswers',
          },
          steps: {
            type: 'array',
            description: 'In the order in which they are taken',
            items: {
              $ref: '#/components/schemas/PublicationStep',
            },
          },
          productId: {
            type: 'string',
          },
          versionId: {
            type: 'string',
          },
          portfolioId: {
            type: 'string',
          },
        },
      },
      PublicationList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Publication',
            },
          },
          cursor: {
            type: 'string',
          },
        },
      },
      PublicationTemplateRequest: {
        description:
          'The part of the answers that the template is written from, or a template to be checked',
        type: 'object',
        additionalProperties: false,
        required: ['source'],
        properties: {
          source: {
            $ref: '#/components/schemas/PublicationSource',
          },
          product: {
            $ref: '#/components/schemas/PublicationProduct',
          },
          machine: {
            $ref: '#/components/schemas/PublicationMachine',
          },
          network: {
            $ref: '#/components/schemas/PublicationNetwork',
          },
          template: {
            description: 'The written template after somebody edited it',
            $ref: '#/components/schemas/TemplateBody',
          },
        },
      },
      PublicationTemplate: {
        type: 'object',
        required: [
          'body',
          'edited',
          'explanations',
          'parameters',
          'resourceTypes',
          'problems',
        ],
        properties: {
          body: {
            type: 'string',
            description: 'YAML',
          },
          edited: {
            type: 'boolean',
            description: 'True when it differs from what the portal writes',
          },
          explanations: {
            description:
              'What lines are for; none where somebody edited the template',
            type: 'array',
            items: {
              type: 'object',
              required: ['from', 'to', 'text'],
              properties: {
                from: {
                  type: 'integer',
                  description: 'First line, from 1',
                },
                to: {
                  type: 'integer',
                  description: 'Last line',
                },
                text: {
                  type: 'string',
                },
              },
            },
          },
          parameters: {
            description: 'What a researcher will be asked',
            type: 'array',
            items: {
              type: 'object',
              required: ['key', 'type'],
              properties: {
                key: {
                  type: 'string',
                },
                type: {
                  type: 'string',
                },
                description: {
                  type: 'string',
                },
                default: {
                  type: 'string',
                },
              },
            },
          },
          resourceTypes: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          problems: {
            description:
              "Empty when CloudFormation takes the template and it keeps the portal's rules",
            type: 'array',
            items: {
              type: 'object',
              required: ['severity', 'text'],
              properties: {
                severity: {
                  type: 'string',
                  enum: ['error', 'warning'],
                },
                text: {
                  type: 'string',
                },
              },
            },
          },
        },
      },
      ImageOwner: {
        description:
          '`amazon`: by Amazon. `aws-marketplace`: by Marketplace sellers. `self`: by this account.',
        type: 'string',
        enum: ['amazon', 'aws-marketplace', 'self'],
      },
      Image: {
        type: 'object',
        required: [
          'id',
          'name',
          'owner',
          'ownerId',
          'deprecated',
          'productCodes',
        ],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          owner: {
            $ref: '#/components/schemas/ImageOwner',
          },
          ownerId: {
            type: 'string',
          },
          createdAt: {
            type: 'string',
          },
          architecture: {
            type: 'string',
          },
          platform: {
            type: 'string',
          },
          rootDeviceName: {
            type: 'string',
          },
          deprecated: {
            type: 'boolean',
          },
          productCodes: {
            description: 'Of Marketplace products; the image bills as those',
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
      ImageList: {
        type: 'object',
        required: ['items', 'more'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Image',
            },
          },
          more: {
            type: 'boolean',
          },
        },
      },
      ImageAlias: {
        type: 'object',
        required: ['version', 'ssmParameter', 'imageId'],
        properties: {
          version: {
            type: 'string',
          },
          ssmParameter: {
            type: 'string',
          },
          imageId: {
            type: 'string',
          },
        },
      },
      ImageAliasList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ImageAlias',
            },
          },
        },
      },
      AdoptableProduct: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          owner: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
        },
      },
      AdoptableProductList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AdoptableProduct',
            },
          },
        },
      },
      LaunchRoleSummary: {
        type: 'object',
        required: ['name', 'arn', 'madeByPortal'],
        properties: {
          name: {
            type: 'string',
          },
          arn: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          madeByPortal: {
            type: 'boolean',
          },
        },
      },
      LaunchRoleList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LaunchRoleSummary',
            },
          },
        },
      },
      LaunchRoleDraftRequest: {
        description: 'Exactly one of template, resourceTypes, productId',
        type: 'object',
        additionalProperties: false,
        required: ['preset'],
        properties: {
          preset: {
            $ref: '#/components/schemas/LaunchRolePreset',
          },
          template: {
            $ref: '#/components/schemas/TemplateBody',
          },
          resourceTypes: {
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              $ref: '#/components/schemas/ResourceTypeName',
            },
          },
          productId: {
            $ref: '#/components/schemas/AwsId',
          },
          versionId: {
            $ref: '#/components/schemas/AwsId',
          },
        },
      },
      LaunchRoleRequest: {
        description: 'Exactly one of template, resourceTypes, productId',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'preset'],
        properties: {
          name: {
            $ref: '#/components/schemas/RoleName',
          },
          preset: {
            $ref: '#/components/schemas/LaunchRolePreset',
          },
          template: {
            $ref: '#/components/schemas/TemplateBody',
          },
          resourceTypes: {
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              $ref: '#/components/schemas/ResourceTypeName',
            },
          },
          productId: {
            $ref: '#/components/schemas/AwsId',
          },
          versionId: {
            $ref: '#/components/schemas/AwsId',
          },
        },
      },
      LaunchRoleDraft: {
        type: 'object',
        required: ['trustPolicy', 'policy', 'notes'],
        properties: {
          trustPolicy: {
            type: 'object',
          },
          policy: {
            type: 'object',
          },
          notes: {
            description:
              'What to know of it, e.g. types of which the registry names no permissions',
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
      LaunchRoleReadiness: {
        type: 'object',
        required: [
          'role',
          'verdict',
          'checks',
          'missingActions',
          'resourceTypes',
        ],
        properties: {
          role: {
            type: 'string',
            description: 'ARN',
          },
          verdict: {
            description:
              '`unknown`: something could not be decided before a launch; the checks say what',
            type: 'string',
            enum: ['ready', 'not-ready', 'unknown'],
          },
          checks: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title', 'outcome'],
              properties: {
                id: {
                  type: 'string',
                  enum: ['exists', 'trust', 'permissions'],
                },
                title: {
                  type: 'string',
                },
                outcome: {
                  type: 'string',
                  enum: ['ok', 'failed', 'unknown'],
                },
                detail: {
                  type: 'string',
                },
                fix: {
                  type: 'string',
                },
              },
            },
          },
          missingActions: {
            description: 'What the role may not do and the stack would fail on',
            type: 'array',
            items: {
              $ref: '#/components/schemas/MissingAction',
            },
          },
          resourceTypes: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
      MissingAction: {
        type: 'object',
        required: ['action', 'decision'],
        properties: {
          action: {
            type: 'string',
            description: 'e.g. ec2:RunInstances',
          },
          decision: {
            type: 'string',
            enum: ['not-allowed', 'explicitly-denied', 'undecided'],
          },
          neededBy: {
            description: 'Resource types; none for what every launch needs',
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
    },
  },
} as const;
