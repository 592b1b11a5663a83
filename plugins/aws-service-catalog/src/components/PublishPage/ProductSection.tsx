import { AnswerField } from './AnswerField';

/** What researchers will read of the product. */
export function ProductSection() {
  return (
    <>
      <AnswerField field="name" required />
      <AnswerField field="version" required />
      <AnswerField field="owner" required />
      <AnswerField field="description" rows={2} />
      <AnswerField field="supportEmail" />
      <AnswerField field="supportUrl" />
      <AnswerField field="supportDescription" />
    </>
  );
}
