import type { Page } from '@playwright/test';
import { popupSamples, type PopupSampleName } from './popup-samples.ts';
import { surfaceSamples, type SampleName } from './samples.ts';

/** One picture of one surface. */
export interface Shot {
  readonly name: string;
  readonly stage: 'surface' | 'popup';
  readonly sample: SampleName | PopupSampleName;
  readonly locale: string;
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  readonly forced?: boolean;
  readonly scale?: number;
  readonly prepare?: (page: Page) => Promise<void>;
}

const justify = async (page: Page): Promise<void> => {
  await page.locator('.press-quiet').click();
  await page.locator('input[type=radio]').nth(1).check();
};

const openDetails = async (page: Page): Promise<void> => {
  for (const summary of await page.locator('summary').all()) await summary.click();
};

const names = Object.keys(surfaceSamples) as SampleName[];
const popups = Object.keys(popupSamples) as PopupSampleName[];
const locales = ['en', 'de', 'ar'];

const matrix: Shot[] = names.flatMap((sample) =>
  locales.flatMap((locale) =>
    [false, true].flatMap((dark) =>
      [
        { width: 1280, height: 800 },
        { width: 360, height: 740 },
      ].map((size) => ({
        name: `${sample}-${locale}-${dark ? 'dark' : 'light'}-${size.width}`,
        stage: 'surface' as const,
        sample,
        locale,
        dark,
        ...size,
      })),
    ),
  ),
);

const steps: Shot[] = matrix
  .filter(({ sample }) => sample === 'warn')
  .flatMap((shot) => [
    { ...shot, name: shot.name.replace('warn-', 'justify-'), prepare: justify },
    { ...shot, name: shot.name.replace('warn-', 'details-'), prepare: openDetails },
  ]);

const hard: Shot[] = [
  { name: 'forced-warn', stage: 'surface', sample: 'warn', locale: 'en', width: 1280, height: 800, dark: true, forced: true },
  {
    name: 'forced-justify',
    stage: 'surface',
    sample: 'warn',
    locale: 'en',
    width: 1280,
    height: 800,
    dark: true,
    forced: true,
    prepare: justify,
  },
  { name: 'narrow-320-de', stage: 'surface', sample: 'warn', locale: 'de', width: 320, height: 568, dark: false },
  { name: 'narrow-320-justify-de', stage: 'surface', sample: 'warn', locale: 'de', width: 320, height: 568, dark: false, prepare: justify },
  { name: 'zoom-200-warn', stage: 'surface', sample: 'warn', locale: 'en', width: 640, height: 400, dark: false, scale: 2 },
  { name: 'sharp-warn', stage: 'surface', sample: 'warn', locale: 'en', width: 900, height: 800, dark: false, scale: 2 },
];

const popup: Shot[] = popups.flatMap((sample) =>
  locales.flatMap((locale) =>
    [false, true].map((dark) => ({
      name: `${sample}-${locale}-${dark ? 'dark' : 'light'}`,
      stage: 'popup' as const,
      sample,
      locale,
      dark,
      width: 360,
      height: 600,
    })),
  ),
);

/** Every picture of the gallery. */
export const shots: readonly Shot[] = [...matrix, ...steps, ...hard, ...popup];
