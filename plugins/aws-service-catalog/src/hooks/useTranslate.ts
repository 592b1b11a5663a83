import type { ApiHolder } from '@backstage/core-plugin-api';
import {
  translationApiRef,
  type TranslationRef,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { awsServiceCatalogTranslationRef, type Messages } from '../translation';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type WithoutPluralForm<TKey> = TKey extends `${infer TBase}_${PluralForm}`
  ? TBase
  : TKey;

// Backstage's own type of all messages looks each key up in an intersection of them all, which TypeScript gives up with
// a thousand. Keys are paths here, and a message is found by its path.
type KeyIn<TNested> = {
  [TName in keyof TNested & string]: TNested[TName] extends string
    ? TName
    : `${TName}.${KeyIn<TNested[TName]>}`;
}[keyof TNested & string];

type MessageAt<TNested, TKey> = TKey extends keyof TNested
  ? TNested[TKey]
  : TKey extends `${infer TName}.${infer TRest}`
  ? TName extends keyof TNested
    ? MessageAt<TNested[TName], TRest>
    : never
  : never;

type FullKey = KeyIn<Messages>;

/** Keys of messages; one with plural forms is named without the form. */
export type MessageKey = WithoutPluralForm<FullKey>;

type MessageOf<TKey extends MessageKey> = TKey extends FullKey
  ? MessageAt<Messages, TKey>
  : MessageAt<Messages, `${TKey}_other`>;

type Trimmed<T extends string> = T extends ` ${infer R}` | `${infer R} `
  ? Trimmed<R>
  : T;

type Placeholders<TMessage> =
  TMessage extends `${string}{{${infer TName}}}${infer TRest}`
    ? Trimmed<TName> | Placeholders<TRest>
    : never;

type Values<TKey extends MessageKey, TValue> = {
  [TName in Placeholders<MessageOf<TKey>>]: TName extends 'count'
    ? number
    : TValue;
} & (TKey extends FullKey ? {} : { count: number });

type Arguments<TValues> = keyof TValues extends never ? [] : [values: TValues];

/** The text of a message; with an element among its values, the elements of it. */
export interface Translate {
  <TKey extends MessageKey>(
    key: TKey,
    ...args: Arguments<Values<TKey, string>>
  ): string;
  <TKey extends MessageKey>(
    key: TKey,
    ...args: Arguments<Values<TKey, string | JSX.Element>>
  ): JSX.Element;
}

// Backstage's own type of `t` looks through every message at every call, which makes the type check minutes long
// with a thousand of them. This one looks at the message that is asked for.
const anyMessages =
  awsServiceCatalogTranslationRef as unknown as TranslationRef<
    string,
    { [key in string]: string }
  >;

/** The plugin's texts in the person's language; keys and values are checked against the messages. */
export function useTranslate(): { t: Translate } {
  return useTranslationRef(anyMessages) as unknown as { t: Translate };
}

/** The same outside of components, for checks that a template's form makes. */
export function translateWith(apis: ApiHolder): Translate {
  const snapshot = apis.get(translationApiRef)?.getTranslation(anyMessages);
  if (!snapshot?.ready) {
    throw new Error('The texts of the plugin are not there yet. Try again');
  }
  return snapshot.t as unknown as Translate;
}
