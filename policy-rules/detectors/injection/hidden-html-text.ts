import { defineDetector } from '../../engine/detector.ts';

/** Text that a style hides from people, with an order to a model in it; hidden elements alone are ordinary. */
export const hiddenHtmlText = defineDetector({
  id: 'hidden-html-text',
  category: 'injection',
  references: ['https://developer.mozilla.org/docs/Web/CSS/display', 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],
  anchors: [
    { literal: 'display:none' },
    { literal: 'display: none' },
    { literal: 'font-size:0' },
    { literal: 'font-size: 0' },
    { literal: 'color:#fff' },
    { literal: 'color: #fff' },
    { literal: 'color:white' },
    { literal: 'color: white' },
    { literal: 'opacity:0' },
    { literal: 'opacity: 0' },
    { literal: 'visibility:hidden' },
    { literal: 'visibility: hidden' },
    { literal: '<!--' },
    { literal: 'color:transparent' },
  ],
  pattern:
    /(?:(?:display: ?none|font-size: ?0(?:px|pt|em)?|color: ?(?:#fff(?:fff)?|white|transparent)|opacity: ?0|visibility: ?hidden)[^>\n]{0,120}>|<!-- {0,2})(?=[^<]{0,300}(?:(?:ignore|disregard|forget) (?:all|any|the|your|previous|prior)|you must|system prompt|assistant|as an ai|language model|instructions? (?:to|for)|do not tell))(?=[^<]{0,300}(?:instruction|prompt|user|respond|reply|say|print|output|summary|answer|send))[^<]{5,400}/i,
  base: 'likely',
  redactAs: 'INJECTION',
});
