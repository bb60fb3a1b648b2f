import { defineDetector } from '../../engine/detector.ts';

/** The marks with which a model’s own template tells the system’s voice from the user’s, followed by text. */
export const chatTemplateToken = defineDetector({
  id: 'chat-template-token',
  category: 'injection',
  references: ['https://huggingface.co/docs/transformers/chat_templating', 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],
  anchors: [
    { literal: '<|im_start|>' },
    { literal: '<|system|>' },
    { literal: '[inst]' },
    { literal: '<<sys>>' },
    { literal: '<|start_header_id|>' },
    { literal: '### instruction:' },
    { literal: '[system]' },
    { literal: '<|endoftext|>' },
    { literal: '</s>[' },
    { literal: '<end of session>' },
    { literal: '<instruction>' },
    { literal: '<system>' },
    { literal: '<|user|>' },
    { literal: '<|assistant|>' },
  ],
  pattern:
    /(?<!["'\x60(])(?:<\|(?:im_start|start_header_id)\|> ?(?:system|user|assistant)|<\|(?:system|user|assistant|endoftext)\|>(?=\s{0,3}\w)|(?:<s>)?\[INST\](?: {0,2}<<SYS>>)?(?= {0,2}\w|\s)|<<SYS>>(?=\s{0,3}\w)|(?:\[system\]){1,60}(?=\s?\w)|(?:<end of session> ?){2,20}|<(?:instructions?|system)>(?=[^<\n]{8,400}(?:ignore|print|you must|say|reveal|instructions?|respond|reply|output)\b)[^<\n]{8,400}(?:<\/(?:instructions?|system)>)?)(?!["'\x60])/i,
  base: 'likely',
  checkName: 'case',
  check: (value) => (/^\[inst/i.test(value) && !value.startsWith('[INST]') ? 'fail' : 'unknown'),
  redactAs: 'INJECTION',
});
