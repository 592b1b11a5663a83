// `prod-` with letters and digits, or a UUID: before it is whole there is nothing to look up.
const PRODUCT_ID = /^(prod-[a-z0-9]{13,}|[0-9a-f-]{36})$/;

/** Whether the id of a Marketplace product has been typed to its end. */
export const isWholeProductId = (text: string) => PRODUCT_ID.test(text);
