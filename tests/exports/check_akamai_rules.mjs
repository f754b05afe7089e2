// Is a property's rule tree written in documented names alone? No offline tool reads one, so this table stands in for it.
//   check_akamai_rules.mjs DIR     0 accepted · 1 rejected, with where and why
// Source: Akamai TechDocs, Property Manager API, rule format v2025-10-16, "Behaviors", "Criteria" and "Rules and behaviors"; the same names
// and values stand in the schema of that format in Akamai's provider for Terraform. Options that the exports don't use are left out.
import fs from 'node:fs';
import path from 'node:path';

const dir = process.argv[2];
const bool = (v) => typeof v === 'boolean' || 'true or false';
const text = (v) => (typeof v === 'string' && v !== '') || 'text';
const texts = (v) => (Array.isArray(v) && v.length > 0 && v.every((e) => text(e) === true)) || 'a list of texts';
const number = (v) => Number.isInteger(v) || 'a whole number';
const percent = (v) => (Number.isInteger(v) && v >= 0 && v <= 99) || 'a whole number from 0 to 99';
const duration = (v) => /^\d+[smhd]$/.test(v) || 'a duration such as 60s';
const one = (...words) => (v) => words.includes(v) || `one of ${words.join(', ')}`;
const match = (regex) => (v) => placeholder(v) || (typeof v === 'string' && regex.test(v)) || `text that matches ${regex}`;
const placeholder = (v) => /^\$\{env\.\w+\}$/.test(v);
const host = match(/^([a-zA-Z0-9][a-zA-Z0-9-]{0,62})(\.[a-zA-Z0-9][a-zA-Z0-9-]{0,62})*$/);

