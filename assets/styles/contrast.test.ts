import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokens(part: string): ReadonlyMap<string, string> {
  return new Map([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const tones = ['block', 'warn', 'redact', 'ok', 'neutral'];
const text = [
  ...['ink', 'ink-soft', 'ink-faint', 'link', ...tones].flatMap((ink) => ['paper', 'sunken'].map((ground) => [ink, ground] as const)),
  ...tones.flatMap((tone) => [[tone, `${tone}-tint`] as const, ['ink', `${tone}-tint`] as const]),
  ['on-brand', 'brand'] as const,
  ['on-brand', 'brand-deep'] as const,
];
const edges = [
  ['line-strong', 'paper'],
  ['focus', 'paper'],
  ['brand', 'paper'],
] as const;

describe.each([
  ['light', new Map([...tokens(light)])],
  ['dark', new Map([...tokens(light), ...tokens(dark)])],
])('contrast, %s', (_, colours) => {
  const of = (a: string, b: string): number => contrast(colours.get(a) ?? '', colours.get(b) ?? '');

  it.each(text)('%s can be read on %s (WCAG 1.4.3)', (ink, ground) => {
    expect(of(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s stands out on %s (WCAG 1.4.11)', (edge, ground) => {
    expect(of(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
