import type { ProtocolName } from '../core/operation';
import { awsJson } from './awsJson';
import { awsQuery } from './awsQuery';
import { ec2Query } from './ec2Query';
import { restJson } from './restJson';
import { restXml } from './restXml';
import type { Protocol } from './wire';

export const protocols: Record<ProtocolName, Protocol> = {
  awsJson,
  awsQuery,
  ec2Query,
  restJson,
  restXml,
};