const behaviors = {
  origin: {
    originType: one('CUSTOMER'), hostname: host,
    forwardHostHeader: one('REQUEST_HOST_HEADER', 'ORIGIN_HOSTNAME', 'CUSTOM'),
    cacheKeyHostname: one('REQUEST_HOST_HEADER', 'ORIGIN_HOSTNAME'), ipVersion: one('IPV4', 'DUALSTACK', 'IPV6'),
    compress: bool, enableTrueClientIp: bool, httpPort: number, httpsPort: number,
    verificationMode: one('PLATFORM_SETTINGS', 'CUSTOM', 'THIRD_PARTY'), originSni: bool,
    minTlsVersion: one('DYNAMIC', 'TLSV1_1', 'TLSV1_2', 'TLSV1_3'),
  },
  cpCode: { value: (v) => (Object.keys(v ?? {}).join() === 'id' && (number(v.id) === true || placeholder(v.id))) || '{ id }' },
  caching: {
    behavior: one('MAX_AGE', 'NO_STORE', 'BYPASS_CACHE', 'CACHE_CONTROL_AND_EXPIRES', 'CACHE_CONTROL', 'EXPIRES'),
    mustRevalidate: bool, ttl: duration, defaultTtl: duration, enhancedRfcSupport: bool, honorNoStore: bool, honorPrivate: bool,
    honorNoCache: bool, honorMaxAge: bool, honorSMaxage: bool, honorMustRevalidate: bool, honorProxyRevalidate: bool,
  },
  cacheError: { enabled: bool, ttl: duration, preserveStale: bool },
  prefreshCache: { enabled: bool, prefreshval: percent },
  cacheTag: { tag: match(/^[a-zA-Z0-9&'^$!`#%.+~_|/-]{1,128}$/) },
  cacheId: {
    rule: one('INCLUDE_QUERY_PARAMS', 'INCLUDE_COOKIES', 'INCLUDE_HEADERS', 'EXCLUDE_QUERY_PARAMS', 'INCLUDE_ALL_QUERY_PARAMS'),
    elements: texts, includeValue: bool, optional: bool,
  },
  edgeSideIncludes: {
    enabled: bool, enableViaHttp: bool, passSetCookie: bool, passClientIp: bool, i18nStatus: bool, detectInjection: bool,
  },
  tieredDistribution: { enabled: bool },
  edgeWorker: { enabled: bool, edgeWorkerId: match(/^\d+$/), continueOnError: bool, mPulse: bool },
  failAction: {
    enabled: bool, actionType: one('SERVE_STALE', 'REDIRECT', 'RECREATED_CO', 'RECREATED_CEX', 'RECREATED_NS', 'DYNAMIC'),
    contentHostname: host, contentCustomPath: bool,
  },
};
const criteria = {
  path: {
    matchOperator: one('MATCHES_ONE_OF', 'DOES_NOT_MATCH_ONE_OF'), values: texts, matchCaseSensitive: bool, normalize: bool,
  },
  hostname: { matchOperator: one('IS_ONE_OF', 'IS_NOT_ONE_OF'), values: texts },
  matchResponseCode: { matchOperator: one('IS_ONE_OF', 'IS_NOT_ONE_OF', 'IS_BETWEEN', 'IS_NOT_BETWEEN'), values: texts },
  originTimeout: { matchOperator: one('ORIGIN_TIMED_OUT') },
};
// Without these a behaviour or criterion says nothing.
const required = {
  origin: ['originType', 'hostname', 'forwardHostHeader', 'cacheKeyHostname', 'verificationMode'], cpCode: ['value'], caching: ['behavior'],
  cacheError: ['enabled'], prefreshCache: ['enabled', 'prefreshval'], cacheTag: ['tag'], cacheId: ['rule'], edgeSideIncludes: ['enabled'],
  tieredDistribution: ['enabled'], edgeWorker: ['enabled', 'edgeWorkerId'], failAction: ['enabled', 'actionType', 'contentHostname'],
  path: ['matchOperator', 'values'], hostname: ['matchOperator', 'values'], matchResponseCode: ['matchOperator', 'values'],
  originTimeout: ['matchOperator'],
};
const members = ['name', 'comments', 'criteria', 'criteriaMustSatisfy', 'behaviors', 'children', 'options', 'variables'];

let wrong = 0;
const say = (where, what) => (wrong++, console.log(`${where}: ${what}`));

function checkFeature(feature, table, where) {
  const known = table[feature.name];
  if (!known) return say(where, `no documented feature is called “${feature.name}”`);
  for (const [option, value] of Object.entries(feature.options ?? {})) {
    if (!known[option]) say(`${where}/${feature.name}`, `no documented option is called “${option}”`);
    else {
      const verdict = known[option](value);
      if (verdict !== true) say(`${where}/${feature.name}/${option}`, `${JSON.stringify(value)} is not ${verdict}`);
    }
  }
  for (const option of required[feature.name])
    if (!(option in (feature.options ?? {}))) say(`${where}/${feature.name}`, `lacks the option “${option}”`);
  const lifetime = { MAX_AGE: 'ttl', CACHE_CONTROL: 'defaultTtl' }[feature.name === 'caching' && feature.options?.behavior];
  if (lifetime && !(lifetime in feature.options)) say(`${where}/caching`, `lacks the option “${lifetime}”`);
}

function checkRule(rule, where) {
  for (const member of Object.keys(rule)) if (!members.includes(member)) say(where, `a rule has no member “${member}”`);
  if (text(rule.name) !== true) say(where, 'a rule needs a name');
  if (!['all', 'any'].includes(rule.criteriaMustSatisfy ?? 'all')) say(where, 'criteriaMustSatisfy is all or any');
  for (const each of rule.criteria ?? []) checkFeature(each, criteria, `${where}/criteria`);
  for (const each of rule.behaviors ?? []) checkFeature(each, behaviors, `${where}/behaviors`);
  for (const each of rule.children ?? []) checkRule(each, `${where} > ${each.name}`);
  const names = (rule.behaviors ?? []).map((each) => each.name);
  if (names.includes('failAction') && !(rule.criteria ?? []).some((each) => /^(originTimeout|matchResponseCode)$/.test(each.name)))
    say(where, 'failAction needs originTimeout or matchResponseCode to match');
  if (names.includes('edgeSideIncludes') && !(rule.criteria ?? []).some((each) => each.name === 'path'))
    say(where, 'edgeSideIncludes needs a path to match');
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8'));
  } catch (error) {
    say(file, error.message);
    process.exit(1);
  }
}

const rules = 'property-snippets/main.json', definitions = 'environments/variableDefinitions.json';
const tree = read(rules), defined = read(definitions).definitions ?? {}, values = read('environments/example/variables.json');
if (Object.keys(tree).join() !== 'rules') say(rules, 'holds “rules” alone');
checkRule(tree.rules ?? {}, `${rules}: default`);
if (tree.rules?.name !== 'default') say(rules, 'the topmost rule is called “default”');
if (tree.rules?.criteria?.length) say(rules, 'the default rule matches all');
for (const name of ['origin', 'cpCode', 'caching'])
  if (!tree.rules?.behaviors?.some((each) => each.name === name)) say(rules, `the default rule needs the behaviour ${name}`);
const used = new Set([...JSON.stringify(tree).matchAll(/\$\{env\.(\w*)/g)].map((found) => found[1]));
for (const name of used) if (!(name in defined)) say(rules, `\${env.${name}} is not defined`);
for (const name of Object.keys(defined)) {
  if (!used.has(name)) say(definitions, `“${name}” is not used`);
  if (!['string', 'number', 'bool', 'json'].includes(defined[name].type)) say(definitions, `“${name}” has no known type`);
  if (!(name in values)) say('environments/example/variables.json', `lacks “${name}”`);
}
if (JSON.stringify(tree).includes('#include:') || JSON.stringify(tree).includes('{{')) say(rules, 'holds a mark of the template');
console.log(wrong ? `${wrong} defects` : 'rule tree of documented names');
process.exit(wrong ? 1 : 0);
