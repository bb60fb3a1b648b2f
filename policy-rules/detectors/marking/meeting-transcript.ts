import { defineDetector } from '../../engine/detector.ts';

/** Captions with speakers as meeting programs export them, or their heading. */
export const meetingTranscript = defineDetector({
  id: 'meeting-transcript',
  category: 'marking',
  references: ['https://www.w3.org/TR/webvtt1/', 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0064927'],
  anchors: [
    { literal: 'webvtt' },
    { literal: 'meeting transcript' },
    { literal: 'call transcript' },
    { literal: 'teams transcript' },
    { literal: 'zoom transcript' },
  ],
  pattern:
    /(?<![\w.])WEBVTT[^\n]{0,60}\n{1,3}(?:[^\n]{0,80}\n){0,2}(?:\d{2}:)?\d{2}:\d{2}\.\d{3} --> (?:\d{2}:)?\d{2}:\d{2}\.\d{3}[^\n]{0,40}\n(?:<v [^>\n]{2,60}>|[A-Z][\w.'-]{1,30}(?: [A-Z][\w.'-]{1,30}){1,3}:)|(?<![^\n])(?:Meeting|Call|Teams|Zoom) transcript[^\n]{0,80}\n(?:[^\n]{0,120}\n){0,4}(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? ?[A-Z][\w.'-]{1,30} |[A-Z][\w.'-]{1,30}(?: [A-Z][\w.'-]{1,30}){1,2} {1,3}\d{1,2}:\d{2})/,
  base: 'likely',
  redactAs: 'TRANSCRIPT',
});
