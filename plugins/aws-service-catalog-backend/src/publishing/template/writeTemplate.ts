import type {
  PublicationMachine,
  PublicationNetwork,
  PublicationProduct,
  PublicationTemplate,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ImageReference } from './imageReference';
import {
  type Block,
  imageMapping,
  interfaceMetadata,
  parameters,
} from './templateHead';
import { outputs, resources } from './templateBody';

/** What a template is written from. */
export interface TemplateInput {
  product: Pick<PublicationProduct, 'name'>;
  machine: PublicationMachine;
  network: PublicationNetwork;
  image: ImageReference;
  /** Of the image, e.g. `/dev/xvda`. */
  rootDeviceName: string;
  /** Of the image's other volumes. */
  dataDeviceNames: readonly string[];
}

/** A template with what its lines are for. */
export type WrittenTemplate = Pick<
  PublicationTemplate,
  'body' | 'explanations'
>;

/**
 * Writes the CloudFormation template of one machine made from an approved image. What a researcher may choose are
 * parameters of AWS's own types with nothing but allowed values; what nobody may change is fixed.
 */
export function writeTemplate(input: TemplateInput): WrittenTemplate {
  const blocks: Block[] = [
    {
      lines: [
        `AWSTemplateFormatVersion: '2010-09-09'`,
        `Description: ${text(
          `${input.product.name}: one machine from an approved image`,
        )}`,
      ],
    },
    ...interfaceMetadata(input),
    ...parameters(input),
    ...imageMapping(input),
    ...resources(input),
    ...outputs(input),
  ];
  const lines: string[] = [];
  const explanations: WrittenTemplate['explanations'] = [];
  for (const block of blocks) {
    if (block.explanation) {
      explanations.push({
        from: lines.length + 1,
        to: lines.length + block.lines.length,
        text: block.explanation,
      });
    }
    lines.push(...block.lines);
  }
  return { body: `${lines.join('\n')}\n`, explanations };
}

/** A text in YAML: its double-quoted form is that of JSON. */
function text(value: string): string {
  return JSON.stringify(value);
}
