import { asSaid } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const forceOutput = defineDetector({
  id: 'force-output',
  category: 'injection',
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],
  anchors: [
    { literal: 'and print' },
    { literal: 'and say' },
    { literal: 'reply with only' },
    { literal: 'respond with only' },
    { literal: 'respond only with' },
    { literal: 'reply only with' },
    { literal: 'absolutely nothing else' },
    { literal: 'output only' },
    { literal: 'only output' },
    { literal: 'and output' },
    { literal: 'focus exclusively on' },
    { literal: 'focus only on' },
    { literal: 'repeat <' },
    { literal: 'repeat after me' },
    { literal: 'write one' },
  ],
  pattern:
    /\b(?:and (?:print|say|output|write) (?:only )?(?:["'][^"'\n]{2,80}["']|[A-Z]\w{2,20} \w{2,20}!)|(?:reply|respond|answer)(?: with)? only (?:with )?(?:the (?:following|exact|phrase|word|text)|["'])[^\n]{0,100}|absolutely nothing else|focus (?:exclusively|only) on (?:the following|positive|this|the information)(?: (?:information|text|highlights))?|(?:could you )?repeat <[^>\n]{2,80}>|write one (?:\w{2,20} )?(?:unfriendly|toxic|offensive|harmful|hateful|discriminatory|derogatory|insulting|racist|sexist|demeaning) sentence about [^.\n]{3,80})/i,
  checkName: 'said',
  check: (value, _, around) => asSaid(value, around),
  redactAs: 'INJECTION',
});
