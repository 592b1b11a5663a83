import type { CallOptions } from './ServiceCatalogApi';
import type {
  AssociateTagOptionRequest,
  CreateTagOptionRequest,
  ListTagOptionsQuery,
  TagOption,
  TagOptionList,
  TagOptionResourceList,
  UpdateTagOptionRequest,
} from '../tagOptionTypes';

/**
 * The HTTP API of the AWS Service Catalog plugin: TagOptions.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface TagOptionsApi {
  /** The library of TagOptions */
  listTagOptions(
    catalog: string,
    query?: ListTagOptionsQuery,
    options?: CallOptions,
  ): Promise<TagOptionList>;

  /** Adds a TagOption to the library */
  createTagOption(
    catalog: string,
    body: CreateTagOptionRequest,
    options?: CallOptions,
  ): Promise<TagOption>;

  /** Changes the value of a TagOption, or whether it is active */
  updateTagOption(
    catalog: string,
    tagOptionId: string,
    body: UpdateTagOptionRequest,
    options?: CallOptions,
  ): Promise<TagOption>;

  /** Deletes a TagOption; 409 with `error.blockers` while it is on anything */
  deleteTagOption(
    catalog: string,
    tagOptionId: string,
    options?: CallOptions,
  ): Promise<void>;

  /** Portfolios and products that a TagOption is on */
  listTagOptionResources(
    catalog: string,
    tagOptionId: string,
    options?: CallOptions,
  ): Promise<TagOptionResourceList>;

  /** Puts a TagOption on a portfolio */
  associatePortfolioTagOption(
    catalog: string,
    portfolioId: string,
    body: AssociateTagOptionRequest,
    options?: CallOptions,
  ): Promise<void>;

  /** Takes a TagOption off a portfolio */
  disassociatePortfolioTagOption(
    catalog: string,
    portfolioId: string,
    tagOptionId: string,
    options?: CallOptions,
  ): Promise<void>;

  /** Puts a TagOption on a product */
  associateProductTagOption(
    catalog: string,
    productId: string,
    body: AssociateTagOptionRequest,
    options?: CallOptions,
  ): Promise<void>;

  /** Takes a TagOption off a product */
  disassociateProductTagOption(
    catalog: string,
    productId: string,
    tagOptionId: string,
    options?: CallOptions,
  ): Promise<void>;
}
