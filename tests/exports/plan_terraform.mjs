// What would terraform make of an exported folder? Its own plan, offline, read back as JSON.
//   plan_terraform.mjs DIR     0 the JSON of `terraform show -json` · 1 terraform's own words on standard error · 2 bad usage
//                              3 what is absent, on standard error
// Providers are served from recorded schemas by the harness that EDGEWRIGHT_VALIDATE names, by default ../shared/validate beside the
// checkout: what a provider would decide is not in the plan. Variables get the values of *.tfvars.example in DIR, else a placeholder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

function leave(status, words) {
  process.stderr.write(`${words}\n`);
  process.exit(status);
}

const dir = process.argv[2];
if (!dir || !fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory()) leave(2, 'usage: plan_terraform.mjs DIR');
const here = path.dirname(fileURLToPath(import.meta.url));
const harness = path.resolve(process.env.EDGEWRIGHT_VALIDATE ?? path.join(here, '../../../shared/validate'));
if (!fs.existsSync(path.join(harness, 'lib/terraform-providers.mjs')))
  leave(3, 'not read back: the harness that serves provider schemas is not here');
if (spawnSync('terraform', ['version']).error) leave(3, 'not read back: terraform is not installed here');
process.env.EDGEWRIGHT_VALIDATE_CACHE ??= path.join(
  process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'),
  'edgewright-validate',
);
if (!fs.existsSync(path.join(process.env.EDGEWRIGHT_VALIDATE_CACHE, 'core/.installed')))
  leave(3, 'not read back: the harness lacks its npm packages, validate --setup terraform installs them');

const library = (name) => import(pathToFileURL(path.join(harness, 'lib', name)));
const { copyOfExport, files, packages, run } = await library('common.mjs');
const { load, serve } = await library('terraform-providers.mjs');
const { parse } = packages('core')('@cdktn/hcl2json');

const copy = copyOfExport();
const sources = files(/\.tf$/, copy).map((file) => [file, fs.readFileSync(path.join(copy, file), 'utf8')]);
if (!sources.some(([file]) => !file.includes('/'))) leave(1, 'no Terraform file (*.tf) in this folder');

function placeholder(type) {
  const word = String(type ?? '').replace(/^\$\{|\}$/g, '');
  if (/^number/.test(word)) return '1';
  if (/^bool/.test(word)) return 'true';
  if (/^(list|set|tuple)/.test(word)) return '[]';
  if (/^(map|object)/.test(word)) return '{}';
  return '"example"';
}

/** Arguments that give each required variable of the root module a value. */
async function values() {
  const examples = fs.readdirSync(copy).filter((file) => /\.tfvars(\.json)?\.example$/.test(file));
  const given = new Set(
    examples.flatMap((file) =>
      [...fs.readFileSync(path.join(copy, file), 'utf8').matchAll(/^\s*"?([\w-]+)"?\s*[=:]/gm)].map((m) => m[1]),
    ),
  );
  const missing = [];
  for (const [file, words] of sources.filter(([name]) => !name.includes('/')))
    for (const [name, [variable]] of Object.entries((await parse(file, words)).variable ?? {}))
      if (!('default' in variable) && !given.has(name)) missing.push(`${name} = ${placeholder(variable.type)}`);
  fs.writeFileSync(path.join(copy, 'zz-placeholders.tfvars'), missing.join('\n') + '\n');
  return ['-var-file=zz-placeholders.tfvars', ...examples.map((file) => `-var-file=${file}`)];
}

const types = new Set(
  sources.flatMap(([, words]) => [...words.matchAll(/^\s*(?:resource|data)\s+"([^"]+)"/gm)].map((m) => m[1])),
);
const schemas = path.join(harness, 'schemas/terraform');
const recorded = fs.readdirSync(schemas).filter((file) => file.endsWith('.ndjson.gz'));
const { env, stop } = await serve(load(recorded.map((file) => path.join(schemas, file)), types));

async function terraform(...args) {
  const done = await run('terraform', args, { cwd: copy, env: { ...process.env, ...env } });
  if (done.status) leave(1, (done.err + done.out).trim());
  return done.out;
}

const words = sources.map(([, text]) => text).join('\n');
if (/^\s*(backend\s+"|cloud\s*\{)/m.test(words))
  fs.writeFileSync(path.join(copy, 'zz_offline_override.tf'), 'terraform {\n  backend "local" {}\n}\n');
if (/^\s*(module\s+"|backend\s+"|cloud\s*\{)/m.test(words)) await terraform('init', '-input=false', '-no-color');
const quietly = ['-input=false', '-lock=false', '-refresh=false', '-no-color'];
await terraform('plan', ...quietly, '-out=zz.plan', ...(await values()));
process.stdout.write(await terraform('show', '-json', 'zz.plan'), () => {
  stop();
  process.exit(0);
});
