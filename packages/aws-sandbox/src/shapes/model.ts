/** The parts of a published API model that the sandbox reads; same names as in `service-2.json`. */
export interface ShapeRef {
  shape: string;
  location?: 'header' | 'headers' | 'uri' | 'querystring' | 'statusCode';
  locationName?: string;
  queryName?: string;
  flattened?: boolean;
  streaming?: boolean;
  xmlAttribute?: boolean;
  xmlNamespace?: { uri: string; prefix?: string } | string;
  idempotencyToken?: boolean;
}

export interface Shape {
  type:
    | 'structure'
    | 'list'
    | 'map'
    | 'string'
    | 'integer'
    | 'long'
    | 'float'
    | 'double'
    | 'boolean'
    | 'blob'
    | 'timestamp';
  members?: Record<string, ShapeRef>;
  required?: string[];
  member?: ShapeRef;
  key?: ShapeRef;
  value?: ShapeRef;
  payload?: string;
  flattened?: boolean;
  min?: number;
  max?: number;
  pattern?: string;
  enum?: string[];
  sensitive?: boolean;
  timestampFormat?: 'iso8601' | 'rfc822' | 'unixTimestamp';
  exception?: boolean;
  fault?: boolean;
  error?: { code?: string; httpStatusCode?: number; senderFault?: boolean };
  locationName?: string;
  xmlNamespace?: { uri: string; prefix?: string };
}

export interface OperationModel {
  name: string;
  http: { method: string; requestUri: string; responseCode?: number };
  input?: {
    shape: string;
    locationName?: string;
    xmlNamespace?: { uri: string };
  };
  output?: { shape: string; resultWrapper?: string };
  errors?: { shape: string }[];
}

/** A trimmed model: `shapes/<service>.json`. */
export interface ServiceModel {
  metadata: {
    apiVersion: string;
    jsonVersion?: string;
    protocol: string;
    serviceId: string;
    targetPrefix?: string;
    xmlNamespace?: string;
  };
  /** Every operation of the real service, emulated or not. */
  operationNames: string[];
  /** Operations whose shapes are kept. */
  operations: Record<string, OperationModel>;
  shapes: Record<string, Shape>;
}
