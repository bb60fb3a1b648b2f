import { readFileSync } from 'node:fs';
import { exit, type ExitCode, type Io } from './io.ts';
import { scanCommand, scanHelp } from './scan.ts';

const help = `parapet: looks for sensitive data, with the engine of the Parapet browser extension.

  parapet scan [files…]   looks for sensitive data in files or standard input
  parapet --help          this page; \`parapet scan --help\` tells of scan
  parapet --version       the version
`;

/** The version of package.json, which is the extension's too. */
export function version(): string {
  const { version: own } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return own;
}

/** Runs one command line, without the program's name. Answers the exit code; never throws for what a user did. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [command, ...rest] = argv;
  if (command === 'scan') {
    if (rest.includes('--version')) return say(io, `${version()}\n`);
    return rest.includes('--help') || rest.includes('-h') ? say(io, scanHelp) : scanCommand(rest, io, version());
  }
  if (command === '--version' || command === '-v') return say(io, `${version()}\n`);
  if (command === '--help' || command === '-h' || command === 'help') return say(io, help);
  io.err(command === undefined ? help : `parapet: there is no command "${command}". Try: parapet scan, parapet --help`);
  return exit.trouble;
}

async function say(io: Io, text: string): Promise<ExitCode> {
  await io.out(text);
  return exit.clean;
}
