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
    '/v1/catalogs/{catalog}/budgets': {
      get: {
        operationId: 'listBudgets',
        summary:
          "Budgets of the catalog's account that portfolios and products can be tied to, by name",
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/search',
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
            description: 'One page of budgets',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AccountBudgetList',
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
    '/v1/catalogs/{catalog}/products': {
      get: {
        operationId: 'listCatalogProducts',
        summary: 'Products of the catalog, as those who curate them see them',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/search',
          },
          {
            name: 'filter',
            in: 'query',
            description:
              '`field=value`, repeated. Fields: `kind`, `vendor`, `portfolio` (portfolio id).',
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
                'vendor',
                '-vendor',
              ],
              default: 'name',
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
                  $ref: '#/components/schemas/CatalogProductList',
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
        operationId: 'createCatalogProduct',
        summary: 'Creates a product with its first version',
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
                $ref: '#/components/schemas/CreateProductRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The product',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/CatalogProduct',
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
    '/v1/catalogs/{catalog}/products/{productId}': {
      get: {
        operationId: 'getCatalogProduct',
        summary:
          'One product with its versions, portfolios, TagOptions and service actions',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
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
                  $ref: '#/components/schemas/CatalogProduct',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      patch: {
        operationId: 'updateCatalogProduct',
        summary: 'Changes the details and tags of a product',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateProductRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The product as it is now',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/CatalogProduct',
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
        operationId: 'deleteCatalogProduct',
        summary:
          'Deletes a product; 409 with `error.blockers` while it is in a portfolio, and while what that touches was not seen',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
          {
            $ref: '#/components/parameters/blastRadius',
          },
        ],
        responses: {
          '204': {
            description: 'It is gone',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/products/{productId}/blockers': {
      get: {
        operationId: 'listProductBlockers',
        summary: 'What has to go before the product can be deleted',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
        ],
        responses: {
          '200': {
            description: 'What blocks its deletion; empty when nothing does',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/BlockerList',
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
    '/v1/catalogs/{catalog}/products/{productId}/budgets': {
      post: {
        operationId: 'associateProductBudget',
        summary: 'Ties a budget of the account to a product',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/AssociateBudgetRequest',
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'It is tied',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/products/{productId}/budgets/{budgetName}': {
      delete: {
        operationId: 'disassociateProductBudget',
        summary: 'Unties a budget from a product',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
          {
            $ref: '#/components/parameters/budgetName',
          },
        ],
        responses: {
          '204': {
            description: 'It is untied',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/products/{productId}/versions': {
      post: {
        operationId: 'createVersion',
        summary: 'Adds a version',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
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
                $ref: '#/components/schemas/CreateVersionRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The version',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/CatalogVersion',
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
    '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}': {
      patch: {
        operationId: 'updateVersion',
        summary:
          'Renames, deprecates or deactivates a version; its template stays',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
          {
            $ref: '#/components/parameters/versionId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateVersionRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The version as it is now',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/CatalogVersion',
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
        operationId: 'deleteVersion',
        summary:
          'Deletes a version; what runs goes on running; 409 while what that touches was not seen',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
          {
            $ref: '#/components/parameters/versionId',
          },
          {
            $ref: '#/components/parameters/blastRadius',
          },
        ],
        responses: {
          '204': {
            description: 'It is gone',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/template':
      {
        get: {
          operationId: 'getVersionTemplate',
          summary: 'The template of a version with its parameters',
          parameters: [
            {
              $ref: '#/components/parameters/catalog',
            },
            {
              $ref: '#/components/parameters/productId',
            },
            {
              $ref: '#/components/parameters/versionId',
            },
          ],
          responses: {
            '200': {
              description: 'The template',
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/VersionTemplate',
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
    '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/comparison':
      {
        get: {
          operationId: 'compareVersions',
          summary: 'Parameters and resources that differ from another version',
          parameters: [
            {
              $ref: '#/components/parameters/catalog',
            },
            {
              $ref: '#/components/parameters/productId',
            },
            {
              $ref: '#/components/parameters/versionId',
            },
            {
              name: 'with',
              in: 'query',
              required: true,
              description: 'Id of the version to compare with, the older one',
              schema: {
                $ref: '#/components/schemas/AwsId',
              },
            },
          ],
          responses: {
            '200': {
              description: 'What differs',
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/VersionComparison',
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
    '/v1/catalogs/{catalog}/products/{productId}/copies': {
      post: {
        operationId: 'copyProduct',
        summary: 'Copies a product, in this catalog or into another one',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
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
                $ref: '#/components/schemas/CopyProductRequest',
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'The copy, being made',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ProductCopy',
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
    '/v1/catalogs/{catalog}/product-copies/{copyId}': {
      get: {
        operationId: 'getProductCopy',
        summary: 'How a copy is getting on',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/copyId',
          },
        ],
        responses: {
          '200': {
            description: 'The copy',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ProductCopy',
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
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/constraints': {
      post: {
        operationId: 'createConstraint',
        summary: 'Puts a constraint on a product in a portfolio',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
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
                $ref: '#/components/schemas/CreateConstraintRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The constraint',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Constraint',
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
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/constraints/{constraintId}':
      {
        patch: {
          operationId: 'updateConstraint',
          summary: 'Changes a constraint; its type stays',
          parameters: [
            {
              $ref: '#/components/parameters/catalog',
            },
            {
              $ref: '#/components/parameters/portfolioId',
            },
            {
              $ref: '#/components/parameters/constraintId',
            },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UpdateConstraintRequest',
                },
              },
            },
          },
          responses: {
            '200': {
              description: 'The constraint as it is now',
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/Constraint',
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
          operationId: 'deleteConstraint',
          summary:
            'Takes a constraint off; 409 while what that touches was not seen',
          parameters: [
            {
              $ref: '#/components/parameters/catalog',
            },
            {
              $ref: '#/components/parameters/portfolioId',
            },
            {
              $ref: '#/components/parameters/constraintId',
            },
            {
              $ref: '#/components/parameters/blastRadius',
            },
          ],
          responses: {
            '204': {
              description: 'It is gone',
            },
            default: {
              $ref: '#/components/responses/Error',
            },
          },
        },
      },
    '/v1/catalogs/{catalog}/rule-trials': {
      post: {
        operationId: 'tryRules',
        summary:
          'Holds values against the rules of a TEMPLATE constraint; changes nothing',
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
                $ref: '#/components/schemas/RuleTrialRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What each rule says',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/RuleTrial',
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
    '/v1/teams/{team}/guardrails': {
      get: {
        operationId: 'getGuardrails',
        summary:
          'The guardrails of a team, computed from the policies of its role and proven by simulation',
        description: 'For members of the team and for curators.',
        parameters: [
          {
            $ref: '#/components/parameters/team',
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
            description: 'Every rule, with what was tried',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/GuardrailReport',
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
    '/v1/teams/{team}/readiness': {
      get: {
        operationId: 'getTeamReadiness',
        summary:
          'The seven steps to a custom catalog, for one team, each with what was checked and the fix',
        description: 'For members of the team and for curators.',
        parameters: [
          {
            $ref: '#/components/parameters/team',
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
            description: 'The steps, in order',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TeamReadiness',
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
    '/v1/teams/{team}/unauthorised-instances': {
      get: {
        operationId: 'listUnauthorisedInstances',
        summary:
          'Instances in the account of a team that run software which did not come the approved way',
        description:
          'For members of the team and for curators. AWS accounts hold instances, not teams; teams of one account see the same.',
        parameters: [
          {
            $ref: '#/components/parameters/team',
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
            description: 'Instances, the oldest first',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UnauthorisedInstanceList',
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
    '/v1/catalogs/{catalog}/guarded-teams': {
      get: {
        operationId: 'listGuardedTeams',
        summary:
          'Teams that work in the account of a catalog, and those that it serves in accounts without a catalog',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
        ],
        responses: {
          '200': {
            description: 'Teams, by title',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/GuardedTeamList',
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
    '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/proposal': {
      get: {
        operationId: 'getGuardrailProposal',
        summary:
          'What applying or removing a guardrail would change; changes nothing',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/rule',
          },
          {
            name: 'intent',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['apply', 'remove'],
              default: 'apply',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The changes, with what stands there now',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/GuardrailProposal',
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
    '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/apply': {
      post: {
        operationId: 'applyGuardrail',
        summary: 'Put a guardrail on the role of a team',
        description:
          "Writes one inline policy of the portal's own name, or attaches the managed policy; policies of other names are never touched. 409 when the role has changed since the proposal; the message says how.",
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/rule',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/GuardrailChangeRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was changed',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/GuardrailProposal',
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
    '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/remove': {
      post: {
        operationId: 'removeGuardrail',
        summary: 'Take back what the portal put on the role of a team',
        description: 'As apply; policies of other names are never touched.',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/rule',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/GuardrailChangeRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was changed',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/GuardrailProposal',
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
    '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/notify': {
      post: {
        operationId: 'notifyInstanceOwner',
        summary:
          'Tell whoever runs an unauthorised instance, or the teams of the account when nobody knows who does',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/instanceId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/NotifyInstanceRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Who was told',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InstanceNotice',
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
    '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/stop': {
      post: {
        operationId: 'stopUnauthorisedInstance',
        summary: 'Stop an unauthorised instance; its volumes stay',
        description: '409 when the instance is no longer unauthorised.',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/instanceId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/EndInstanceRequest',
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'EC2 has accepted it',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InstanceChange',
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
    '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/terminate': {
      post: {
        operationId: 'terminateUnauthorisedInstance',
        summary:
          'Terminate an unauthorised instance; volumes that go with it are deleted',
        description: '409 when the instance is no longer unauthorised.',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/instanceId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/EndInstanceRequest',
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'EC2 has accepted it',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InstanceChange',
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
    '/v1/catalogs/{catalog}/launch-report': {
      get: {
        operationId: 'getLaunchReport',
        summary:
          'Who launched what in the account of a catalog, by person, portfolio or product',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            name: 'by',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['person', 'portfolio', 'product'],
              default: 'person',
            },
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'Groups, the largest first',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LaunchReport',
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
    '/v1/catalogs/{catalog}/resource-groups': {
      post: {
        operationId: 'createPersonResourceGroup',
        summary:
          'Make an AWS resource group of everything that one principal has launched through Service Catalog',
        description: 'Asked again for the same principal, the same group.',
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
                $ref: '#/components/schemas/ResourceGroupRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The group',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PersonResourceGroup',
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
    '/v1/teams/{team}/imports': {
      post: {
        operationId: 'importStack',
        summary:
          'Takes an existing stack of the team in as a provisioned product',
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
                $ref: '#/components/schemas/ImportRequest',
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
    '/v1/teams/{team}/provisioned-products/{provisionedProductId}/owner': {
      post: {
        operationId: 'changeOwner',
        summary:
          'Hands a provisioned product over to another person of the team',
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
                $ref: '#/components/schemas/ChangeOwnerRequest',
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
    '/v1/catalogs/{catalog}/provisioned-products/{provisionedProductId}/owner':
      {
        post: {
          operationId: 'changeOwnerAcrossTeams',
          summary:
            'Hands a provisioned product over as a curator, whichever team it is of',
          description:
            'Done with the role of the catalog whose account and region it runs in: this one or a spoke of it, which then has to let the caller, too. 409 when somebody else owns it by now (`changed` says who), or another operation is running on it. The same request once more changes nothing.',
          parameters: [
            {
              $ref: '#/components/parameters/catalog',
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
                  $ref: '#/components/schemas/ChangeOwnerAcrossTeamsRequest',
                },
              },
            },
          },
          responses: {
            '200': {
              description: 'Who owns it now',
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/OwnerChange',
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
    '/v1/catalogs/{catalog}/why-not': {
      get: {
        operationId: 'whyNotPerson',
        summary:
          'Why a person can, or cannot, launch a product: from group to version, with the first broken link',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            name: 'person',
            in: 'query',
            required: true,
            description: 'Entity ref of a user',
            schema: {
              type: 'string',
              minLength: 3,
              maxLength: 300,
            },
          },
          {
            name: 'product',
            in: 'query',
            required: true,
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            name: 'version',
            in: 'query',
            description: 'Left out, the newest that may be launched',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            name: 'team',
            in: 'query',
            description: 'Left out, the team of the person that gets furthest',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 130,
            },
          },
        ],
        responses: {
          '200': {
            description: 'The trace',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/WhyNot',
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
    '/v1/teams/{team}/products/{productId}/why-not': {
      get: {
        operationId: 'whyNotMe',
        summary: 'Why the caller can, or cannot, launch a product for a team',
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
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The trace',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/WhyNot',
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
    '/v1/catalogs/{catalog}/blast-radius': {
      get: {
        operationId: 'getBlastRadius',
        summary:
          'What a change would touch: provisioned products, owners, accounts; nothing is changed',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            name: 'kind',
            in: 'query',
            required: true,
            description: 'What changes or goes',
            schema: {
              type: 'string',
              enum: [
                'portfolio',
                'product',
                'portfolio-product',
                'version',
                'launch-role',
                'constraint',
                'access',
                'share',
              ],
            },
          },
          {
            name: 'portfolioId',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/AwsId',
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
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            name: 'constraintId',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            name: 'principalArn',
            in: 'query',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 1000,
            },
          },
          {
            name: 'recipient',
            in: 'query',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 130,
            },
          },
          {
            name: 'shareType',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/ShareType',
            },
          },
          {
            name: 'roleArn',
            in: 'query',
            description: 'Launch role, by ARN or by name',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 1000,
            },
          },
        ],
        responses: {
          '200': {
            description: 'What it would touch',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/BlastRadius',
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
    '/v1/catalogs/{catalog}/provisioned-products': {
      get: {
        operationId: 'listCatalogProvisionedProducts',
        summary: 'Who runs what of this catalog, across teams',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/search',
          },
          {
            name: 'filter',
            in: 'query',
            description:
              '`field=value`, repeated. Fields: `product`, `version` (ids), `team`, `status`, `person` (entity ref of the user who launched it, or was handed it).',
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
                'team',
                '-team',
                'status',
                '-status',
              ],
              default: 'name',
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
            description: 'One page',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/RunningList',
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
    '/v1/inventory/teams': {
      get: {
        operationId: 'listInventoryTeams',
        summary:
          'Every team there is, for a service that the configuration allows to read the inventory',
        responses: {
          '200': {
            description: 'The teams',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryTeamList',
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
    '/v1/inventory/teams/{team}/provisioned-products': {
      get: {
        operationId: 'listInventoryProvisionedProducts',
        summary:
          'A page of what a team runs in a region, as AWS answers it now; the last page has no cursor',
        parameters: [
          {
            $ref: '#/components/parameters/team',
          },
          {
            $ref: '#/components/parameters/region',
          },
          {
            $ref: '#/components/parameters/cursor',
          },
          {
            name: 'id',
            in: 'query',
            description:
              'Only the provisioned product of this id. No item means that the team has none of it.',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
        ],
        responses: {
          '200': {
            description: 'A page',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryProvisionedProductList',
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
    '/v1/inventory/teams/{team}/provisioned-products/{provisionedProductId}/addresses':
      {
        get: {
          operationId: 'listInventoryAddresses',
          summary:
            'The outputs of a provisioned product that are web addresses; none that could carry a secret',
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
          ],
          responses: {
            '200': {
              description: 'The addresses',
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/InventoryAddressList',
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
    '/v1/inventory/teams/{team}/products': {
      get: {
        operationId: 'listInventoryProducts',
        summary:
          'A page of the products that are approved for a team in a region, by id',
        parameters: [
          {
            $ref: '#/components/parameters/team',
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
            description: 'A page',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryProductList',
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
    '/v1/catalogs/{catalog}/portfolios': {
      get: {
        operationId: 'listPortfolios',
        summary:
          'Portfolios of the catalog, with those that other accounts share with it',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/search',
          },
          {
            name: 'filter',
            in: 'query',
            description:
              '`field=value`, repeated. Fields: `origin` (`own` or `imported`), `provider`.',
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
                'provider',
                '-provider',
              ],
              default: 'name',
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
            description: 'One page of portfolios',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PortfolioList',
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
        operationId: 'createPortfolio',
        summary: 'Creates a portfolio',
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
                $ref: '#/components/schemas/CreatePortfolioRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The portfolio',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Portfolio',
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
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}': {
      get: {
        operationId: 'getPortfolio',
        summary: 'One portfolio with everything in it and on it',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'The portfolio',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Portfolio',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      patch: {
        operationId: 'updatePortfolio',
        summary: 'Changes the details and tags of a portfolio',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdatePortfolioRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The portfolio as it is now',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Portfolio',
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
        operationId: 'deletePortfolio',
        summary:
          'Deletes a portfolio; 409 with `error.blockers` while anything is in it or on it',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        responses: {
          '204': {
            description: 'It is gone',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/blockers': {
      get: {
        operationId: 'listPortfolioBlockers',
        summary: 'What has to go before the portfolio can be deleted',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        responses: {
          '200': {
            description: 'What blocks its deletion; empty when nothing does',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/BlockerList',
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
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/products': {
      post: {
        operationId: 'addPortfolioProduct',
        summary: 'Puts a product into a portfolio',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/AddPortfolioProductRequest',
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'It is in the portfolio',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/products/{productId}': {
      delete: {
        operationId: 'removePortfolioProduct',
        summary:
          'Takes a product out of a portfolio; what runs goes on running; 409 while what that touches was not seen',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
          {
            $ref: '#/components/parameters/productId',
          },
          {
            $ref: '#/components/parameters/blastRadius',
          },
        ],
        responses: {
          '204': {
            description: 'It is out of the portfolio',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/access': {
      post: {
        operationId: 'grantAccess',
        summary:
          'Gives a principal, or the role of a team, access to a portfolio',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/GrantAccessRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The principal, with a warning when it does not exist',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PortfolioPrincipal',
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
        operationId: 'revokeAccess',
        summary:
          'Takes the access of a principal away; what runs goes on running; 409 while what that touches was not seen',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
          {
            name: 'principalArn',
            in: 'query',
            required: true,
            description: 'As the portfolio lists it',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 1000,
            },
          },
          {
            name: 'type',
            in: 'query',
            required: true,
            schema: {
              $ref: '#/components/schemas/PrincipalType',
            },
          },
          {
            $ref: '#/components/parameters/blastRadius',
          },
        ],
        responses: {
          '204': {
            description: 'It has no access any more',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/budgets': {
      post: {
        operationId: 'associatePortfolioBudget',
        summary: 'Ties a budget of the account to a portfolio',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/AssociateBudgetRequest',
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'It is tied',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/budgets/{budgetName}': {
      delete: {
        operationId: 'disassociatePortfolioBudget',
        summary: 'Unties a budget from a portfolio',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
          {
            $ref: '#/components/parameters/budgetName',
          },
        ],
        responses: {
          '204': {
            description: 'It is untied',
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
          '409 while it is under way or has ended, when an answer would change that a finished step rests on (the message names it), and with `error.changed` when somebody has changed the publication since `updatedAt`. Without answers it goes on with those that it has by then.',
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
    '/v1/catalogs/{catalog}/agreements': {
      get: {
        operationId: 'getMarketplaceEntitlement',
        summary:
          'Whether the account of the catalog holds an agreement for a Marketplace product; accepts nothing',
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
          {
            name: 'asSpoke',
            in: 'query',
            description:
              'The account is to have it through its hub, so that a licence shared with it is named first',
            schema: {
              type: 'boolean',
              default: false,
            },
          },
        ],
        responses: {
          '200': {
            description: 'What the account holds, or what has to be done',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MarketplaceEntitlement',
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
          'Create a launch role; one of this name is answered when it has the same policy, and never replaced (409)',
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
    '/v1/catalogs/{catalog}/service-actions': {
      get: {
        operationId: 'listServiceActions',
        summary: 'Service actions of the catalog',
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
            description: 'All of them, by name',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ServiceActionList',
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
        operationId: 'createServiceAction',
        summary: 'Makes a service action of an SSM Automation document',
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
                $ref: '#/components/schemas/CreateServiceActionRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The service action',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ServiceAction',
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
    '/v1/catalogs/{catalog}/service-actions/{serviceActionId}': {
      get: {
        operationId: 'getServiceAction',
        summary: 'One service action, with the versions that it is attached to',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/serviceActionId',
          },
        ],
        responses: {
          '200': {
            description: 'The service action',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ServiceAction',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      patch: {
        operationId: 'updateServiceAction',
        summary: 'Changes a service action',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/serviceActionId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateServiceActionRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The service action as it is now',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ServiceAction',
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
        operationId: 'deleteServiceAction',
        summary:
          'Deletes a service action; 409 with `error.blockers` while a version has it',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/serviceActionId',
          },
        ],
        responses: {
          '204': {
            description: 'It is gone',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/service-actions/{serviceActionId}':
      {
        put: {
          operationId: 'attachServiceAction',
          summary: 'Attaches a service action to a version',
          parameters: [
            {
              $ref: '#/components/parameters/catalog',
            },
            {
              $ref: '#/components/parameters/productId',
            },
            {
              $ref: '#/components/parameters/versionId',
            },
            {
              $ref: '#/components/parameters/serviceActionId',
            },
          ],
          responses: {
            '204': {
              description: 'It is attached',
            },
            default: {
              $ref: '#/components/responses/Error',
            },
          },
        },
        delete: {
          operationId: 'detachServiceAction',
          summary: 'Detaches a service action from a version',
          parameters: [
            {
              $ref: '#/components/parameters/catalog',
            },
            {
              $ref: '#/components/parameters/productId',
            },
            {
              $ref: '#/components/parameters/versionId',
            },
            {
              $ref: '#/components/parameters/serviceActionId',
            },
          ],
          responses: {
            '204': {
              description: 'It is detached',
            },
            default: {
              $ref: '#/components/responses/Error',
            },
          },
        },
      },
    '/v1/teams/{team}/provisioned-products/{provisionedProductId}/service-actions':
      {
        get: {
          operationId: 'listRunnableActions',
          summary:
            'Service actions that the caller may run on a provisioned product',
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
          ],
          responses: {
            '200': {
              description: 'The service actions',
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/RunnableActionList',
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
          operationId: 'runServiceAction',
          summary: 'Runs a service action on a provisioned product',
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
                  $ref: '#/components/schemas/RunServiceActionRequest',
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
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/shares': {
      post: {
        operationId: 'sharePortfolio',
        summary:
          'Shares a portfolio with an account, an organizational unit or the organization',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/SharePortfolioRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The share',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PortfolioShare',
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
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/shares/{recipient}': {
      patch: {
        operationId: 'updateShare',
        summary: 'Changes what travels with a share',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
          {
            $ref: '#/components/parameters/recipient',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateShareRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The share as it is now',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PortfolioShare',
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
        operationId: 'unsharePortfolio',
        summary:
          'Takes a share back: nothing new can be launched through it, what runs goes on running; 409 while what that touches was not seen',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
          {
            $ref: '#/components/parameters/recipient',
          },
          {
            name: 'type',
            in: 'query',
            required: true,
            schema: {
              $ref: '#/components/schemas/ShareType',
            },
          },
          {
            $ref: '#/components/parameters/blastRadius',
          },
        ],
        responses: {
          '204': {
            description: 'It is not shared any more',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/incoming-shares': {
      get: {
        operationId: 'listIncomingShares',
        summary:
          'Portfolios that others share with this catalog: accepted, and offered by its hub',
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
            description: 'The shares',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/IncomingShareList',
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
    '/v1/catalogs/{catalog}/incoming-shares/{portfolioId}/acceptance': {
      put: {
        operationId: 'acceptShare',
        summary: 'Accepts a portfolio that is shared with this catalog',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        responses: {
          '204': {
            description: 'It is imported',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      delete: {
        operationId: 'rejectShare',
        summary:
          'Refuses a shared portfolio, or gives an accepted one back; the latter 409 while what that touches was not seen',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
          {
            $ref: '#/components/parameters/blastRadius',
          },
        ],
        responses: {
          '204': {
            description: 'It is not imported any more',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/spokes': {
      get: {
        operationId: 'listSpokes',
        summary:
          'Catalogs that this one shares portfolios with, and where they are out of step',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            name: 'portfolioId',
            in: 'query',
            description:
              'Portfolio of the hub to look at alone, also in spokes that it is not shared with; left out, each spoke has those that are shared with it',
            schema: {
              $ref: '#/components/schemas/AwsId',
            },
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'The spokes',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SpokeList',
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
    '/v1/catalogs/{catalog}/spokes/{spoke}/alignment': {
      post: {
        operationId: 'alignSpoke',
        summary:
          'Brings a spoke in line with a portfolio: shares, accepts, fills a local portfolio, names the launch role, grants; each step only where it is missing',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/spoke',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/AlignSpokeRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was done, step by step',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Alignment',
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
    '/v1/catalogs/{catalog}/tag-options': {
      get: {
        operationId: 'listTagOptions',
        summary: 'The library of TagOptions',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/search',
          },
          {
            name: 'active',
            in: 'query',
            schema: {
              type: 'boolean',
            },
          },
          {
            $ref: '#/components/parameters/refresh',
          },
        ],
        responses: {
          '200': {
            description: 'All of them, by key and value',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TagOptionList',
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
        operationId: 'createTagOption',
        summary: 'Adds a TagOption to the library',
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
                $ref: '#/components/schemas/CreateTagOptionRequest',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The TagOption',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TagOption',
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
    '/v1/catalogs/{catalog}/tag-options/{tagOptionId}': {
      patch: {
        operationId: 'updateTagOption',
        summary: 'Changes the value of a TagOption, or whether it is active',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/tagOptionId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateTagOptionRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The TagOption as it is now',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TagOption',
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
        operationId: 'deleteTagOption',
        summary:
          'Deletes a TagOption; 409 with `error.blockers` while it is on anything',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/tagOptionId',
          },
        ],
        responses: {
          '204': {
            description: 'It is gone',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/tag-options/{tagOptionId}/resources': {
      get: {
        operationId: 'listTagOptionResources',
        summary: 'Portfolios and products that a TagOption is on',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/tagOptionId',
          },
        ],
        responses: {
          '200': {
            description: 'What it is on',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TagOptionResourceList',
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
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/tag-options': {
      post: {
        operationId: 'associatePortfolioTagOption',
        summary: 'Puts a TagOption on a portfolio',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/portfolioId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/AssociateTagOptionRequest',
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'It is on it',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/portfolios/{portfolioId}/tag-options/{tagOptionId}':
      {
        delete: {
          operationId: 'disassociatePortfolioTagOption',
          summary: 'Takes a TagOption off a portfolio',
          parameters: [
            {
              $ref: '#/components/parameters/catalog',
            },
            {
              $ref: '#/components/parameters/portfolioId',
            },
            {
              $ref: '#/components/parameters/tagOptionId',
            },
          ],
          responses: {
            '204': {
              description: 'It is off it',
            },
            default: {
              $ref: '#/components/responses/Error',
            },
          },
        },
      },
    '/v1/catalogs/{catalog}/products/{productId}/tag-options': {
      post: {
        operationId: 'associateProductTagOption',
        summary: 'Puts a TagOption on a product',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/AssociateTagOptionRequest',
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'It is on it',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/v1/catalogs/{catalog}/products/{productId}/tag-options/{tagOptionId}': {
      delete: {
        operationId: 'disassociateProductTagOption',
        summary: 'Takes a TagOption off a product',
        parameters: [
          {
            $ref: '#/components/parameters/catalog',
          },
          {
            $ref: '#/components/parameters/productId',
          },
          {
            $ref: '#/components/parameters/tagOptionId',
          },
        ],
        responses: {
          '204': {
            description: 'It is off it',
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
      versionId: {
        name: 'versionId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
        },
      },
      copyId: {
        name: 'copyId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
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
      constraintId: {
        name: 'constraintId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
        },
      },
      rule: {
        name: 'rule',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/ApplicableGuardrail',
        },
      },
      instanceId: {
        name: 'instanceId',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          pattern: '^i-[0-9a-f]{8,32}$',
          maxLength: 40,
        },
      },
      blastRadius: {
        name: 'blastRadius',
        in: 'query',
        description:
          '`version` of the blast radius that was seen. A change that touches what runs, or accounts that cannot be looked into, is made with it alone: without it, or when something else is touched by now, 409 with `blastRadius` as `error.field`. Needless when nothing is touched.',
        schema: {
          $ref: '#/components/schemas/BlastRadiusVersion',
        },
      },
      portfolioId: {
        name: 'portfolioId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
        },
      },
      budgetName: {
        name: 'budgetName',
        in: 'path',
        required: true,
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
      serviceActionId: {
        name: 'serviceActionId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
        },
      },
      recipient: {
        name: 'recipient',
        in: 'path',
        required: true,
        description:
          'Account id, or id of an organizational unit or an organization',
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 130,
        },
      },
      spoke: {
        name: 'spoke',
        in: 'path',
        required: true,
        description: 'Id of a catalog whose hub is this one',
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
        },
      },
      tagOptionId: {
        name: 'tagOptionId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/AwsId',
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
              blockers: {
                type: 'array',
                description: 'What has to go before the thing can be deleted.',
                items: {
                  $ref: '#/components/schemas/Blocker',
                },
              },
              changed: {
                type: 'array',
                description:
                  'What somebody has changed since `version` was read.',
                items: {
                  $ref: '#/components/schemas/ChangedField',
                },
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
      ChangedField: {
        type: 'object',
        additionalProperties: false,
        required: ['field'],
        properties: {
          field: {
            type: 'string',
          },
          now: {
            type: 'string',
            description:
              'What it is now; left out when it is nothing, JSON when it is no text.',
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
        description:
          '`import` takes a stack in, `hand-over` changes the owner, `service-action` runs a service action.',
        enum: [
          'provision',
          'update',
          'terminate',
          'import',
          'hand-over',
          'service-action',
        ],
      },
      PreFlightRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['operation'],
        properties: {
          operation: {
            type: 'string',
            enum: ['provision', 'update', 'terminate'],
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
      Spend: {
        type: 'object',
        additionalProperties: false,
        required: ['amount', 'unit'],
        properties: {
          amount: {
            type: 'string',
            description: 'A decimal number, as AWS tells it',
          },
          unit: {
            type: 'string',
            description:
              'A currency such as `USD`; a unit of usage such as `GB` for a budget of usage',
          },
        },
      },
      AccountBudget: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'type', 'period'],
        properties: {
          name: {
            type: 'string',
          },
          type: {
            type: 'string',
            description: '`BudgetType` as AWS names it, e.g. `COST` or `USAGE`',
          },
          period: {
            type: 'string',
            description: '`TimeUnit` as AWS names it, e.g. `MONTHLY`',
          },
          limit: {
            description: 'Left out when it changes from period to period',
            $ref: '#/components/schemas/Spend',
          },
          actualSpend: {
            description: 'Of the present period',
            $ref: '#/components/schemas/Spend',
          },
        },
      },
      AccountBudgetList: {
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
                  $ref: '#/components/schemas/AccountBudget',
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
      CatalogProductSummary: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'arn',
          'name',
          'kind',
          'type',
          'vendor',
          'status',
          'imported',
        ],
        properties: {
          id: {
            type: 'string',
          },
          arn: {
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
            description: 'ProductType as AWS names it',
          },
          vendor: {
            type: 'string',
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
          status: {
            type: 'string',
            description: 'As AWS names it, e.g. `CREATED`',
          },
          imported: {
            type: 'boolean',
            description: 'Of another account, in a portfolio that it shares',
          },
        },
      },
      CatalogProductList: {
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
                  $ref: '#/components/schemas/CatalogProductSummary',
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
                additionalProperties: false,
                required: ['kinds', 'vendors'],
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
                },
              },
            },
          },
        ],
      },
      CatalogProduct: {
        description: 'A product as those who curate it see it',
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            $ref: '#/components/schemas/CatalogProductSummaryFields',
          },
          {
            type: 'object',
            required: [
              'version',
              'tags',
              'versions',
              'portfolios',
              'tagOptions',
              'budgets',
              'support',
              'unavailable',
            ],
            properties: {
              version: {
                type: 'string',
                description: 'What was read, in short; sent back with a change',
              },
              tags: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Tag',
                },
              },
              versions: {
                type: 'array',
                description: 'Newest first',
                items: {
                  $ref: '#/components/schemas/CatalogVersion',
                },
              },
              portfolios: {
                type: 'array',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['id', 'name', 'imported', 'constraintCount'],
                  properties: {
                    id: {
                      type: 'string',
                    },
                    name: {
                      type: 'string',
                    },
                    imported: {
                      type: 'boolean',
                    },
                    constraintCount: {
                      type: 'integer',
                    },
                    launchRole: {
                      $ref: '#/components/schemas/ConstraintRole',
                    },
                  },
                },
              },
              tagOptions: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/TagOption',
                },
              },
              budgets: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Budget',
                },
              },
              support: {
                $ref: '#/components/schemas/Support',
              },
              unavailable: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/UnavailablePart',
                },
              },
            },
          },
        ],
      },
      CatalogProductSummaryFields: {
        type: 'object',
        required: [
          'id',
          'arn',
          'name',
          'kind',
          'type',
          'vendor',
          'status',
          'imported',
        ],
        properties: {
          id: {
            type: 'string',
          },
          arn: {
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
          },
          vendor: {
            type: 'string',
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
          status: {
            type: 'string',
          },
          imported: {
            type: 'boolean',
          },
        },
      },
      Support: {
        type: 'object',
        additionalProperties: false,
        properties: {
          description: {
            type: 'string',
            maxLength: 8191,
          },
          email: {
            type: 'string',
            maxLength: 254,
          },
          url: {
            type: 'string',
            maxLength: 2083,
            pattern: '^https?://',
          },
        },
      },
      CatalogVersion: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'name',
          'type',
          'active',
          'deprecated',
          'newest',
          'serviceActions',
          'version',
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
          type: {
            type: 'string',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          active: {
            type: 'boolean',
            description: 'False: nobody can launch it or update to it',
          },
          deprecated: {
            type: 'boolean',
            description: 'Guidance DEPRECATED: no new launches, updates only',
          },
          newest: {
            type: 'boolean',
          },
          serviceActions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ServiceActionSummary',
            },
          },
          version: {
            type: 'string',
          },
        },
      },
      VersionSource: {
        description:
          'Where the template of a version comes from: exactly one of the three',
        type: 'object',
        additionalProperties: false,
        properties: {
          template: {
            type: 'string',
            minLength: 1,
            maxLength: 1000000,
            description:
              'Text of a CloudFormation template, YAML or JSON; it is put into the bucket of the catalog',
          },
          templateUrl: {
            type: 'string',
            minLength: 8,
            maxLength: 2000,
            pattern: '^https://',
            description: 'Where the template lies, on S3 or GitHub',
          },
          stackArn: {
            type: 'string',
            minLength: 12,
            maxLength: 1000,
            pattern: '^arn:',
            description: 'Stack whose template is taken',
          },
        },
      },
      CreateVersionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'name'],
        properties: {
          source: {
            $ref: '#/components/schemas/VersionSource',
          },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 8191,
            pattern: '^\\S+$',
          },
          description: {
            type: 'string',
            maxLength: 8192,
          },
          validate: {
            type: 'boolean',
            default: true,
            description: 'False: AWS does not check the template',
          },
        },
      },
      CreateProductRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'vendor', 'version'],
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 8191,
          },
          vendor: {
            type: 'string',
            minLength: 1,
            maxLength: 8191,
            description: '`Owner` as AWS names it',
          },
          distributor: {
            type: 'string',
            maxLength: 8191,
          },
          description: {
            type: 'string',
            maxLength: 8191,
          },
          support: {
            $ref: '#/components/schemas/Support',
          },
          kind: {
            type: 'string',
            enum: ['cloudformation', 'terraform', 'external'],
            default: 'cloudformation',
          },
          tags: {
            type: 'array',
            maxItems: 20,
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
          version: {
            $ref: '#/components/schemas/CreateVersionRequest',
          },
          portfolioId: {
            $ref: '#/components/schemas/AwsId',
            description: 'Portfolio to put it into',
          },
        },
      },
      UpdateProductRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['version'],
        properties: {
          version: {
            type: 'string',
            minLength: 1,
            maxLength: 2000,
            description:
              '`version` as it was read; 409 with `error.changed` when somebody has changed it since',
          },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 8191,
          },
          vendor: {
            type: 'string',
            minLength: 1,
            maxLength: 8191,
          },
          distributor: {
            type: 'string',
            maxLength: 8191,
          },
          description: {
            type: 'string',
            maxLength: 8191,
          },
          support: {
            $ref: '#/components/schemas/Support',
          },
          tags: {
            type: 'array',
            description:
              'All tags that it is to have; those left out are taken off.',
            maxItems: 20,
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
        },
      },
      UpdateVersionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['version'],
        properties: {
          version: {
            type: 'string',
            minLength: 1,
            maxLength: 2000,
            description:
              '`version` as it was read; 409 with `error.changed` when somebody has changed it since',
          },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 8191,
            pattern: '^\\S+$',
          },
          description: {
            type: 'string',
            maxLength: 8192,
          },
          active: {
            type: 'boolean',
          },
          deprecated: {
            type: 'boolean',
          },
          blastRadius: {
            $ref: '#/components/schemas/BlastRadiusVersion',
          },
        },
      },
      TemplateParameter: {
        type: 'object',
        additionalProperties: false,
        required: ['key', 'type', 'noEcho'],
        properties: {
          key: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          default: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          noEcho: {
            type: 'boolean',
          },
          allowedValues: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          allowedPattern: {
            type: 'string',
          },
          minLength: {
            type: 'string',
          },
          maxLength: {
            type: 'string',
          },
          minValue: {
            type: 'string',
          },
          maxValue: {
            type: 'string',
          },
        },
      },
      VersionTemplate: {
        type: 'object',
        additionalProperties: false,
        required: ['parameters', 'resources'],
        properties: {
          parameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TemplateParameter',
            },
          },
          resources: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
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
          },
          text: {
            type: 'string',
            description: 'Left out when AWS does not give it out',
          },
        },
      },
      VersionComparison: {
        type: 'object',
        additionalProperties: false,
        required: ['from', 'to', 'parameters', 'resources'],
        properties: {
          from: {
            type: 'object',
            additionalProperties: false,
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
          to: {
            type: 'object',
            additionalProperties: false,
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
          unavailable: {
            type: 'string',
            description: 'Why the resources could not be compared',
          },
          parameters: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['key', 'change'],
              properties: {
                key: {
                  type: 'string',
                },
                change: {
                  $ref: '#/components/schemas/DifferenceKind',
                },
                details: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/Difference',
                  },
                },
              },
            },
          },
          resources: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['logicalId', 'change', 'type'],
              properties: {
                logicalId: {
                  type: 'string',
                },
                type: {
                  type: 'string',
                },
                change: {
                  $ref: '#/components/schemas/DifferenceKind',
                },
                details: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/Difference',
                  },
                },
              },
            },
          },
        },
      },
      DifferenceKind: {
        type: 'string',
        enum: ['added', 'removed', 'changed'],
      },
      Difference: {
        type: 'object',
        additionalProperties: false,
        required: ['path'],
        properties: {
          path: {
            type: 'string',
            description: 'e.g. `Properties.InstanceType`',
          },
          before: {
            type: 'string',
          },
          after: {
            type: 'string',
          },
        },
      },
      CopyProductRequest: {
        type: 'object',
        additionalProperties: false,
        properties: {
          targetCatalog: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
            description: 'Id of a catalog; left out, this one',
          },
          targetProductId: {
            $ref: '#/components/schemas/AwsId',
            description:
              'Product that the versions are added to; left out, a new one',
          },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 8191,
          },
          copyTags: {
            type: 'boolean',
            default: false,
          },
        },
      },
      ProductCopy: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'status'],
        properties: {
          id: {
            type: 'string',
          },
          status: {
            type: 'string',
            enum: ['in-progress', 'succeeded', 'failed'],
          },
          detail: {
            type: 'string',
          },
          productId: {
            type: 'string',
          },
          targetCatalog: {
            type: 'string',
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
          'intervene',
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
            description:
              'Give access to portfolios and take it away, and hand over what runs',
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
            description: 'Apply guardrails to roles and remove them',
          },
          intervene: {
            type: 'boolean',
            description:
              'Stop and terminate unauthorised instances, and have their owners told',
          },
        },
      },
      ConstraintType: {
        type: 'string',
        enum: [
          'LAUNCH',
          'NOTIFICATION',
          'RESOURCE_UPDATE',
          'STACKSET',
          'TEMPLATE',
        ],
      },
      Constraint: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'portfolioId',
          'productId',
          'type',
          'inWords',
          'status',
          'parameters',
          'inherited',
          'version',
        ],
        properties: {
          id: {
            type: 'string',
          },
          portfolioId: {
            type: 'string',
          },
          productId: {
            type: 'string',
          },
          productName: {
            type: 'string',
          },
          type: {
            type: 'string',
            description: 'As AWS names it, see ConstraintType',
          },
          description: {
            type: 'string',
          },
          inWords: {
            type: 'string',
          },
          status: {
            type: 'string',
            description: '`AVAILABLE`, `CREATING` or `FAILED`',
          },
          parameters: {
            type: 'object',
            description: 'The body of the constraint, as AWS keeps it',
            additionalProperties: true,
          },
          launchRole: {
            $ref: '#/components/schemas/ConstraintRole',
          },
          inherited: {
            type: 'boolean',
            description:
              'Set by the account that shares the portfolio: it cannot be changed here',
          },
          version: {
            type: 'string',
          },
        },
      },
      StackSetTarget: {
        description: 'STACKSET: where each launch creates its stacks',
        type: 'object',
        additionalProperties: false,
        required: ['accounts', 'regions'],
        properties: {
          accounts: {
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              type: 'string',
              pattern: '^[0-9]{12}$',
            },
          },
          regions: {
            type: 'array',
            minItems: 1,
            maxItems: 30,
            items: {
              $ref: '#/components/schemas/Region',
            },
          },
          adminRoleArn: {
            type: 'string',
            minLength: 12,
            maxLength: 1000,
            pattern: '^arn:',
          },
          executionRoleName: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
          },
        },
      },
      TemplateRules: {
        type: 'object',
        description: 'TEMPLATE: rules by name, as CloudFormation writes them',
        minProperties: 1,
        maxProperties: 100,
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['Assertions'],
          properties: {
            RuleCondition: {
              type: 'object',
              additionalProperties: true,
            },
            Assertions: {
              type: 'array',
              minItems: 1,
              maxItems: 100,
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['Assert'],
                properties: {
                  Assert: {
                    type: 'object',
                    additionalProperties: true,
                  },
                  AssertDescription: {
                    type: 'string',
                    maxLength: 1000,
                  },
                },
              },
            },
          },
        },
      },
      CreateConstraintRequest: {
        description: 'With the members of its type only',
        type: 'object',
        additionalProperties: false,
        required: ['productId', 'type'],
        properties: {
          productId: {
            $ref: '#/components/schemas/AwsId',
          },
          type: {
            $ref: '#/components/schemas/ConstraintType',
          },
          description: {
            type: 'string',
            maxLength: 100,
          },
          launchRoleArn: {
            type: 'string',
            minLength: 12,
            maxLength: 1000,
            pattern: '^arn:',
            description: 'LAUNCH: this very role, in whatever account',
          },
          localRoleName: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            pattern: '^[\\w+=,.@-]+$',
            description:
              'LAUNCH: the role of this name in the account that launches',
          },
          notificationArns: {
            type: 'array',
            description: 'NOTIFICATION: SNS topics',
            minItems: 1,
            maxItems: 5,
            items: {
              type: 'string',
              minLength: 12,
              maxLength: 1224,
              pattern: '^arn:',
            },
          },
          tagUpdates: {
            type: 'string',
            enum: ['allowed', 'not-allowed'],
            description:
              'RESOURCE_UPDATE: whether tags may change after the launch',
          },
          stackSet: {
            $ref: '#/components/schemas/StackSetTarget',
          },
          rules: {
            $ref: '#/components/schemas/TemplateRules',
          },
        },
      },
      UpdateConstraintRequest: {
        description: 'With the members of its type only',
        type: 'object',
        additionalProperties: false,
        required: ['version'],
        properties: {
          version: {
            type: 'string',
            minLength: 1,
            maxLength: 2000,
            description:
              '`version` as it was read; 409 with `error.changed` when somebody has changed it since',
          },
          description: {
            type: 'string',
            maxLength: 100,
          },
          launchRoleArn: {
            type: 'string',
            minLength: 12,
            maxLength: 1000,
            pattern: '^arn:',
            description: 'LAUNCH: this very role, in whatever account',
          },
          localRoleName: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            pattern: '^[\\w+=,.@-]+$',
            description:
              'LAUNCH: the role of this name in the account that launches',
          },
          notificationArns: {
            type: 'array',
            description: 'NOTIFICATION: SNS topics',
            minItems: 1,
            maxItems: 5,
            items: {
              type: 'string',
              minLength: 12,
              maxLength: 1224,
              pattern: '^arn:',
            },
          },
          tagUpdates: {
            type: 'string',
            enum: ['allowed', 'not-allowed'],
            description:
              'RESOURCE_UPDATE: whether tags may change after the launch',
          },
          stackSet: {
            $ref: '#/components/schemas/StackSetTarget',
          },
          rules: {
            $ref: '#/components/schemas/TemplateRules',
          },
        },
      },
      RuleTrialRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['rules', 'values'],
        properties: {
          rules: {
            $ref: '#/components/schemas/TemplateRules',
          },
          values: {
            $ref: '#/components/schemas/ParameterValues',
          },
          productId: {
            $ref: '#/components/schemas/AwsId',
            description:
              'With `versionId`: parameters that have no value take their default',
          },
          versionId: {
            $ref: '#/components/schemas/AwsId',
          },
        },
      },
      RuleTrial: {
        type: 'object',
        additionalProperties: false,
        required: ['passes', 'rules'],
        properties: {
          passes: {
            type: 'boolean',
          },
          unknownParameters: {
            type: 'array',
            description:
              'Parameters that the rules name and the version does not have',
            items: {
              type: 'string',
            },
          },
          rules: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['name', 'applies', 'passes', 'assertions'],
              properties: {
                name: {
                  type: 'string',
                },
                applies: {
                  type: 'boolean',
                  description:
                    'False when its condition does not hold: nothing is asserted then',
                },
                passes: {
                  type: 'boolean',
                },
                assertions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['outcome', 'inWords'],
                    properties: {
                      outcome: {
                        type: 'string',
                        enum: ['holds', 'fails', 'unknown'],
                        description:
                          '`unknown`: it asks for what only AWS knows',
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
        },
      },
      ApplicableGuardrail: {
        description: 'A guardrail that the portal can put on a role',
        type: 'string',
        enum: [
          'marketplace-deny',
          'image-owner-deny',
          'private-image-deny',
          'end-user-policy',
        ],
      },
      GuardrailId: {
        description:
          '`marketplace-deny`: nobody subscribes to software themselves. `image-owner-deny`: nobody starts images of others than Amazon and the account. `private-image-deny`: nor private copies of paid images. `end-user-policy`: the team may use Service Catalog. `service-catalog-path`: software does start through Service Catalog.',
        type: 'string',
        enum: [
          'marketplace-deny',
          'image-owner-deny',
          'private-image-deny',
          'end-user-policy',
          'service-catalog-path',
        ],
      },
      GuardrailState: {
        description:
          '`weakened`: something is there that does not hold in every case. `unknown`: it could not be proven either way, which is never a pass.',
        type: 'string',
        enum: ['in-force', 'missing', 'weakened', 'unknown'],
      },
      PolicyLayer: {
        description: 'Where a policy stands',
        type: 'string',
        enum: [
          'inline',
          'attached',
          'permissions-boundary',
          'group',
          'service-control-policy',
        ],
      },
      GuardrailStatement: {
        description:
          'A statement that has to do with a guardrail, as it stands in AWS',
        type: 'object',
        additionalProperties: false,
        required: ['layer', 'policyName', 'effect', 'document'],
        properties: {
          layer: {
            $ref: '#/components/schemas/PolicyLayer',
          },
          policyName: {
            type: 'string',
          },
          policyArn: {
            type: 'string',
            description: 'Left out of an inline policy',
          },
          attachedTo: {
            type: 'string',
            description: 'Name of the role or group that has it',
          },
          sid: {
            type: 'string',
          },
          effect: {
            type: 'string',
            enum: ['Allow', 'Deny'],
          },
          document: {
            type: 'string',
            description: 'The statement, JSON text',
          },
        },
      },
      AttemptDecision: {
        description:
          'What IAM decides. `explicit-deny` holds whatever else is allowed later; `implicit-deny` only means that nothing allows it. `inconclusive`: a condition asks for a value that only the real call brings along.',
        type: 'string',
        enum: ['allowed', 'explicit-deny', 'implicit-deny', 'inconclusive'],
      },
      GuardrailAttempt: {
        description: 'Something that was tried, by simulation',
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'title',
          'principalArn',
          'action',
          'resourceArn',
          'context',
          'expected',
          'actual',
          'asExpected',
          'decidedBy',
          'detail',
        ],
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
            description: 'In words, e.g. `Run a paid Marketplace AMI`',
          },
          principalArn: {
            type: 'string',
          },
          action: {
            type: 'string',
          },
          resourceArn: {
            type: 'string',
          },
          context: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['key', 'values'],
              properties: {
                key: {
                  type: 'string',
                },
                values: {
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                },
              },
            },
          },
          expected: {
            description:
              '`not-explicitly-denied`: the guardrail leaves it alone, whether or not anything allows it',
            type: 'string',
            enum: ['denied', 'allowed', 'not-explicitly-denied'],
          },
          actual: {
            $ref: '#/components/schemas/AttemptDecision',
          },
          asExpected: {
            type: 'string',
            enum: ['yes', 'no', 'unknown'],
          },
          decidedBy: {
            type: 'array',
            description:
              'Statements that decided; empty where nothing allows it, or where IAM does not tell',
            items: {
              $ref: '#/components/schemas/GuardrailStatement',
            },
          },
          missingContext: {
            type: 'array',
            description:
              'Condition keys that IAM asks for and the simulation has no value of',
            items: {
              type: 'string',
            },
          },
          detail: {
            type: 'string',
            description: 'What happened, in a sentence',
          },
        },
      },
      PrivatePaidImage: {
        description:
          "An image of the account's own that is billed as Marketplace software",
        type: 'object',
        additionalProperties: false,
        required: ['imageId', 'region', 'productCodes', 'state'],
        properties: {
          imageId: {
            type: 'string',
          },
          region: {
            $ref: '#/components/schemas/Region',
          },
          name: {
            type: 'string',
          },
          productCodes: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          state: {
            $ref: '#/components/schemas/GuardrailState',
          },
        },
      },
      GuardrailPolicy: {
        description: 'What the portal would put in place, and what it corrects',
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'name', 'explanation'],
        properties: {
          kind: {
            type: 'string',
            enum: ['inline-policy', 'managed-policy'],
          },
          name: {
            type: 'string',
            description: 'Name of the inline policy or ARN of the managed one',
          },
          document: {
            type: 'string',
            description: 'JSON text',
          },
          original: {
            type: 'string',
            description:
              'The policy as AWS published it in its walkthrough, JSON text',
          },
          explanation: {
            type: 'array',
            description:
              'Sentences on what it does, and on what is corrected and why',
            items: {
              type: 'string',
            },
          },
        },
      },
      Guardrail: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title', 'state', 'reason', 'statements', 'attempts'],
        properties: {
          id: {
            $ref: '#/components/schemas/GuardrailId',
          },
          title: {
            type: 'string',
          },
          state: {
            $ref: '#/components/schemas/GuardrailState',
          },
          reason: {
            type: 'string',
            description: 'In words',
          },
          fix: {
            type: 'string',
            description: 'What to do; left out while nothing is to be done',
          },
          statements: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/GuardrailStatement',
            },
          },
          attempts: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/GuardrailAttempt',
            },
          },
          policy: {
            $ref: '#/components/schemas/GuardrailPolicy',
          },
          besides: {
            type: 'array',
            description:
              "What EC2's own setting of allowed images adds, in sentences; it puts no guardrail in force. Of rules on images only",
            items: {
              type: 'string',
            },
          },
          images: {
            type: 'array',
            description: 'Of `private-image-deny` only',
            items: {
              $ref: '#/components/schemas/PrivatePaidImage',
            },
          },
        },
      },
      AllowedImages: {
        description:
          "EC2's own setting of which images an account may use in a region; IAM's simulator does not see it",
        type: 'object',
        additionalProperties: false,
        required: ['region', 'state', 'detail'],
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          state: {
            type: 'string',
            enum: ['enabled', 'audit-mode', 'disabled', 'unknown'],
          },
          detail: {
            type: 'string',
          },
        },
      },
      GuardrailReport: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: [
              'team',
              'accountId',
              'region',
              'principalArn',
              'answer',
              'sentence',
              'because',
              'rules',
              'allowedImages',
              'unseen',
            ],
            properties: {
              team: {
                type: 'string',
              },
              accountId: {
                type: 'string',
              },
              region: {
                $ref: '#/components/schemas/Region',
              },
              principalArn: {
                type: 'string',
                description: "ARN of the team's role",
              },
              catalog: {
                type: 'string',
                description:
                  'Catalog in the account of the team, through whose role all of this was read; left out when there is none',
              },
              answer: {
                description:
                  'Whether members of the team can start Marketplace software only through Service Catalog',
                type: 'string',
                enum: ['yes', 'no', 'unknown'],
              },
              sentence: {
                type: 'string',
                description: 'The question, with the name of the team',
              },
              because: {
                type: 'string',
              },
              rules: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Guardrail',
                },
              },
              allowedImages: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/AllowedImages',
                },
              },
              unseen: {
                type: 'array',
                description:
                  'Sentences on what could not be looked at, or what no simulation sees',
                items: {
                  type: 'string',
                },
              },
            },
          },
        ],
      },
      GuardedTeamList: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'title', 'accountId', 'regions', 'roleName'],
              properties: {
                id: {
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
                    $ref: '#/components/schemas/Region',
                  },
                },
                roleName: {
                  type: 'string',
                },
              },
            },
          },
        },
      },
      GuardrailProposal: {
        type: 'object',
        additionalProperties: false,
        required: [
          'rule',
          'intent',
          'roleName',
          'kind',
          'name',
          'changes',
          'warnings',
          'revision',
        ],
        properties: {
          rule: {
            $ref: '#/components/schemas/ApplicableGuardrail',
          },
          intent: {
            type: 'string',
            enum: ['apply', 'remove'],
          },
          roleName: {
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: ['inline-policy', 'managed-policy'],
          },
          name: {
            type: 'string',
            description: 'Name of the inline policy or ARN of the managed one',
          },
          changes: {
            type: 'boolean',
            description: 'False when the role already is as it would be',
          },
          before: {
            type: 'string',
            description:
              'Policy that stands there now, JSON text; left out when there is none',
          },
          after: {
            type: 'string',
            description:
              'Policy as it would be, JSON text; left out when it would be gone',
          },
          warnings: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          revision: {
            type: 'string',
            description:
              'Names what stands there now; hand it back with the change',
          },
        },
      },
      GuardrailChangeRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['revision'],
        properties: {
          revision: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
            description: 'Of the proposal that the person saw',
          },
        },
      },
      UnauthorisedInstance: {
        type: 'object',
        additionalProperties: false,
        required: [
          'instanceId',
          'region',
          'accountId',
          'kind',
          'reason',
          'state',
          'productCodes',
          'tags',
        ],
        properties: {
          instanceId: {
            type: 'string',
          },
          region: {
            $ref: '#/components/schemas/Region',
          },
          accountId: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          kind: {
            description:
              "`marketplace`: runs Marketplace software and did not come through Service Catalog. `image`: runs an image of somebody else than Amazon or the account, and did not come through Service Catalog. `unclear`: one of both, without a tag of Service Catalog, in a stack that is named like those of Service Catalog. `not-approved`: came through Service Catalog, of a product that the team's portfolios no longer hold. `other-portfolio`: came through a portfolio that the team may not use. Only the first two can be stopped and terminated here.",
            type: 'string',
            enum: [
              'marketplace',
              'image',
              'unclear',
              'not-approved',
              'other-portfolio',
            ],
          },
          reason: {
            type: 'string',
          },
          state: {
            type: 'string',
            enum: ['pending', 'running', 'stopping', 'stopped'],
          },
          instanceType: {
            type: 'string',
          },
          imageId: {
            type: 'string',
          },
          imageName: {
            type: 'string',
          },
          imageOwner: {
            type: 'string',
          },
          productCodes: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          launchedAt: {
            $ref: '#/components/schemas/DateTime',
          },
          launchedBy: {
            type: 'object',
            additionalProperties: false,
            required: ['text', 'source'],
            properties: {
              text: {
                type: 'string',
                description: 'An ARN, a name, or what a tag says',
              },
              entityRef: {
                type: 'string',
              },
              source: {
                type: 'string',
                description: 'Where this is known from, e.g. the key of a tag',
              },
            },
          },
          provisionedProductId: {
            type: 'string',
          },
          consoleUrl: {
            type: 'string',
          },
          tags: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['key', 'value'],
              properties: {
                key: {
                  type: 'string',
                },
                value: {
                  type: 'string',
                },
              },
            },
          },
        },
      },
      UnauthorisedInstanceList: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['items', 'unseen'],
            properties: {
              items: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/UnauthorisedInstance',
                },
              },
              catalog: {
                type: 'string',
                description: 'Catalog through which they were read',
              },
              unseen: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
            },
          },
        ],
      },
      NotifyInstanceRequest: {
        type: 'object',
        additionalProperties: false,
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          message: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
            description: "Words of the curator's own",
          },
        },
      },
      InstanceNotice: {
        type: 'object',
        additionalProperties: false,
        required: ['instanceId', 'recipients'],
        properties: {
          instanceId: {
            type: 'string',
          },
          recipients: {
            type: 'array',
            items: {
              type: 'string',
            },
            description: 'Entity refs',
          },
        },
      },
      EndInstanceRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['confirm'],
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          confirm: {
            type: 'string',
            minLength: 1,
            maxLength: 40,
            description: 'The id of the instance, typed once more',
          },
        },
      },
      InstanceChange: {
        type: 'object',
        additionalProperties: false,
        required: ['instanceId', 'before', 'now'],
        properties: {
          instanceId: {
            type: 'string',
          },
          before: {
            type: 'string',
            description: 'State before',
          },
          now: {
            type: 'string',
            description: 'State that EC2 answers',
          },
        },
      },
      LaunchedItem: {
        type: 'object',
        additionalProperties: false,
        required: ['provisionedProductId', 'name', 'person', 'resources'],
        properties: {
          provisionedProductId: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          status: {
            type: 'string',
            description: 'Left out when only tags tell of it',
          },
          productId: {
            type: 'string',
          },
          productName: {
            type: 'string',
          },
          portfolioId: {
            type: 'string',
          },
          portfolioName: {
            type: 'string',
          },
          person: {
            $ref: '#/components/schemas/Person',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          resources: {
            type: 'integer',
            description: 'Resources that carry AutoTags of it',
          },
        },
      },
      LaunchReport: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['by', 'groups', 'unseen'],
            properties: {
              by: {
                type: 'string',
                enum: ['person', 'portfolio', 'product'],
              },
              groups: {
                type: 'array',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['key', 'title', 'items'],
                  properties: {
                    key: {
                      type: 'string',
                      description:
                        'Principal ARN, portfolio id or product id; `unknown` when AWS does not tell',
                    },
                    title: {
                      type: 'string',
                    },
                    entityRef: {
                      type: 'string',
                    },
                    items: {
                      type: 'array',
                      items: {
                        $ref: '#/components/schemas/LaunchedItem',
                      },
                    },
                  },
                },
              },
              unseen: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
            },
          },
        ],
      },
      ResourceGroupRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['principalArn'],
        properties: {
          principalArn: {
            type: 'string',
            description:
              'As AutoTags name it, `arn:aws:sts::<account>:assumed-role/<role>/<session>` or an IAM user',
            minLength: 20,
            maxLength: 500,
            pattern:
              '^arn:[^:]+:(iam|sts)::[0-9]{12}:(user|assumed-role)/[A-Za-z0-9_+=,.@/-]+$',
          },
        },
      },
      PersonResourceGroup: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'arn', 'created'],
        properties: {
          name: {
            type: 'string',
          },
          arn: {
            type: 'string',
          },
          created: {
            type: 'boolean',
            description: 'False when it was there already',
          },
          consoleUrl: {
            type: 'string',
          },
        },
      },
      ReadinessStep: {
        type: 'object',
        additionalProperties: false,
        required: ['number', 'title', 'state', 'checks'],
        properties: {
          number: {
            type: 'integer',
            minimum: 1,
            maximum: 7,
          },
          title: {
            type: 'string',
          },
          state: {
            type: 'string',
            enum: ['done', 'to-do', 'unknown'],
          },
          checks: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['title', 'status', 'detail', 'checkedAt'],
              properties: {
                title: {
                  type: 'string',
                },
                status: {
                  type: 'string',
                  enum: ['ok', 'blocked', 'unknown'],
                },
                detail: {
                  type: 'string',
                },
                fix: {
                  type: 'string',
                },
                guardrail: {
                  $ref: '#/components/schemas/GuardrailId',
                },
                checkedAt: {
                  $ref: '#/components/schemas/DateTime',
                },
              },
            },
          },
        },
      },
      TeamReadiness: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['team', 'title', 'accountId', 'region', 'steps'],
            properties: {
              team: {
                type: 'string',
              },
              title: {
                type: 'string',
              },
              accountId: {
                type: 'string',
              },
              region: {
                $ref: '#/components/schemas/Region',
              },
              catalog: {
                type: 'string',
              },
              steps: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/ReadinessStep',
                },
              },
            },
          },
        ],
      },
      ImportRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['productId', 'versionId', 'name', 'stackArn'],
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          productId: {
            $ref: '#/components/schemas/AwsId',
          },
          versionId: {
            $ref: '#/components/schemas/AwsId',
            description: 'Its template must be that of the stack',
          },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]*$',
          },
          stackArn: {
            type: 'string',
            minLength: 12,
            maxLength: 1000,
            pattern: '^arn:[^:]+:cloudformation:',
          },
        },
      },
      ChangeOwnerRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['owner'],
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          owner: {
            type: 'string',
            minLength: 3,
            maxLength: 300,
            description: 'Entity ref of a user who is in the group of the team',
          },
        },
      },
      ChangeOwnerAcrossTeamsRequest: {
        type: 'object',
        additionalProperties: false,
        description: 'Exactly one of `owner` and `ownerArn` is given',
        properties: {
          accountId: {
            type: 'string',
            pattern: '^\\d{12}$',
            description: 'Where it runs; left out, the account of the catalog',
          },
          region: {
            $ref: '#/components/schemas/Region',
          },
          formerOwnerArn: {
            type: 'string',
            minLength: 1,
            maxLength: 2048,
            description:
              '`principalArn` of its owner as it was read; left out when AWS named none',
          },
          owner: {
            type: 'string',
            minLength: 3,
            maxLength: 300,
            description: 'Entity ref of a user who is in the group of the team',
          },
          team: {
            type: 'string',
            minLength: 1,
            maxLength: 130,
            description:
              'Team through whose role `owner` is to own it, which works in the same account; left out, the team that it is of',
          },
          ownerArn: {
            type: 'string',
            minLength: 1,
            maxLength: 2048,
            description:
              'ARN of a user, a role or a session of a role of the account that it runs in',
          },
        },
      },
      OwnerChange: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'accountId', 'region', 'owner'],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          accountId: {
            type: 'string',
          },
          region: {
            type: 'string',
          },
          owner: {
            $ref: '#/components/schemas/Person',
          },
          team: {
            $ref: '#/components/schemas/TeamName',
          },
          recordId: {
            type: 'string',
            description:
              'Record of the change; left out when it was theirs already',
          },
          recordStatus: {
            type: 'string',
            description:
              'How far AWS is with it, as AWS names it; `SUCCEEDED` when it is done',
          },
        },
      },
      BlastRadiusVersion: {
        type: 'string',
        description:
          'Stands for all that a change touches; another as soon as that is more, less or something else',
        minLength: 1,
        maxLength: 500,
      },
      WhyNot: {
        type: 'object',
        additionalProperties: false,
        required: ['person', 'productId', 'canLaunch', 'inWords', 'links'],
        properties: {
          person: {
            type: 'string',
            description: 'Entity ref',
          },
          team: {
            $ref: '#/components/schemas/TeamName',
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
          canLaunch: {
            type: 'boolean',
          },
          brokenAt: {
            type: 'string',
            description: 'Id of the first broken link',
          },
          inWords: {
            type: 'string',
            description: 'The answer in one sentence',
          },
          links: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/WhyNotLink',
            },
          },
        },
      },
      WhyNotLink: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'status', 'title'],
        properties: {
          id: {
            type: 'string',
            enum: [
              'team',
              'group',
              'role',
              'product',
              'portfolio',
              'share',
              'constraint',
              'version',
            ],
          },
          status: {
            type: 'string',
            enum: ['ok', 'broken', 'unknown', 'not-reached'],
            description: '`not-reached`: comes after the first broken link',
          },
          title: {
            type: 'string',
            description: 'What was looked at and what was found, in a sentence',
          },
          detail: {
            type: 'string',
          },
          fixedBy: {
            description:
              'Left out when it is somebody else; `fix` tells who then',
            type: 'string',
            enum: ['you', 'platform-team', 'aws-administrator'],
          },
          fix: {
            type: 'string',
          },
          evidence: {
            type: 'array',
            description: 'Ids and ARNs that it was found by',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['label', 'id'],
              properties: {
                label: {
                  type: 'string',
                },
                id: {
                  type: 'string',
                },
              },
            },
          },
        },
      },
      RunningItem: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'name',
          'accountId',
          'region',
          'status',
          'statusInWords',
          'tone',
        ],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          accountId: {
            type: 'string',
          },
          region: {
            type: 'string',
          },
          team: {
            $ref: '#/components/schemas/TeamName',
          },
          status: {
            type: 'string',
            description: 'As AWS names it',
          },
          statusInWords: {
            type: 'string',
          },
          tone: {
            $ref: '#/components/schemas/Tone',
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
          outdated: {
            type: 'boolean',
            description: 'A newer active version exists',
          },
          owner: {
            $ref: '#/components/schemas/Person',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          consoleUrl: {
            type: 'string',
            description: 'Its page in the AWS console of its account',
          },
        },
      },
      RunningFacet: {
        type: 'object',
        additionalProperties: false,
        required: ['value', 'text', 'count'],
        properties: {
          value: {
            type: 'string',
            description: 'For `filter`',
          },
          text: {
            type: 'string',
            description: 'For people',
          },
          count: {
            type: 'integer',
          },
        },
      },
      UnreadAccounts: {
        type: 'array',
        description:
          'Accounts that could not be read; what runs there is not counted',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['accountId', 'region', 'why'],
          properties: {
            accountId: {
              type: 'string',
            },
            region: {
              type: 'string',
            },
            team: {
              type: 'string',
            },
            why: {
              type: 'string',
            },
          },
        },
      },
      RunningList: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['items', 'total', 'versions', 'facets', 'unread'],
            properties: {
              items: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/RunningItem',
                },
              },
              total: {
                type: 'integer',
              },
              nextCursor: {
                type: 'string',
              },
              versions: {
                type: 'array',
                description: 'How many run each version, by team',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: [
                    'productId',
                    'versionId',
                    'versionName',
                    'teams',
                    'total',
                  ],
                  properties: {
                    productId: {
                      type: 'string',
                    },
                    versionId: {
                      type: 'string',
                    },
                    versionName: {
                      type: 'string',
                    },
                    total: {
                      type: 'integer',
                    },
                    teams: {
                      type: 'array',
                      items: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['id', 'title', 'count'],
                        properties: {
                          id: {
                            type: 'string',
                          },
                          title: {
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
              },
              facets: {
                description:
                  'How many there are by what can be filtered, the most frequent first; values of `filter` are among them even when nothing of them is left',
                type: 'object',
                additionalProperties: false,
                required: ['products', 'teams', 'people', 'statuses'],
                properties: {
                  products: {
                    type: 'array',
                    items: {
                      $ref: '#/components/schemas/RunningFacet',
                    },
                  },
                  teams: {
                    type: 'array',
                    items: {
                      $ref: '#/components/schemas/RunningFacet',
                    },
                  },
                  people: {
                    type: 'array',
                    description:
                      'Of people whom the portal knows; their text is the entity ref',
                    items: {
                      $ref: '#/components/schemas/RunningFacet',
                    },
                  },
                  statuses: {
                    type: 'array',
                    items: {
                      $ref: '#/components/schemas/RunningFacet',
                    },
                  },
                },
              },
              unread: {
                $ref: '#/components/schemas/UnreadAccounts',
              },
            },
          },
        ],
      },
      BlastRadius: {
        type: 'object',
        additionalProperties: false,
        required: [
          'version',
          'inWords',
          'effects',
          'total',
          'items',
          'owners',
          'accounts',
          'teams',
          'unread',
        ],
        properties: {
          version: {
            $ref: '#/components/schemas/BlastRadiusVersion',
          },
          inWords: {
            type: 'string',
            description: 'The answer in one sentence',
          },
          effects: {
            type: 'array',
            description:
              'What happens to what runs, and to who wants to launch, in sentences',
            items: {
              type: 'string',
            },
          },
          total: {
            type: 'integer',
            description: 'Provisioned products',
          },
          items: {
            type: 'array',
            description: 'The first hundred',
            items: {
              $ref: '#/components/schemas/RunningItem',
            },
          },
          owners: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['owner', 'count'],
              properties: {
                owner: {
                  $ref: '#/components/schemas/Person',
                },
                count: {
                  type: 'integer',
                },
              },
            },
          },
          accounts: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['accountId', 'count'],
              properties: {
                accountId: {
                  type: 'string',
                },
                count: {
                  type: 'integer',
                },
              },
            },
          },
          teams: {
            type: 'array',
            description: 'Teams that lose, or change, a way to launch',
            items: {
              $ref: '#/components/schemas/TeamName',
            },
          },
          unread: {
            $ref: '#/components/schemas/UnreadAccounts',
          },
        },
      },
      InventoryTeam: {
        type: 'object',
        required: ['id', 'groupRef', 'title', 'accountId', 'regions'],
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
          },
        },
      },
      InventoryTeamList: {
        type: 'object',
        required: ['items', 'complete'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InventoryTeam',
            },
          },
          complete: {
            type: 'boolean',
            description:
              'Whether every source of teams has answered. Else a team that is missing may still be one.',
          },
        },
      },
      InventoryProvisionedProduct: {
        type: 'object',
        required: ['id', 'name', 'status'],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          status: {
            type: 'string',
            description: 'As AWS names it.',
          },
          arn: {
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
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          launchedBy: {
            type: 'string',
            description:
              'Entity ref of the person who launched it, when it is known',
          },
          launchedFor: {
            type: 'string',
            description: 'Entity ref of the component that it was launched for',
          },
          lastGoodRecordId: {
            type: 'string',
            description: 'Record of AWS that its outputs are of',
          },
          consoleUrl: {
            type: 'string',
          },
        },
      },
      InventoryProvisionedProductList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InventoryProvisionedProduct',
            },
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      InventoryAddress: {
        type: 'object',
        required: ['output', 'url'],
        properties: {
          output: {
            type: 'string',
            description: 'Key of the output',
          },
          url: {
            type: 'string',
          },
        },
      },
      InventoryAddressList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InventoryAddress',
            },
          },
        },
      },
      InventoryProduct: {
        type: 'object',
        required: ['id', 'name', 'vendor'],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          vendor: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
        },
      },
      InventoryProductList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InventoryProduct',
            },
          },
          nextCursor: {
            type: 'string',
          },
        },
      },
      PortfolioSummary: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'arn', 'name', 'provider', 'imported'],
        properties: {
          id: {
            type: 'string',
          },
          arn: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          provider: {
            type: 'string',
            description: '`ProviderName` as AWS names it',
          },
          description: {
            type: 'string',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          imported: {
            type: 'boolean',
            description:
              'Shared with this account by another one: its products and constraints cannot be changed here',
          },
          sharedBy: {
            type: 'object',
            additionalProperties: false,
            required: ['accountId'],
            properties: {
              accountId: {
                type: 'string',
              },
              catalog: {
                type: 'string',
                description:
                  'Id of the catalog that shares it, when it is one of the configuration',
              },
            },
          },
          counts: {
            description:
              'Left out until they are known; they are read behind the scenes',
            type: 'object',
            additionalProperties: false,
            required: ['products', 'principals', 'shares'],
            properties: {
              products: {
                type: 'integer',
              },
              principals: {
                type: 'integer',
              },
              shares: {
                type: 'integer',
                description: 'Accounts that it is shared with',
              },
            },
          },
        },
      },
      PortfolioList: {
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
                  $ref: '#/components/schemas/PortfolioSummary',
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
      Portfolio: {
        description: 'A portfolio with everything in it and on it',
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            $ref: '#/components/schemas/PortfolioFields',
          },
        ],
      },
      PortfolioFields: {
        type: 'object',
        required: [
          'id',
          'arn',
          'name',
          'provider',
          'imported',
          'version',
          'tags',
          'products',
          'principals',
          'constraints',
          'tagOptions',
          'shares',
          'budgets',
          'unavailable',
        ],
        properties: {
          id: {
            type: 'string',
          },
          arn: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          provider: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          imported: {
            type: 'boolean',
          },
          sharedBy: {
            type: 'object',
            additionalProperties: false,
            required: ['accountId'],
            properties: {
              accountId: {
                type: 'string',
              },
              catalog: {
                type: 'string',
              },
            },
          },
          version: {
            type: 'string',
            description: 'What was read, in short; sent back with a change',
          },
          tags: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
          products: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PortfolioProduct',
            },
          },
          principals: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PortfolioPrincipal',
            },
          },
          constraints: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Constraint',
            },
          },
          tagOptions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TagOption',
            },
          },
          shares: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PortfolioShare',
            },
          },
          budgets: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Budget',
            },
          },
          unavailable: {
            type: 'array',
            description:
              'Parts that AWS does not tell the curators of; their lists are empty',
            items: {
              $ref: '#/components/schemas/UnavailablePart',
            },
          },
        },
      },
      UnavailablePart: {
        type: 'object',
        additionalProperties: false,
        required: ['part', 'why'],
        properties: {
          part: {
            type: 'string',
            enum: [
              'products',
              'principals',
              'constraints',
              'tagOptions',
              'shares',
              'budgets',
              'serviceActions',
              'versions',
              'portfolios',
              'running',
            ],
          },
          why: {
            type: 'string',
          },
        },
      },
      PortfolioProduct: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'kind', 'type', 'vendor', 'constraintCount'],
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
          },
          vendor: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          createdAt: {
            $ref: '#/components/schemas/DateTime',
          },
          launchRole: {
            $ref: '#/components/schemas/ConstraintRole',
          },
          constraintCount: {
            type: 'integer',
          },
        },
      },
      ConstraintRole: {
        description: 'The role that a LAUNCH constraint names',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'local'],
        properties: {
          name: {
            type: 'string',
          },
          arn: {
            type: 'string',
            description: 'Left out for a local role',
          },
          local: {
            type: 'boolean',
            description:
              'Named without an account: each account that launches uses its own role of this name',
          },
        },
      },
      PrincipalType: {
        type: 'string',
        enum: ['IAM', 'IAM_PATTERN'],
      },
      PortfolioPrincipal: {
        type: 'object',
        additionalProperties: false,
        required: ['principalArn', 'type', 'kind', 'name', 'exists'],
        properties: {
          principalArn: {
            type: 'string',
            description:
              'As AWS lists it; a deleted principal is listed by its unique id',
          },
          type: {
            $ref: '#/components/schemas/PrincipalType',
          },
          kind: {
            type: 'string',
            enum: ['user', 'group', 'role', 'unknown'],
          },
          name: {
            type: 'string',
          },
          exists: {
            type: 'string',
            enum: ['yes', 'no', 'unknown'],
            description:
              '`unknown` for patterns, other accounts, and when AWS does not tell',
          },
          team: {
            $ref: '#/components/schemas/TeamName',
          },
          warning: {
            type: 'string',
            description: 'What is wrong with this access, and what to do',
          },
        },
      },
      TeamName: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title', 'groupRef'],
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          groupRef: {
            type: 'string',
          },
        },
      },
      Budget: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: {
            type: 'string',
          },
        },
      },
      CreatePortfolioRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'provider'],
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
          },
          provider: {
            type: 'string',
            minLength: 1,
            maxLength: 50,
          },
          description: {
            type: 'string',
            maxLength: 2000,
          },
          tags: {
            type: 'array',
            maxItems: 20,
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
        },
      },
      UpdatePortfolioRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['version'],
        properties: {
          version: {
            type: 'string',
            minLength: 1,
            maxLength: 2000,
            description:
              '`version` as it was read; 409 with `error.changed` when somebody has changed it since',
          },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
          },
          provider: {
            type: 'string',
            minLength: 1,
            maxLength: 50,
          },
          description: {
            type: 'string',
            maxLength: 2000,
          },
          tags: {
            type: 'array',
            description:
              'All tags that it is to have; those left out are taken off.',
            maxItems: 20,
            items: {
              $ref: '#/components/schemas/Tag',
            },
          },
        },
      },
      AddPortfolioProductRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['productId'],
        properties: {
          productId: {
            $ref: '#/components/schemas/AwsId',
          },
          sourcePortfolioId: {
            $ref: '#/components/schemas/AwsId',
            description: 'The imported portfolio that the product comes from',
          },
        },
      },
      GrantAccessRequest: {
        description: 'Exactly one of the three',
        type: 'object',
        additionalProperties: false,
        properties: {
          principalArn: {
            type: 'string',
            minLength: 12,
            maxLength: 1000,
            pattern: '^arn:',
            description: 'ARN of an IAM user, group or role',
          },
          pattern: {
            type: 'string',
            minLength: 12,
            maxLength: 1000,
            description:
              'ARN without an account, e.g. `arn:aws:iam:::role/Researcher-*`; type IAM_PATTERN',
          },
          team: {
            type: 'string',
            minLength: 1,
            maxLength: 130,
            description: 'Id of a team: its role gets access',
          },
        },
      },
      AssociateBudgetRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['budgetName'],
        properties: {
          budgetName: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
          },
        },
      },
      Blocker: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'id', 'name'],
        properties: {
          kind: {
            type: 'string',
            enum: [
              'product',
              'principal',
              'constraint',
              'share',
              'portfolio',
              'budget',
              'tag-option',
              'service-action',
              'version',
            ],
          },
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          detail: {
            type: 'string',
          },
        },
      },
      BlockerList: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Blocker',
            },
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
          agreementConfirmed: {
            description:
              'Procurement has confirmed the AWS Marketplace agreement (and its licence in the spokes), where AWS does not let the portal see it',
            type: 'boolean',
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
          updatedAt: {
            description:
              '`updatedAt` of the publication as it was read; needed with `answers`, which take the place of all that it has',
            type: 'string',
            maxLength: 40,
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
          nextCursor: {
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
      MarketplaceEntitlement: {
        type: 'object',
        required: ['accountId', 'state', 'message'],
        properties: {
          accountId: {
            type: 'string',
          },
          state: {
            description:
              '`held`: by an agreement of the account, or by a licence that is shared with it. `unseen`: the portal may not look.',
            type: 'string',
            enum: ['held', 'missing', 'unseen'],
          },
          message: {
            type: 'string',
          },
          evidence: {
            description: 'The agreement or the licence, when it is held',
            $ref: '#/components/schemas/PublicationEvidence',
          },
          fix: {
            description: 'What procurement has to do, unless it is held',
            type: 'object',
            required: ['text', 'url'],
            properties: {
              text: {
                type: 'string',
              },
              url: {
                type: 'string',
              },
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
            additionalProperties: true,
          },
          policy: {
            type: 'object',
            additionalProperties: true,
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
        required: ['action', 'decision', 'certain'],
        properties: {
          action: {
            type: 'string',
            description: 'e.g. ec2:RunInstances',
          },
          certain: {
            description:
              'True when no launch does without it; else only some properties of the resource types, or updates, need it',
            type: 'boolean',
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
      ServiceActionSummary: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name'],
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
        },
      },
      ServiceActionDefinition: {
        description: 'The SSM Automation document, and how it is run',
        type: 'object',
        additionalProperties: false,
        required: ['documentName', 'documentVersion'],
        properties: {
          documentName: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          documentVersion: {
            type: 'string',
            minLength: 1,
            maxLength: 30,
            description: 'A number, or `$DEFAULT`',
          },
          assumeRole: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
            description:
              'ARN of a role, or `LAUNCH_ROLE`; left out, the rights of whoever runs it',
          },
          parameters: {
            type: 'array',
            maxItems: 50,
            items: {
              description: 'TARGET: filled with the resource that it runs on',
              type: 'object',
              additionalProperties: false,
              required: ['name', 'type'],
              properties: {
                name: {
                  type: 'string',
                  minLength: 1,
                  maxLength: 100,
                },
                type: {
                  type: 'string',
                  enum: ['TARGET', 'TEXT_VALUE'],
                },
                value: {
                  type: 'string',
                  maxLength: 4096,
                },
              },
            },
          },
        },
      },
      ServiceAction: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'definition', 'version'],
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
          definition: {
            $ref: '#/components/schemas/ServiceActionDefinition',
          },
          versions: {
            type: 'array',
            description: 'Versions that have it',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['productId', 'versionId'],
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
              },
            },
          },
          version: {
            type: 'string',
          },
        },
      },
      ServiceActionList: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['items'],
            properties: {
              items: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/ServiceActionSummary',
                },
              },
            },
          },
        ],
      },
      CreateServiceActionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'definition'],
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
            pattern: '^[a-zA-Z0-9_.-]*$',
          },
          description: {
            type: 'string',
            maxLength: 1024,
          },
          definition: {
            $ref: '#/components/schemas/ServiceActionDefinition',
          },
        },
      },
      UpdateServiceActionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['version'],
        properties: {
          version: {
            type: 'string',
            minLength: 1,
            maxLength: 2000,
            description:
              '`version` as it was read; 409 with `error.changed` when somebody has changed it since',
          },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
            pattern: '^[a-zA-Z0-9_.-]*$',
          },
          description: {
            type: 'string',
            maxLength: 1024,
          },
          definition: {
            $ref: '#/components/schemas/ServiceActionDefinition',
          },
        },
      },
      RunnableAction: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'parameters'],
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
          parameters: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['key', 'values'],
              properties: {
                key: {
                  type: 'string',
                },
                type: {
                  type: 'string',
                },
                values: {
                  type: 'array',
                  description: 'Default values',
                  items: {
                    type: 'string',
                  },
                },
              },
            },
          },
        },
      },
      RunnableActionList: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RunnableAction',
            },
          },
        },
      },
      RunServiceActionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['serviceActionId'],
        properties: {
          region: {
            $ref: '#/components/schemas/Region',
          },
          serviceActionId: {
            $ref: '#/components/schemas/AwsId',
          },
          parameters: {
            type: 'object',
            description:
              'Values of parameters that do not have to be the default',
            maxProperties: 50,
            additionalProperties: {
              type: 'array',
              maxItems: 25,
              items: {
                type: 'string',
                maxLength: 512,
              },
            },
          },
        },
      },
      ShareType: {
        type: 'string',
        enum: [
          'account',
          'organization',
          'organizational-unit',
          'organization-member-account',
        ],
      },
      PortfolioShare: {
        type: 'object',
        additionalProperties: false,
        required: [
          'recipient',
          'type',
          'accepted',
          'shareTagOptions',
          'sharePrincipals',
          'version',
        ],
        properties: {
          recipient: {
            type: 'string',
            description:
              'Account id, or id of an organizational unit or an organization',
          },
          type: {
            $ref: '#/components/schemas/ShareType',
          },
          accepted: {
            type: 'boolean',
            description:
              'Always true for an organization and its units: they import by themselves',
          },
          shareTagOptions: {
            type: 'boolean',
          },
          sharePrincipals: {
            type: 'boolean',
            description: 'Names of IAM_PATTERN principals travel along',
          },
          version: {
            type: 'string',
            description: 'To be sent with a change of what travels along',
          },
          catalog: {
            type: 'string',
            description:
              'Id of the catalog of that account, when it is one of the configuration',
          },
          reached: {
            type: 'array',
            description:
              'Ids of the spokes that have it through the organization; left out for shares with an account. With several such shares, AWS does not tell through which of them',
            items: {
              type: 'string',
            },
          },
          teams: {
            type: 'array',
            description:
              'Teams that work in that account, or in the accounts that are reached',
            items: {
              $ref: '#/components/schemas/TeamName',
            },
          },
          status: {
            type: 'string',
            enum: [
              'in-progress',
              'completed',
              'completed-with-errors',
              'error',
            ],
            description: 'Left out when AWS does not tell',
          },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['message', 'accounts'],
              properties: {
                message: {
                  type: 'string',
                },
                accounts: {
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                },
              },
            },
          },
        },
      },
      SharePortfolioRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'recipient'],
        properties: {
          type: {
            $ref: '#/components/schemas/ShareType',
          },
          recipient: {
            type: 'string',
            minLength: 1,
            maxLength: 130,
            description: 'Account id; ou-…; o-…',
          },
          shareTagOptions: {
            type: 'boolean',
            default: false,
          },
          sharePrincipals: {
            type: 'boolean',
            default: false,
          },
        },
      },
      UpdateShareRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'version'],
        properties: {
          type: {
            $ref: '#/components/schemas/ShareType',
          },
          version: {
            type: 'string',
            minLength: 1,
            maxLength: 2000,
            description:
              '`version` as it was read; 409 with `error.changed` when somebody has changed it since',
          },
          shareTagOptions: {
            type: 'boolean',
          },
          sharePrincipals: {
            type: 'boolean',
          },
        },
      },
      IncomingShare: {
        type: 'object',
        additionalProperties: false,
        required: [
          'portfolioId',
          'name',
          'provider',
          'ownerAccountId',
          'state',
          'through',
        ],
        properties: {
          portfolioId: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          provider: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          ownerAccountId: {
            type: 'string',
          },
          catalog: {
            type: 'string',
            description: 'Id of the catalog that shares it',
          },
          state: {
            type: 'string',
            description:
              "'unknown' when the hub shares it with an organization or a unit of it: this account is outside of it, or has given the portfolio back",
            enum: ['offered', 'unknown', 'accepted'],
          },
          through: {
            type: 'string',
            enum: ['account', 'organization'],
          },
        },
      },
      IncomingShareList: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['items'],
            properties: {
              items: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/IncomingShare',
                },
              },
            },
          },
        ],
      },
      Drift: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'text'],
        properties: {
          kind: {
            type: 'string',
            enum: [
              'not-shared',
              'not-accepted',
              'share-unknown',
              'no-local-portfolio',
              'product-missing',
              'version-missing',
              'version-differs',
              'constraint-missing',
              'constraint-differs',
              'copy-constraint-missing',
              'copy-constraint-differs',
              'copy-constraint-unknown',
              'launch-role-missing',
              'access-missing',
            ],
          },
          text: {
            type: 'string',
            description: 'What is out of step, in a sentence',
          },
          productId: {
            type: 'string',
          },
          versionId: {
            type: 'string',
          },
          constraintId: {
            type: 'string',
          },
          principalArn: {
            type: 'string',
          },
        },
      },
      SpokePortfolio: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'state', 'inStep', 'drift', 'teamsToGrant'],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          state: {
            type: 'string',
            description:
              "'unknown' when it is shared with an organization or a unit of it, and the spoke does not have it: it may be outside of it, or have given the portfolio back",
            enum: ['not-shared', 'unknown', 'offered', 'accepted'],
          },
          localPortfolio: {
            type: 'object',
            additionalProperties: false,
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
          inStep: {
            type: 'boolean',
          },
          drift: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Drift',
            },
          },
          teamsToGrant: {
            type: 'array',
            description:
              'Ids of the teams that bringing in line gives access to unless it is told others: those that have it, those that the hub grants, or the only team of the spoke',
            items: {
              type: 'string',
            },
          },
        },
      },
      Spoke: {
        type: 'object',
        additionalProperties: false,
        required: ['catalog', 'accountId', 'region', 'portfolios', 'teams'],
        properties: {
          catalog: {
            type: 'string',
          },
          accountId: {
            type: 'string',
          },
          region: {
            type: 'string',
          },
          teams: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TeamName',
            },
          },
          portfolios: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SpokePortfolio',
            },
          },
          unavailable: {
            type: 'string',
            description: 'Why the spoke could not be read',
          },
        },
      },
      SpokeList: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['items'],
            properties: {
              items: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Spoke',
                },
              },
            },
          },
        ],
      },
      AlignSpokeRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['portfolioId'],
        properties: {
          portfolioId: {
            $ref: '#/components/schemas/AwsId',
            description: 'Portfolio of the hub',
          },
          localPortfolioName: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
            description:
              'Local portfolio to find or create; left out, the one that the spoke is shown with, else the name of the portfolio',
          },
          launchRoleName: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            pattern: '^[\\w+=,.@-]+$',
            description:
              'Role of the spoke that a LAUNCH constraint is to name; left out, the local roles that the hub names',
          },
          teams: {
            type: 'array',
            description:
              'Teams of the spoke whose role gets access, and no others; left out, those that have it, those that the hub grants, or the only team of the spoke',
            maxItems: 50,
            items: {
              type: 'string',
              minLength: 1,
              maxLength: 130,
            },
          },
          copies: {
            type: 'array',
            description:
              "Ids of products of the spoke whose versions, template rules and tag updates follow those of the hub's product of the same name. Nothing but the name tells AWS's copies from products of the spoke's own, so none is changed that is not named",
            maxItems: 100,
            items: {
              $ref: '#/components/schemas/AwsId',
            },
          },
        },
      },
      Alignment: {
        type: 'object',
        additionalProperties: false,
        required: ['inLine', 'steps'],
        properties: {
          inLine: {
            type: 'boolean',
          },
          localPortfolioId: {
            type: 'string',
          },
          steps: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['step', 'status', 'text'],
              properties: {
                step: {
                  type: 'string',
                  enum: [
                    'share',
                    'accept',
                    'local-portfolio',
                    'product',
                    'launch-role',
                    'launch-constraint',
                    'version',
                    'constraint',
                    'access',
                  ],
                },
                status: {
                  type: 'string',
                  enum: ['done', 'already', 'failed', 'skipped'],
                },
                text: {
                  type: 'string',
                },
                fix: {
                  type: 'string',
                },
              },
            },
          },
        },
      },
      TagOption: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'key', 'value', 'active', 'version'],
        properties: {
          id: {
            type: 'string',
          },
          key: {
            type: 'string',
          },
          value: {
            type: 'string',
          },
          active: {
            type: 'boolean',
            description: 'False: it is not offered in launches',
          },
          version: {
            type: 'string',
            description: 'To be sent with a change',
          },
          ownerAccountId: {
            type: 'string',
            description:
              'Of another account when it came with a shared portfolio',
          },
        },
      },
      TagOptionList: {
        allOf: [
          {
            $ref: '#/components/schemas/Freshness',
          },
          {
            type: 'object',
            required: ['items'],
            properties: {
              items: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/TagOption',
                },
              },
            },
          },
        ],
      },
      CreateTagOptionRequest: {
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
      UpdateTagOptionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['version'],
        minProperties: 2,
        properties: {
          version: {
            type: 'string',
            minLength: 1,
            maxLength: 2000,
            description:
              '`version` as it was read; 409 with `error.changed` when somebody has changed it since',
          },
          value: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
          },
          active: {
            type: 'boolean',
          },
        },
      },
      TagOptionResourceList: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'kind', 'name'],
              properties: {
                id: {
                  type: 'string',
                },
                kind: {
                  type: 'string',
                  enum: ['portfolio', 'product', 'other'],
                },
                name: {
                  type: 'string',
                },
              },
            },
          },
        },
      },
      AssociateTagOptionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['tagOptionId'],
        properties: {
          tagOptionId: {
            $ref: '#/components/schemas/AwsId',
          },
        },
      },
    },
  },
} as const;
