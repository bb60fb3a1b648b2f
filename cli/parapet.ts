// The process behind `parapet`: streams and exit code. What it does is in main.ts.
import { exit } from './io.ts';
import { main } from './main.ts';

// A reader that goes away (`parapet … | head`) is no accident; anything else is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(`parapet: the output could not be written: ${error.message}`);
  process.exit(exit.trouble);
});

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  err: (line) => console.error(line),
});
