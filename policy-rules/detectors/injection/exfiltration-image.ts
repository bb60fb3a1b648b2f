import { defineDetector } from '../../engine/detector.ts';

/** An image whose address ends in an open parameter, or in a place that the assistant shall fill with what it knows. */
export const exfiltrationImage = defineDetector({
  id: 'exfiltration-image',
  category: 'injection',
  references: [
    'https://embracethered.com/blog/posts/2023/data-exfiltration-in-azure-openai-playground-fixed/',
    'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
  ],
  anchors: [{ literal: '![' }, { literal: '<img' }],
  pattern:
    /!\[[^\]\n]{0,80}\]\(https?:\/\/[^\s()]{4,200}(?:\?|&)(?:q|query|data|d|s|secret|text|c|p|exfil|leak|msg|info|content|chat|prompt|summary)=(?:\)|[{[<$%][^\s)]{1,80}\)|(?:data|summary|secret|chat|history|conversation|base64|your|insert)[^\s)]{0,80}\))|<img[^>\n]{1,80}src=["']https?:\/\/[^"'\s]{4,200}[?&](?:q|data|d|exfil|leak|secret|c)=(?:["']|[{[<$][^"'\n]{1,80}["'])/i,
  base: 'likely',
  redactAs: 'INJECTION',
});
