import { asSaid } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const concealFromUser = defineDetector({
  id: 'conceal-from-user',
  category: 'injection',
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],
  anchors: [
    { literal: 'do not tell' },
    { literal: "don't tell" },
    { literal: 'without telling' },
    { literal: 'without informing' },
    { literal: 'do not mention' },
    { literal: "don't mention" },
    { literal: 'invisible to humans' },
    { literal: 'visible to llm' },
    { literal: 'do not inform' },
    { literal: 'sage dem nutzer nicht' },
    { literal: 'ne dis pas' },
    { literal: 'no le digas' },
  ],
  pattern:
    /\b(?:(?:do not|don't|never) (?:tell|inform|alert|notify|warn) the user|without (?:telling|informing|alerting|notifying) the user|(?:do not|don't) mention (?:this|these|that|the) (?:instructions?|message|text|prompt|note) to (?:the user|anyone|anybody|them)|invisible to humans|(?:only )?visible to (?:llms?|ais?|language models?)|(?:sage|verrate) (?:es )?dem nutzer nicht|ne (?:dis|dites|révèle) (?:rien|pas)? ?(?:ça )?à l'utilisateur|no se lo digas al usuario|no le digas al usuario)/i,
  checkName: 'said',
  check: (value, _, around) => asSaid(value, around),
  redactAs: 'INJECTION',
});
