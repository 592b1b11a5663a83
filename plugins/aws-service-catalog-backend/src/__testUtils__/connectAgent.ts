import { mockCredentials } from '@backstage/backend-test-utils';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** What an agent reads when it has called a tool. */
export interface ToolAnswer<T> {
  refused: boolean;
  /** The text that stands in the answer: the refusal, or the output as JSON. */
  text: string;
  output: T;
}

/** An MCP client at work for one person. */
export interface Agent {
  client: Client;
  /** @param tool - name of the action */
  call<T = Record<string, unknown>>(
    tool: string,
    args?: object,
  ): Promise<ToolAnswer<T>>;
}

/**
 * Connects the MCP SDK's client to the MCP backend of a portal.
 *
 * @param authorization - header of the person
 */
export async function connectAgent(
  portal: { url: string },
  authorization: string,
): Promise<Agent> {
  const client = new Client({ name: 'test-agent', version: '1.0.0' });
  await client.connect(
    new StreamableHTTPClientTransport(
      new URL('/api/mcp-actions/v1', portal.url),
      { requestInit: { headers: { Authorization: authorization } } },
    ),
  );
  return {
    client,
    async call<T>(tool: string, args: object = {}) {
      const { isError, content, structuredContent } = await client.callTool({
        name: `aws-service-catalog.${tool}`,
        arguments: { ...args },
      });
      const [{ text }] = content as [{ text: string }];
      return {
        refused: isError === true,
        text,
        output: structuredContent as T,
      };
    },
  };
}

/** Header of a person of the story, as the mocked authentication takes it. */
export function mockPerson(name: string): string {
  return mockCredentials.user.header(`user:default/${name}`);
}
