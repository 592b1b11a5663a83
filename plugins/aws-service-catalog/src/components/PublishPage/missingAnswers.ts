import { isImageId } from './imageId';
import { isFromImage, type PublishDraft } from './publishDraft';

/** Answers that the wizard cannot do without. */
export type AnswerField = keyof PublishDraft;

const SOURCE_FIELDS: Record<PublishDraft['source'], readonly AnswerField[]> = {
  image: ['imageId'],
  ssmParameter: ['ssmParameter'],
  marketplace: ['marketplaceProductId', 'marketplaceVersion'],
  template: ['templateBody'],
  templateUrl: ['templateUrl'],
  adopt: ['adoptedProductId'],
};

function neededFields(draft: PublishDraft): AnswerField[] {
  const needed: AnswerField[] = [
    ...SOURCE_FIELDS[draft.source],
    'name',
    'owner',
    'version',
  ];
  if (isFromImage(draft)) {
    needed.push('instanceTypes');
    needed.push(draft.connect === 'ssh' ? 'allowedCidrs' : 'instanceProfile');
  }
  if (!draft.portfolioId) needed.push('portfolioName', 'portfolioProvider');
  needed.push(draft.roleKind === 'existing' ? 'roleArn' : 'roleName');
  return needed;
}

/** What is still to be answered before a publication can start, in the order of the wizard. */
export function missingAnswers(draft: PublishDraft): AnswerField[] {
  return neededFields(draft).filter(field => {
    const value = draft[field];
    if (field === 'imageId') return !isImageId(draft.imageId.trim());
    return Array.isArray(value)
      ? value.length === 0
      : String(value).trim() === '';
  });
}
