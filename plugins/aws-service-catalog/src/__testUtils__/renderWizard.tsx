import type {
  Catalog,
  GuardedTeamList,
  GuardrailsApi,
  PortfoliosApi,
  PublicationAnswers,
  PublishingApi,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  catalogsApiRef,
  guardrailsApiRef,
  portfoliosApiRef,
  publishingApiRef,
} from '../api';
import {
  emptyDraft,
  type PublishDraft,
} from '../components/PublishPage/publishDraft';
import { FakeCatalogsApi } from './FakeCatalogsApi';
import { FakePortfoliosApi } from './FakePortfoliosApi';
import { FakeServiceCatalogApi } from './FakeServiceCatalogApi';
import { publicationWith } from './publicationStory';
import { renderPage } from './renderPage';
import { storyTeams } from './story';
import { unusedMethods } from './unusedMethods';

const KEPT_AT = 'aws-service-catalog.publish:hub';

/** A draft that lacks nothing, with nobody to share it with. */
export const COMPLETE_DRAFT: Partial<PublishDraft> = {
  imageId: 'ami-0aa1bb2cc3dd40001',
  name: 'Deep Learning Base AMI',
  owner: 'Platform team',
  version: '2026.10',
  portfolioName: 'AI Research',
  portfolioProvider: 'Platform team',
  roleName: 'LaunchRole-DL',
};

/** The team of the spoke. */
export const aiResearchTeam: GuardedTeamList['items'][number] = {
  id: 'ai-research',
  title: 'AI Research',
  accountId: '222222222222',
  regions: ['us-east-1'],
  roleName: 'AIResearchTeam',
};

/** The draft that this browser keeps by now. */
export const keptDraft = (): PublishDraft => ({
  ...emptyDraft,
  ...JSON.parse(localStorage.getItem(KEPT_AT) ?? '{}'),
});

/**
 * Opens the publish wizard of the hub with a draft that was left in this browser.
 *
 * @returns the answers that are sent, one after the other
 */
export function renderWizard(
  kept: Partial<PublishDraft>,
  options: {
    portfolios?: PortfoliosApi;
    catalogs?: readonly Catalog[];
    listGuardedTeams?: GuardrailsApi['listGuardedTeams'];
    /** What the server answers to the publication. */
    refusal?: Error;
  } = {},
): PublicationAnswers[] {
  localStorage.setItem(KEPT_AT, JSON.stringify(kept));
  const sent: PublicationAnswers[] = [];
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(new FakeServiceCatalogApi({ teams }), '/catalogs/hub/publish', [
    [catalogsApiRef, new FakeCatalogsApi(options.catalogs)],
    [
      publishingApiRef,
      unusedMethods<PublishingApi>({
        listImages: async () => ({ items: [], more: false }),
        listImageAliases: async () => ({ items: [] }),
        getMarketplaceEntitlement: async () => ({
          accountId: '111111111111',
          state: 'held',
          message: 'It is held.',
        }),
        listLaunchRoles: async () => ({ items: [] }),
        previewPublicationTemplate: async (_, { template }) => ({
          body: template ?? 'Resources: {}\n',
          edited: template !== undefined,
          explanations: [],
          parameters: [],
          resourceTypes: [],
          problems: [],
        }),
        createPublication: async (_catalog, answers) => {
          sent.push(answers);
          if (options.refusal) throw options.refusal;
          return publicationWith({ answers });
        },
        getPublication: async () => publicationWith({}),
      }),
    ],
    [portfoliosApiRef, options.portfolios ?? new FakePortfoliosApi().api],
    [
      guardrailsApiRef,
      unusedMethods<GuardrailsApi>({
        listGuardedTeams:
          options.listGuardedTeams ??
          (async catalog => ({
            items: catalog === 'ai-research' ? [aiResearchTeam] : [],
          })),
      }),
    ],
  ]);
  return sent;
}
