import { asSaid } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const toolCallBait = defineDetector({
  id: 'tool-call-bait',
  category: 'injection',
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/', 'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/'],
  anchors: [
    { literal: 'call the' },
    { literal: 'invoke the' },
    { literal: 'use the' },
    { literal: 'run the' },
    { literal: 'execute' },
    { literal: 'send an email' },
    { literal: 'send the' },
    { literal: 'forward' },
    { literal: '<tool_call>' },
    { literal: '<function_call' },
    { literal: 'post the' },
    { literal: 'exfiltrate' },
  ],
  pattern:
    /(?<!\w)(?:(?:call|invoke|use|run) the [\w ]{2,40}?(?:tool|function|plugin|api|connector) (?:to|and) (?:send|delete|forward|upload|post|transfer|email|exfiltrate|read)[^.\n]{0,80}|(?:send|forward|post|exfiltrate|upload|e-?mail) (?:(?:all|the|this|any|my|your|entire|full|user's|users'|of)[ ]){1,4}(?:conversation|chat history|chat|emails?|messages|credentials|passwords?|secrets?|api keys?|data|files|context)(?: history)? to \S{0,60}(?:https?:\/\/|@)\S{2,80}|<(?:tool_call|function_calls?)>\s{0,4}[{<])/i,
  checkName: 'said',
  check: (value, _, around) => asSaid(value, around),
  redactAs: 'INJECTION',
});
