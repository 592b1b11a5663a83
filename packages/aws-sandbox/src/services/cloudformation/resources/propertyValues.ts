import { isObject, type Json, type JsonObject } from '../template/Template';
import { validationError } from '../template/templateError';

/**
 * Reads properties of a resource by type. Templates write numbers and booleans as text as often as not, since parameters
 * are text; both are taken.
 */
export const property = {
  text(properties: JsonObject, name: string): string | undefined {
    const value = properties[name];
    if (value === undefined || value === null) {
      return undefined;
    }
    return typeof value === 'object' ? mistyped(name, 'String') : String(value);
  },

  number(properties: JsonObject, name: string): number | undefined {
    const text = property.text(properties, name);
    if (text === undefined) {
      return undefined;
    }
    return text.trim() === '' || Number.isNaN(Number(text))
      ? mistyped(name, 'Number')
      : Number(text);
  },

  boolean(properties: JsonObject, name: string): boolean | undefined {
    const text = property.text(properties, name);
    if (text === undefined) {
      return undefined;
    }
    return (
      text === 'true' || (text === 'false' ? false : mistyped(name, 'Boolean'))
    );
  },

  object(properties: JsonObject, name: string): JsonObject | undefined {
    const value = properties[name];
    if (value === undefined || value === null) {
      return undefined;
    }
    return isObject(value) ? value : mistyped(name, 'JSONObject');
  },

  texts(properties: JsonObject, name: string): string[] | undefined {
    return list(properties, name)?.map(item =>
      typeof item === 'object'
        ? mistyped(name, 'List of String')
        : String(item),
    );
  },

  objects(properties: JsonObject, name: string): JsonObject[] | undefined {
    return list(properties, name)?.map(item =>
      isObject(item) ? item : mistyped(name, 'List'),
    );
  },

  /** A policy document: an object, or JSON text. */
  document(properties: JsonObject, name: string): string | undefined {
    const value = properties[name];
    return isObject(value)
      ? JSON.stringify(value)
      : property.text(properties, name);
  },
};

function list(properties: JsonObject, name: string): Json[] | undefined {
  const value = properties[name];
  if (value === undefined || value === null) {
    return undefined;
  }
  return Array.isArray(value) ? value : mistyped(name, 'List');
}

function mistyped(name: string, type: string): never {
  throw validationError(`Value of property ${name} must be of type ${type}`);
}
