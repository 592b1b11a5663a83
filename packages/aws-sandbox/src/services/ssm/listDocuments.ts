import type {
  ListDocumentsRequest,
  ListDocumentsResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Ctx, Operation } from '../../core/operation';
import { awsDocuments } from './documents/awsDocuments';
import { documentIdentifier } from './documents/documentView';
import type { SsmDocument } from './documents/SsmDocument';
import { page } from './page';
import { ssmState } from './state';

const PAGE_SIZE = 50;

interface Filter {
  key: string;
  values: string[];
}

/** Documents of AWS and of the account, in order of their names. */
export const listDocuments: Operation<
  ListDocumentsRequest,
  ListDocumentsResult
> = {
  run(input, ctx) {
    const filters: Filter[] = [
      ...(input.Filters ?? []).map(({ Key = '', Values = [] }) => ({
        key: Key,
        values: Values,
      })),
      ...(input.DocumentFilterList ?? []).map(({ key = '', value = '' }) => ({
        key,
        values: [value],
      })),
    ];
    const found = [
      ...Object.values(awsDocuments),
      ...Object.values(ctx.state(ssmState).documents),
    ]
      .filter(document => filters.every(by => passes(ctx, document, by)))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const { items, nextToken } = page(found, input, PAGE_SIZE);
    return {
      DocumentIdentifiers: items.map(documentIdentifier),
      NextToken: nextToken,
    };
  },
};

function passes(
  { accountId }: Pick<Ctx, 'accountId'>,
  document: SsmDocument,
  { key, values }: Filter,
): boolean {
  switch (key) {
    case 'Name':
      return values.some(value => document.name.startsWith(value));
    case 'Owner':
      return values.some(
        value =>
          value === 'All' ||
          document.owner === (value === 'Self' ? accountId : value),
      );
    case 'DocumentType':
      return values.includes(document.type);
    case 'TargetType':
      return values.includes(document.targetType ?? '');
    case 'PlatformTypes':
      return true;
    default:
      throw new AwsError(
        'InvalidFilterKey',
        `The filter key ${key} is not valid.`,
      );
  }
}
