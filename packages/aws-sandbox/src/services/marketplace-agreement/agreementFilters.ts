import type { Filter } from '@aws-sdk/client-marketplace-agreement';
import { agreementView, PURCHASE } from './agreementView';
import { invalid } from './errors';
import type { Agreement } from './state';

/** Filters by name, `EndTime` standing for `BeforeEndTime` and `AfterEndTime`. */
type Filters = Map<string, string[]>;

const VALUES: Record<string, (agreement: Agreement) => string | undefined> = {
  AgreementType: () => PURCHASE,
  OfferId: ({ offerId }) => offerId,
  OfferSetId: () => undefined,
  ResourceIdentifier: ({ productId }) => productId,
  ResourceType: ({ productType }) => productType,
  Status: ({ status }) => status,
};
const TIMES = ['AfterEndTime', 'BeforeEndTime'];

/** What an acceptor may ask for next to `PartyType` and `AgreementType`; `EndTime` goes with each. */
const COMBINATIONS = [
  '',
  'OfferId',
  'OfferId Status',
  'OfferSetId',
  'OfferSetId Status',
  'ResourceIdentifier',
  'ResourceIdentifier Status',
  'ResourceType',
  'Status',
];

/**
 * Reads the filters of a search by a buyer.
 *
 * @throws ValidationException for names, values and combinations that the API does not take
 */
export function readFilters(filters: Filter[] = []): Filters {
  const read: Filters = new Map();
  for (const { name = '', values = [] } of filters) {
    const known = name === 'PartyType' || name in VALUES;
    if (!known && !TIMES.includes(name)) {
      throw invalid(`The filter name ${name} is not valid.`);
    }
    if (values.length === 0) {
      throw invalid(`The filter ${name} has no values.`);
    }
    read.set(name, values);
  }
  if (read.get('PartyType')?.[0] !== 'Acceptor') {
    throw invalid(
      'The filter PartyType must be given, with the value Acceptor.',
    );
  }
  const rest = [...read.keys()]
    .filter(name => !['PartyType', 'AgreementType', ...TIMES].includes(name))
    .sort()
    .join(' ');
  if (!read.has('AgreementType') || !COMBINATIONS.includes(rest)) {
    throw invalid('This combination of filters is not supported.');
  }
  return read;
}

/** Whether an agreement passes every filter. */
export function passesFilters(agreement: Agreement, filters: Filters): boolean {
  const { endTime } = agreementView(agreement, '');
  return [...filters].every(([name, values]) => {
    if (TIMES.includes(name)) {
      const limit = Date.parse(values[0]);
      return (
        endTime !== undefined &&
        (name === 'BeforeEndTime' ? +endTime < limit : +endTime > limit)
      );
    }
    return (
      name === 'PartyType' || values.includes(VALUES[name](agreement) ?? '')
    );
  });
}
