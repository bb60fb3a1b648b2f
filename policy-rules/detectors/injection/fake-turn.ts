import { defineDetector } from '../../engine/detector.ts';

/** A turn that the document invents: lines that speak as the system, or as the assistant and then the user. */
export const fakeTurn = defineDetector({
  id: 'fake-turn',
  category: 'injection',
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],
  anchors: [
    { literal: 'system:' },
    { literal: 'system message:' },
    { literal: 'assistant:' },
    { literal: 'system chain' },
    { literal: 'if user asks' },
  ],
  pattern:
    /(?<![^\n])[ \t>*#-]{0,6}(?:(?:new |important )?system(?: message| prompt| override)?: ?(?=[^\n]{0,200}(?:focus only|ignore|you (?:must|are|will)|do not|print|respond|reply|only the following|report that|not malicious|provide it|override))[^\n]{10,400}|assistant: ?[[<][^\n\]>]{3,80}[\]>]\n{1,2}user: ?[^\n]{3,400}|if (?:the )?user asks (?:for|to|about)[^\n]{2,80}(?:reply|respond|answer|say)[^\n]{3,200})|\bsystem chain of thought[^\n]{3,200}/i,
  base: 'likely',
  redactAs: 'INJECTION',
});
