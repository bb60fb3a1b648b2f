import { entryPages } from './hosts.ts';
import { startReplicas } from './server.ts';

// The replica sites on their own, for a look by hand: `node test/server/main.ts [port]`.
const server = await startReplicas(Number(process.argv[2] ?? 0));
console.log(`Replica sites behind the proxy 127.0.0.1:${server.port}. Open a browser with:`);
console.log(`  --proxy-server=127.0.0.1:${server.port} --ignore-certificate-errors --user-data-dir=<an empty folder>`);
for (const [site, page] of Object.entries(entryPages)) console.log(`  ${site}: ${page}`);
