import { defineDetector } from '../../engine/detector.ts';

/**
 * A latitude and a longitude: with degree signs and the points of the compass `likely` by itself; two decimal numbers with four
 * places each only near a word, as a table of numbers looks the same.
 */
export const geoCoordinates = defineDetector({
  id: 'geo-coordinates',
  category: 'pii',
  references: ['https://www.iso.org/standard/75147.html'],
  anchors: [
    { literal: '°', back: { over: 'name', max: 8, min: 1 } },
    { class: 'digits', runs: [1, 2], atLeast: 5, nearHotword: true, back: { over: 'name', max: 1 } },
  ],
  pattern:
    /[+]?(?<value>(?<![\w.])(?:-?\d{1,2}(?:\.\d{1,8})?° ?(?:\d{1,2}(?:\.\d{1,4})?['′] ?(?:\d{1,2}(?:\.\d{1,4})?["″] ?)?)?[NS],? ?-?\d{1,3}(?:\.\d{1,8})?° ?(?:\d{1,2}(?:\.\d{1,4})?['′] ?(?:\d{1,2}(?:\.\d{1,4})?["″] ?)?)?[EWO]|-?[1-8]?\d\.\d{4,15}, ?-?(?:1[0-7]\d|\d{1,2})\.\d{4,15}))(?![\w°])(?!\.\d)/,
  checkName: 'degrees',
  check: (value) => (value.includes('°') ? 'weak-pass' : 'unknown'),
  hotwords: [
    'gps',
    'coordinates',
    'coordinate',
    'koordinaten',
    'coordonnées',
    'coordenadas',
    'coordinate geografiche',
    'geolocation',
    'lives at',
    'home location',
    'إحداثيات',
    'координаты',
    '坐标',
    '座標',
  ],
  hotwordReach: 30,
  redactAs: 'PLACE',
});
