import type {
  LaunchForm,
  ParameterHint,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import type { LaunchPathView } from '../aws/serviceCatalog/listLaunchPaths';
import type { ProductReads, ReadOptions, ReadSession } from './ProductReads';
import type { ProvisionedItem, ProvisionedItems } from './ProvisionedItems';
import type { TemplateResources } from './TemplateResources';
import { choosePath, chooseVersion } from './chooseLaunch';
import type { ParameterPickers } from './form/ParameterPickers';
import { type DescribedForm, buildLaunchForm } from './form/buildLaunchForm';
import { isListType } from './form/parameterSchema';
import { productWithPaths } from './getProduct';
import { type LaunchPathRules, launchPathProblem } from './launchPathProblem';
import { productVersions } from './productVersions';
import { resourceTypeInWords } from './resourceTypeInWords';

/** Which form: of a product's version on a launch path, for a launch or for an update of what runs. */
export interface LaunchFormQuery {
  productId: string;
  versionId?: string;
  pathId?: string;
  provisionedProductId?: string;
}

/** What a form is made of. */
export interface LaunchFormSources {
  reads: ProductReads;
  resources: TemplateResources;
  pickers: ParameterPickers;
  provisioned: ProvisionedItems;
  rules: LaunchPathRules;
}

/** A launch form with its parts in their own types. */
export type TypedLaunchForm = Omit<LaunchForm, keyof DescribedForm> &
  DescribedForm;

/** What a launch form says without asking for lists of things and for the template. */
export type FormCore = Omit<TypedLaunchForm, 'resources'>;

/**
 * The part of a launch form that decides whether a launch will do; no pickers, no resources.
 *
 * @param options - `fields` are what the request calls version and path
 * @throws NotFoundError - product, version or path are not there for the team; names the field if the request did
 * @throws InvalidFieldError - the product has several paths and none is named
 */
export async function getFormCore(
  { reads, provisioned, rules }: LaunchFormSources,
  session: ReadSession,
  query: LaunchFormQuery,
  options: ReadOptions & { fields?: { version: string; path: string } } = {},
): Promise<FormCore & { path: LaunchPathView }> {
  const { productId, provisionedProductId } = query;
  const { fields = { version: 'versionId', path: 'pathId' } } = options;
  const [[described, paths], present] = await Promise.all([
    productWithPaths(reads, session, productId, options),
    provisionedProductId
      ? provisioned.item(session, provisionedProductId)
      : undefined,
  ]);
  const version = chooseVersion(
    productVersions(described.value.versions),
    query.versionId,
    fields.version,
  );
  const path = choosePath(
    paths.value,
    query.pathId,
    fields.path,
    present?.value.lastGood?.pathId,
  );
  const { value: parameters } = await reads.provisioningParameters(
    session,
    { productId, versionId: version.id, pathId: path.id },
    options,
  );
  const form = buildLaunchForm(parameters);
  const problem = launchPathProblem(path, rules);
  return {
    ...form,
    ...(present && presentValues(form.hints, present.value)),
    path,
    productId,
    productName: described.value.product.name,
    versionId: version.id,
    versionName: version.name,
    pathId: path.id,
    pathName: path.name,
    usable: problem === undefined,
    problem,
  };
}

/** The whole launch form, as a page shows it. */
export async function getLaunchForm(
  sources: LaunchFormSources,
  session: ReadSession,
  query: LaunchFormQuery,
): Promise<TypedLaunchForm> {
  const { path, ...form } = await getFormCore(sources, session, query, {
    fields: { version: 'version', path: 'path' },
  });
  const { value: described } = await sources.reads.provisioningParameters(
    session,
    form,
  );
  const [resources, ...pickers] = await Promise.all([
    // What the launch makes is told beside the form, which is of use without it.
    sources.resources.of(session, form).catch(() => undefined),
    ...described.parameters.map(parameter =>
      sources.pickers.pickerFor(session, parameter),
    ),
  ]);
  const hints: Record<string, ParameterHint> = {};
  described.parameters.forEach(({ key }, index) => {
    hints[key] = { ...form.hints[key], picker: pickers[index] };
  });
  return {
    ...form,
    hints,
    resources: resources?.map(({ type, count }) => ({
      type,
      count,
      inWords: resourceTypeInWords(type),
    })),
  };
}

/** Values that an update starts from. NoEcho ones are kept by AWS and shown to nobody. */
function presentValues(
  hints: Record<string, ParameterHint>,
  { parameters }: ProvisionedItem,
): Pick<LaunchForm, 'values' | 'kept'> {
  const present = new Map(parameters?.map(({ key, value }) => [key, value]));
  const values: ParameterValues = {};
  const kept: string[] = [];
  for (const [key, { type, noEcho }] of Object.entries(hints)) {
    const value = present.get(key);
    if (noEcho) {
      // A stack that may not be read has every parameter that the version has.
      if (!parameters || value !== undefined) kept.push(key);
    } else if (value !== undefined) {
      values[key] = isListType(type) ? listOf(value) : value;
    }
  }
  return { values, kept };
}

function listOf(value: string): string[] {
  return value === '' ? [] : value.split(',').map(item => item.trim());
}
