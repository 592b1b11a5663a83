import type {
  Launch,
  ParameterValues,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';

/** A launch as it is being written. Holds no secret value: those live in memory only, see `useLaunchDraft`. */
export type LaunchDraft = {
  name: string;
  /** Chosen version id; undefined: the recommended one. */
  versionId?: string;
  /** Chosen launch path id; undefined: the first that may be used. */
  pathId?: string;
  /** Values that differ from those the form starts with. */
  parameters: ParameterValues;
  /** Chosen values of TagOptions; of a repeated launch all of its tags. */
  tagChoices: Record<string, string>;
  /** Tags of one's own; undefined: those of the repeated launch that are no TagOptions. */
  extraTags?: Tag[];
  /** ARNs of SNS topics. */
  notificationArns: string[];
};

/** The version and the path that an address names. */
export type AskedLaunch = Pick<LaunchDraft, 'versionId' | 'pathId'>;

/** Reads them from the address; what it does not name is left out. */
export function askedLaunch(params: URLSearchParams): AskedLaunch {
  const versionId = params.get('version');
  const pathId = params.get('path');
  return { ...(versionId && { versionId }), ...(pathId && { pathId }) };
}

/** The address of the same form with another version or path. */
export function withAsked(
  params: URLSearchParams,
  { versionId, pathId }: AskedLaunch,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (versionId) next.set('version', versionId);
  if (pathId) next.set('path', pathId);
  return next;
}

/** A form nobody has touched. */
export const EMPTY_DRAFT: LaunchDraft = {
  name: '',
  parameters: {},
  tagChoices: {},
  extraTags: [],
  notificationArns: [],
};

/** Where drafts are kept: in this browser, apart for each person, team, region and product. */
export type DraftPlace = {
  person: string;
  team: string;
  region: string;
  productId: string;
  /** Launch that is tried again. */
  launchId?: string;
};

const PREFIX = 'aws-service-catalog.launch-draft:';
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000;

type StoredDraft = { savedAt: number; draft: LaunchDraft };

const keyOf = ({
  person,
  team,
  region,
  productId,
  launchId = '',
}: DraftPlace) =>
  PREFIX + [person, team, region, productId, launchId].join('|');

/** The draft that was kept, unless it is too old. */
export function keptDraft(
  storage: Storage,
  place: DraftPlace,
  now: number,
): LaunchDraft | undefined {
  const text = storage.getItem(keyOf(place));
  if (!text) return undefined;
  try {
    const stored: StoredDraft = JSON.parse(text);
    return now - stored.savedAt < KEPT_FOR_MS
      ? { ...EMPTY_DRAFT, ...stored.draft }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft for the next visit. */
export function keepDraft(
  storage: Storage,
  place: DraftPlace,
  draft: LaunchDraft,
  now: number,
): void {
  const stored: StoredDraft = { savedAt: now, draft };
  storage.setItem(keyOf(place), JSON.stringify(stored));
}

/** Forgets a draft: it was launched, or the person starts over. */
export function dropDraft(storage: Storage, place: DraftPlace): void {
  storage.removeItem(keyOf(place));
}

/** The name to try next: a launch that failed keeps its name. `run-7` becomes `run-8`, `run` becomes `run-2`. */
export function nextName(name: string): string {
  const [, stem = name, number = '1'] = /^(.*)-(\d+)$/.exec(name) ?? [];
  return `${stem}-${Number(number) + 1}`;
}

/** A draft that repeats a launch, all but its secret values. */
export function draftOfLaunch(launch: Launch): LaunchDraft {
  return {
    ...EMPTY_DRAFT,
    name: nextName(launch.provisionedProductName),
    versionId: launch.versionId,
    pathId: launch.pathId,
    parameters: launch.parameters,
    tagChoices: Object.fromEntries(
      launch.tags.map(({ key, value }) => [key, value]),
    ),
    extraTags: undefined,
  };
}
