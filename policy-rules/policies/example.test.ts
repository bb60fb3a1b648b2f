import { describe, expect, it } from 'vitest';
import { compile, decide, examplePolicy, localText, parsePolicy, policyContent, scan, type LocalText } from '../index.ts';
import { asId } from '../ids.ts';
import { sites } from '../../sites/index.ts';

const compiled = compile(examplePolicy);
const verdict = (text: string, site: string) =>
  decide(scan(text, compiled), compiled, { site: asId<'site'>(site), channel: 'paste', groups: [] });
// Put together here, so that no scanner of repositories takes them for leaked ones.
const awsKey = ['AKIA', 'QYLPMN5HF2ZC7XWT'].join('');
const card = ['4111', '1111', '1111', '1111'].join(' ');
const ssn = ['536', '22', '8726'].join('-');
const mails = (count: number) =>
  Array.from({ length: count }, (_, index) => `anna.${'abcdefgh'[index] ?? ''}@kunde-beispiel.de`).join(', ');

describe('the example policy', () => {
  it('is whole, and names only sites that Parapet knows', () => {
    expect(parsePolicy(examplePolicy, { sites: new Set(sites.map((site) => site.id)) })).toEqual({ ok: true, value: examplePolicy });
  });

  it('speaks English, German and Arabic wherever it speaks', () => {
    const texts: LocalText[] = [];
    collect(examplePolicy, texts);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(Object.keys(text).sort(), text.en).toEqual(['ar', 'de', 'en']);
  });

  it.each([
    ['a cloud key', `aws_access_key_id = ${awsKey}`, 'm365-copilot', 'cloud-keys', 'block', 'none'],
    ['a card number', `My card number is ${card}`, 'chatgpt', 'payment-data', 'warn', 'justify'],
    ['a social security number', `SSN: ${ssn}`, 'claude', 'personal-ids', 'redact', 'none'],
    ['a project name', 'Where are we with Project Nightingale?', 'chatgpt', 'confidential', 'warn', 'acknowledge'],
    ['a project name in German', 'Wo stehen wir mit Projekt Nachtigall?', 'm365-copilot', 'confidential', 'warn', 'acknowledge'],
    [
      'a project name on an unapproved site',
      'Where are we with Project Nightingale?',
      'copilot',
      'confidential-unapproved',
      'block',
      'none',
    ],
    ['a marking', 'STRICTLY CONFIDENTIAL\nThe plan for next year.', 'gemini', 'confidential', 'warn', 'acknowledge'],
    ['five addresses', `Write to ${mails(5)}`, 'chatgpt', 'contact-lists', 'coach', 'none'],
    ['four addresses', `Write to ${mails(4)}`, 'chatgpt', null, 'allow', 'none'],
    ['nothing', 'How do I sort a list in Python?', 'chatgpt', null, 'allow', 'none'],
    ['a key and a project name', `Project Nightingale ${awsKey}`, 'chatgpt', 'cloud-keys', 'block', 'none'],
  ])('%s', (_name, text, site, rule, action, override) => {
    expect(verdict(text, site)).toMatchObject({ rule, action, override });
  });
});

describe('what an acknowledgement binds', () => {
  it('is what the person saw: title, version, date, organization, summary and link, in their language', () => {
    const content = policyContent(examplePolicy, 'de-AT');
    expect(JSON.parse(content)).toEqual({
      title: 'KI-Richtlinie der Acme Corporation',
      version: '2026.1',
      effective: '2026-11-01',
      organization: 'Acme Corporation',
      summary: examplePolicy.summary.map((paragraph) => localText(paragraph, 'de')),
      fullText: examplePolicy.fullText,
    });
    expect(policyContent(examplePolicy, 'fr')).toBe(policyContent(examplePolicy, 'en'));
    expect(content).not.toBe(policyContent(examplePolicy, 'ar'));
  });
});

/** Every text per language, wherever it stands. */
function collect(value: unknown, into: LocalText[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value) into.push(value as LocalText);
  else for (const field of Object.values(value)) collect(field, into);
}
