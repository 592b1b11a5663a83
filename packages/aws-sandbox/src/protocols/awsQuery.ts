import { writeMembers } from './writeXml';
import { element, textElement } from './xmlText';
import { formOf, readForm, type FormDialect } from './queryForm';
import type { Protocol } from './wire';

const dialect: FormDialect = {
  memberName: (name, ref) => ref.locationName ?? name,
  flatLists: false,
  malformed: 'MalformedInput',
};

const XML = 'text/xml';

/** AWS Query: a form in (`Action=…&Version=…`), XML with a result wrapper out. IAM, STS, CloudFormation. */
export const awsQuery: Protocol = {
  readInput(request, model, operation) {
    return operation.input
      ? readForm(formOf(request), model, operation.input.shape, dialect)
      : {};
  },
  writeOutput(output, model, operation, requestId) {
    const { name, output: declared } = operation;
    const members = declared
      ? writeMembers(model, model.shapes[declared.shape], output)
      : '';
    const result = declared?.resultWrapper
      ? element(declared.resultWrapper, members)
      : members;
    const metadata = element(
      'ResponseMetadata',
      textElement('RequestId', requestId),
    );
    return {
      status: 200,
      headers: { 'content-type': XML, 'x-amzn-requestid': requestId },
      body: `<${name}Response xmlns="${model.metadata.xmlNamespace}">${result}${metadata}</${name}Response>`,
    };
  },
  writeError(error, requestId) {
    const body =
      textElement('Type', error.fault === 'client' ? 'Sender' : 'Receiver') +
      textElement('Code', error.code) +
      textElement('Message', error.message);
    return {
      status: error.status,
      headers: { 'content-type': XML, 'x-amzn-requestid': requestId },
      body: element(
        'ErrorResponse',
        element('Error', body) + textElement('RequestId', requestId),
      ),
    };
  },
};
