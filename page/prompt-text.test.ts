import { describe, expect, it } from 'vitest';
import { sites, type SiteRequest } from '../sites/index.ts';
import { promptText } from './prompt-text.ts';

function request(site: string): SiteRequest {
  const found = sites.find(({ id }) => id === site)?.requests[0];
  if (!found) throw new Error(`no request record for ${site}`);
  return found;
}

describe('promptText', () => {
  it.each([
    [
      'chatgpt',
      JSON.stringify({
        action: 'next',
        messages: [{ author: { role: 'user' }, content: { content_type: 'text', parts: ['hello', 'two'] } }],
      }),
    ],
    ['claude', JSON.stringify({ prompt: 'hello', timezone: 'x', attachments: [{ file_name: 'p.txt', extracted_content: 'two' }] })],
    [
      'gemini',
      new URLSearchParams({ 'f.req': JSON.stringify([null, JSON.stringify([['hello', 0, null], ['en']])]), at: 'token' }).toString(),
    ],
    ['copilot', JSON.stringify({ event: 'send', conversationId: 'c', content: [{ type: 'text', text: 'hello' }], mode: 'chat' })],
    ['m365-copilot', `${JSON.stringify({ type: 4, target: 'chat', arguments: [{ message: { text: 'hello', author: 'user' } }] })}\u001e`],
  ])('finds what the person wrote in a body of %s', (site, body) => {
    const found = promptText(request(site), body);
    expect(found.shape).toBe(true);
    expect(found.texts).toContain('hello');
    expect(found.texts.filter((text) => text !== 'hello' && text !== 'two')).toEqual([]);
  });

  it('gives every string of a body whose shape it does not know', () => {
    expect(promptText(request('claude'), JSON.stringify({ input: { blocks: ['secret'] } }))).toEqual({ texts: ['secret'], shape: false });
  });

  it('gives the body itself where it is not JSON', () => {
    expect(promptText(request('claude'), 'plain words')).toEqual({ texts: ['plain words'], shape: false });
  });

  it('lets the handshake and pings of SignalR pass', () => {
    expect(promptText(request('m365-copilot'), '{"protocol":"json","version":1}\u001e')).toEqual({ texts: [], shape: true });
    expect(promptText(request('m365-copilot'), '{"type":6}\u001e')).toEqual({ texts: [], shape: true });
  });

  it('is not misled by a ping that travels with a message', () => {
    const body = '{"type":6}\u001e{"type":4,"target":"chat","arguments":[{"message":{"text":"hello"}}]}\u001e';
    expect(promptText(request('m365-copilot'), body).texts).toEqual(['hello']);
  });
});
