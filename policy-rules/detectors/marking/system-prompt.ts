import { defineDetector } from '../../engine/detector.ts';

/** The orders that a company gives its own assistant: who it is, and what it must not say. */
export const systemPrompt = defineDetector({
  id: 'system-prompt',
  category: 'marking',
  references: [
    'https://platform.openai.com/docs/guides/prompt-engineering',
    'https://docs.anthropic.com/en/docs/build-with-claude/prompt-engineering/system-prompts',
  ],
  anchors: [
    { literal: 'you are' },
    { literal: 'du bist' },
    { literal: 'tu es' },
    { literal: 'sie sind' },
    { literal: 'eres' },
    { literal: 'tu sei' },
  ],
  pattern:
    /\b(?:You are|Du bist|Sie sind|Tu es|Vous êtes|Eres|Tu sei) [^\n]{2,200}(?:\n[^\n]{0,300}){0,8}(?:(?:do not|don't|never|must not) (?:reveal|disclose|share|repeat|mention) (?:these|this|the|your|any) ?(?:system |internal |above )?(?:instructions?|prompt|rules|guidelines|message)|(?:verrate|nenne|offenbare) (?:diese|deine) (?:Anweisungen|Regeln)[^\n]{0,20}|ne (?:révèle|divulgue) jamais (?:ces|tes|vos) instructions|(?:nunca|no) reveles (?:estas|tus) instrucciones|non rivelare (?:queste|le tue) istruzioni)/i,
  base: 'likely',
  redactAs: 'PROMPT',
});
