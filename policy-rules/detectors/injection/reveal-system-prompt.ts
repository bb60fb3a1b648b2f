import { asSaid } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const revealSystemPrompt = defineDetector({
  id: 'reveal-system-prompt',
  category: 'injection',
  references: ['https://genai.owasp.org/llmrisk/llm072025-system-prompt-leakage/'],
  anchors: [
    { literal: 'reveal' },
    { literal: 'print' },
    { literal: 'show' },
    { literal: 'repeat' },
    { literal: 'output' },
    { literal: 'display' },
    { literal: 'tell me' },
    { literal: 'leak' },
    { literal: 'what is your' },
    { literal: 'what are your' },
    { literal: 'verrate' },
    { literal: 'zeige' },
    { literal: 'révèle' },
    { literal: 'affiche' },
    { literal: 'revela' },
    { literal: 'muestra' },
    { literal: 'rivela' },
    { literal: 'mostra' },
    { literal: 'raak' },
    { literal: 'покажи' },
  ],
  pattern:
    /(?<!\w)(?:(?:reveal|print|show(?: me)?|repeat|output|display|tell me|leak|what (?:is|are))(?: (?:all|the|your|me|us|verbatim|exact|full|entire|complete|initial|original|hidden|secret|above|of|text)){1,6} (?:system prompts?|system message|initial prompt|hidden prompt|system instructions|initial instructions|hidden instructions|secret instructions|prompt above|instructions above)|(?:repeat|print|output) (?:everything|all(?: the)? (?:text|words)|the (?:text|words)) (?:above|before this)|(?:verrate|zeige|nenne)(?: mir)? (?:deinen|den) system-?prompt|(?:révèle|affiche|montre)(?:-moi)? (?:ton|le) prompt (?:système|initial)|(?:revela|muestra)(?:me)? (?:tu|el) prompt (?:del sistema|inicial)|(?:rivela|mostra)(?:mi)? il (?:tuo )?prompt di sistema|покажи (?:свой )?системный промпт)/i,
  checkName: 'said',
  check: (value, _, around) => asSaid(value, around),
  redactAs: 'INJECTION',
});
