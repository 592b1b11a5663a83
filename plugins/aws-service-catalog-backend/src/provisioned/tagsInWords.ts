/** A tag of a provisioned product, explained when it is one of Service Catalog's own. */
export interface ExplainedTag {
  key: string;
  value: string;
  /** Put there by Service Catalog. */
  auto: boolean;
  inWords?: string;
}

const PREFIX = 'aws:servicecatalog:';

/** https://docs.aws.amazon.com/servicecatalog/latest/adminguide/autotags.html */
const IN_WORDS: Record<string, string> = {
  productArn: 'The product it was launched from',
  portfolioArn: 'The portfolio it was launched through',
  provisionedProductArn: 'This provisioned product',
  provisioningArtifactIdentifier: 'The version it was first launched with',
  provisioningPrincipalArn: 'Who launched it',
};

/** Tags in order, those of people first, AutoTags explained. */
export function tagsInWords(
  tags: readonly { key: string; value: string }[],
): ExplainedTag[] {
  return tags
    .map(({ key, value }) => {
      const auto = key.startsWith(PREFIX);
      const inWords = auto ? IN_WORDS[key.slice(PREFIX.length)] : undefined;
      return { key, value, auto, ...(inWords && { inWords }) };
    })
    .sort(
      (a, b) => Number(a.auto) - Number(b.auto) || (a.key < b.key ? -1 : 1),
    );
}
