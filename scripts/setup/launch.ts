/** What every browser of the replica sites is started with: all traffic to the replica server, none elsewhere. */
export function replicaArguments(proxyPort: number): string[] {
  return [
    `--proxy-server=127.0.0.1:${proxyPort}`,
    // The certificate is made at start and trusted by nobody.
    '--ignore-certificate-errors',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-component-update',
    '--disable-background-networking',
    // Chromium refuses to run as root inside its sandbox.
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** What loads the unpacked extension in `folder`, and no other. */
export function extensionArguments(folder: string): string[] {
  return [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`];
}
