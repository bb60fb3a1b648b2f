import { defineDetector } from '../../engine/detector.ts';

export const uncPath = defineDetector({
  id: 'unc-path',
  category: 'network',
  references: ['https://learn.microsoft.com/en-us/dotnet/standard/io/file-path-formats#unc-paths'],
  anchors: [{ literal: '\\\\' }],
  pattern:
    /(?<![\w\\:"'(\x60])\\\\(?:[a-z][\w.-]{2,40}|\d{1,3}(?:\.\d{1,3}){3})\\[\w$][\w$. -]{2,60}(?:\\[^\\/:*?"<>|\n]{1,80}){0,8}(?<![ .])|(?<=["'(\x60])\\\\(?:[a-z][\w.-]{2,40})\\[\w$][\w$.-]{2,60}(?:\\[^\\/:*?"<>|\n'\x60]{1,80}){0,8}/i,
  checkName: 'depth',
  check: (value) => (value.split('\\').length > 4 || /\$|^\\\\[\w.]*[\d.-]/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['share', 'drive', 'file', 'folder', 'network', 'server', 'laufwerk', 'ordner', 'freigabe', 'partage', 'carpeta'],
  redactAs: 'PATH',
});
