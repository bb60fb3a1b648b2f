import { asSaid } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const noteToAi = defineDetector({
  id: 'note-to-ai',
  category: 'injection',
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/', 'https://atlas.mitre.org/techniques/AML.T0051'],
  anchors: [
    { literal: 'if you are an ai' },
    { literal: 'if you are a' },
    { literal: 'note to' },
    { literal: 'attention' },
    { literal: 'instructions for' },
    { literal: 'as an ai' },
    { literal: 'ai assistant' },
    { literal: 'llm' },
    { literal: 'to any ai' },
    { literal: 'note by a' },
    { literal: 'if questioned' },
  ],
  pattern:
    /\b(?:if you(?:'re| are) an? (?:ai|llm|large language model|language model|ai assistant|ai model|bot|chatbot|assistant)[, ]{1,2}[^.\n]{4,120}|(?:note|message|instructions?|attention|warning|reminder) (?:to|for)(?: (?:the|any|all))? (?:ai|llm|llms|ais|gpt|chatgpt|claude|copilot|gemini|language models?|ai (?:assistant|model|agent|reviewer|screener|system)s?)(?: (?:assistant|model|agent|reviewer|screener)s?)?(?: reading this)?:? ?[^.\n]{4,120}|attention,? (?:ai|llm|assistant|chatgpt|claude)[:,!][^.\n]{4,120}|note by an? (?:trustworthy|trusted|senior|expert)[\w ]{2,40}:[^.\n]{4,160}|if questioned, (?:report|say|answer|state|reply) that[^.\n]{3,80})/i,
  checkName: 'said',
  check: (value, _, around) => asSaid(value, around),
  redactAs: 'INJECTION',
});
