// What does an exported function answer? Runs it here as its platform would, with stand-ins for what the platform has.
//   run_edge_code.mjs DIR < CASE     prints a JSON array: for each call { result } or { error }, what it was given beside it
// CASE: { "module": path in DIR, "entry": name of the function, "files": { path: text } that take the place of others,
//         "packages": { name: source } that can be imported, "calls": [ arguments… ] }
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const test = JSON.parse(fs.readFileSync(0, 'utf8'));
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewright-code-'));
process.on('exit', () => fs.rmSync(copy, { recursive: true, force: true }));
console.log = console.error = () => {};
fs.cpSync(process.argv[2], copy, { recursive: true });
fs.writeFileSync(path.join(copy, 'package.json'), '{ "type": "module" }');
for (const [file, text] of Object.entries(test.files ?? {})) fs.writeFileSync(path.join(copy, file), text);
for (const [name, source] of Object.entries(test.packages ?? {})) {
  const folder = path.join(copy, 'node_modules', name);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module", "main": "index.js" }');
  fs.writeFileSync(path.join(folder, 'index.js'), source);
}

async function entry() {
  const file = path.join(copy, test.module);
  const source = fs.readFileSync(file, 'utf8');
  if (/^(import|export)\s/m.test(source)) return (await import(pathToFileURL(file)))[test.entry];
  return new Function(`${source}\nreturn ${test.entry};`)(); // a CloudFront Function is no module
}

const run = await entry(), answers = [];
for (const call of test.calls) {
  try {
    answers.push({ result: (await run(call)) ?? null, given: call });
  } catch (error) {
    answers.push({ error: String(error), given: call });
  }
}
process.stdout.write(JSON.stringify(answers));
