// Serves a Worker of an export in workerd, with an origin and a cache of the test's own, and prints what it answers.
//   node run_worker.mjs FOLDER < requests.json      FOLDER holds wrangler.jsonc; workerd: EDGEWRIGHT_WORKERD, or the harness's own
// Requests: [{ "url", "method", "headers", "origin": [{ "status", "headers", "body" } | "unreachable"], "vars": {…} }]. The answers of
// an origin are given in turn by the path of its URL; a path without any answers 200 "origin URL", and for whom. `vars` hold for all that follow.
// Exit: 0 · 3 workerd is not installed here, which is said.
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';

const folder = process.argv[2];
const installed = path.join(
  process.env.EDGEWRIGHT_VALIDATE_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'edgewright-validate'),
  'cloudflare/node_modules/@cloudflare/workerd-linux-64/bin/workerd',
);
const workerd = process.env.EDGEWRIGHT_WORKERD ?? installed;
if (!fs.existsSync(workerd)) {
  console.log('not checked with workerd: it is not installed here');
  process.exit(3);
}
const requests = JSON.parse(fs.readFileSync(0, 'utf8'));
const config = JSON.parse(fs.readFileSync(path.join(folder, 'wrangler.jsonc'), 'utf8').replace(/^\s*\/\/.*$/gm, ''));
const quoted = (word) => JSON.stringify(String(word));
const freePort = () =>
  new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

// What the origin was asked, and what it answers in turn.
const asked = [];
const answers = new Map();
const origin = http.createServer((request, response) => {
  const url = new URL(request.url, `http://${request.headers.host}`);
  asked.push(url.host + url.pathname);
  const whom = request.headers.cookie ? ` for ${request.headers.cookie}` : '';
  const next = answers.get(url.pathname)?.shift() ?? { status: 200, body: `origin ${url.host}${url.pathname}${whom}` };
  if (next === 'unreachable') return request.socket.destroy();
  response.writeHead(next.status ?? 200, { 'content-type': 'text/plain', ...next.headers });
  response.end(next.body ?? '');
});

// Cache API as Cloudflare's: PUT keeps an HTTP message, GET gives it back.
const kept = new Map();
const cache = http.createServer((request, response) => {
  const key = (request.headers['cf-cache-namespace'] ?? '') + ' ' + request.headers.host + request.url;
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method === 'PUT') {
      kept.set(key, Buffer.concat(chunks));
      response.writeHead(204).end();
    } else if (request.method === 'GET' && kept.has(key)) {
      const message = kept.get(key);
      const end = message.indexOf('\r\n\r\n');
      const [line, ...headers] = message.subarray(0, end).toString().split('\r\n');
      const fields = headers.map((header) => /^([^:]+):\s*(.*)$/.exec(header)).filter((f) => f && f[1].toLowerCase() !== 'transfer-encoding');
      response.writeHead(Number(line.split(' ')[1]), { ...Object.fromEntries(fields.map((f) => [f[1], f[2]])), 'cf-cache-status': 'HIT' });
      response.end(message.subarray(end + 4));
    } else response.writeHead(504, { 'cf-cache-status': 'MISS' }).end();
  });
});
await Promise.all([origin, cache].map((server) => new Promise((done) => server.listen(0, '127.0.0.1', done))));

let server, port;
async function start(vars) {
  server?.kill();
  port = await freePort();
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewright-worker-'));
  fs.copyFileSync(path.join(folder, config.main), path.join(out, 'worker.js'));
  const bindings = Object.entries({ ...config.vars, ...vars }).map(
    ([name, value]) => `(name = ${quoted(name)}, ${typeof value === 'string' ? 'text' : 'json'} = ${quoted(typeof value === 'string' ? value : JSON.stringify(value))})`,
  );
  fs.writeFileSync(
    path.join(out, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .main),
               (name = "origin", external = (address = "127.0.0.1:${origin.address().port}", http = ())),
               (name = "cache", external = (address = "127.0.0.1:${cache.address().port}", http = ())) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ]
);
const main :Workerd.Worker = (
  modules = [ (name = "worker.js", esModule = embed "worker.js") ],
  compatibilityDate = ${quoted(config.compatibility_date)}, bindings = [ ${bindings.join(', ')} ],
  globalOutbound = "origin", cacheApiOutbound = "cache"
);
`,
  );
  server = spawn(workerd, ['serve', 'config.capnp'], { cwd: out, stdio: ['ignore', 'ignore', 'inherit'] });
  const listens = () => new Promise((done) => net.connect(port, '127.0.0.1', function () { this.destroy(); done(true); }).on('error', () => done(false)));
  for (let i = 0; i < 200 && server.exitCode === null && !(await listens()); ++i) await new Promise((done) => setTimeout(done, 50));
  fs.rmSync(out, { recursive: true });
}

const ask = ({ url, method = 'GET', headers = {} }) =>
  new Promise((done) => {
    const to = new URL(url);
    const request = http.request({ host: '127.0.0.1', port, method, path: to.pathname + to.search, headers: { host: to.host, ...headers } }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => (body += chunk)).on('end', () => done({ status: answer.statusCode, headers: answer.headers, body }));
    });
    request.on('error', (error) => done({ status: 0, body: error.message }));
    request.end(method === 'POST' ? 'x' : undefined);
  });

const results = [];
try {
  await start({});
  for (const each of requests) {
    if (each.vars) await start(each.vars);
    for (const [at, list] of Object.entries(each.origin ?? {})) answers.set(at, [...list]);
    asked.length = 0;
    if (each.waitMs) await new Promise((done) => setTimeout(done, each.waitMs));
    const answer = await ask(each);
    await new Promise((done) => setTimeout(done, 100)); // what goes on after the answer
    results.push({ ...answer, asked: [...asked] });
  }
  console.log(JSON.stringify(results));
} finally {
  server?.kill();
  origin.close();
  cache.close();
  process.exitCode ??= 0;
  setTimeout(() => process.exit(), 50);
}
