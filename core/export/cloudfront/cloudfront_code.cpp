// What does the JavaScript do that runs at CloudFront's points of presence? Nothing of the drawing is in it but numbers and comments.
#include "core/export/cloudfront/cloudfront_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::cloudfront {

namespace {

std::string rowMark(const std::string& row) { return "// edgewright:row = " + printableName(row) + "\n"; }

constexpr std::string_view viewerFunction =
    R"(// Runs on each viewer-request, before the cache is asked. Write in respond() what it does.

// A request that goes on to the cache, or a response that is sent at once: { statusCode: 302, headers: { … } }.
function respond(request) {
  return request;
}

function isUsable(result) {
  if (!result) return false;
  if (result.statusCode !== undefined) return result.statusCode >= 100 && result.statusCode <= 599;
  return typeof result.uri === 'string' && result.uri.charAt(0) === '/';
}

// A function that fails must not fail the request: it then goes on as it came.
function handler(event) {
  var request = event.request;
  try {
    var result = respond(JSON.parse(JSON.stringify(request)));
    if (isUsable(result)) return result;
    console.log('respond() gave neither a request nor a response');
  } catch (error) {
    console.log('respond() failed: ' + error);
  }
  return request;
}
)";

constexpr std::string_view originFunction =
    R"(// Runs on each origin-request: what the cache does not hold. What it does stands in logic.mjs.
import { readFileSync } from 'node:fs';
import { respond } from './logic.mjs';

// Written by Terraform: { fallback: domain name or null, patience_ms, region, secrets: { NAME: ARN } }.
const config = readConfig();
let fetched;

function readConfig() {
  try {
    return JSON.parse(readFileSync(new URL('config.json', import.meta.url), 'utf8'));
  } catch {
    return {};
  }
}

// Values by name, once for each copy of the function that starts. Lambda@Edge has no environment variables.
async function fetchSecrets(arns) {
  if (Object.keys(arns).length === 0) return {};
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const client = new SecretsManagerClient({ region: config.region });
  const one = async ([name, arn]) => [name, (await client.send(new GetSecretValueCommand({ SecretId: arn }))).SecretString];
  return Object.fromEntries(await Promise.all(Object.entries(arns).map(one)));
}

async function secrets() {
  fetched ??= fetchSecrets(config.secrets ?? {});
  try {
    return await fetched;
  } catch (error) {
    fetched = undefined; // the next request tries again
    throw error;
  }
}

function within(milliseconds, work) {
  let timer;
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function isUsable(result) {
  if (!result || typeof result !== 'object') return false;
  if ('status' in result) return /^[1-5]\d\d$/.test(String(result.status));
  return typeof result.uri === 'string' && result.uri.startsWith('/');
}

// What takes over in the drawing, else the origin: the request goes there as it came.
function withoutFunction(request) {
  if (config.fallback && request.origin?.custom) {
    request.origin.custom.domainName = config.fallback;
    request.headers.host = [{ key: 'Host', value: config.fallback }];
  }
  return request;
}

export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  try {
    const work = secrets().then((values) => respond(structuredClone(request), values));
    const result = await within(config.patience_ms ?? 4000, work);
    if (isUsable(result)) return result;
    console.error('respond() gave neither a request nor a response');
  } catch (error) {
    console.error('respond() failed:', error);
  }
  return withoutFunction(request);
};
)";

constexpr std::string_view originLogic =
    R"(// Write here what the function does. `secrets` holds the drawn secrets by name.
// A request that goes on to the origin, or a response that is sent at once: { status: '302', headers: { … } }.
export async function respond(request, secrets) {
  return request;
}
)";

constexpr std::string_view staleDirectives =
    R"(// Runs on each origin-response, before it is cached: CloudFront reads these times from the Cache-Control header alone.
const directives = '{}';
const replaced = /^(s-maxage|stale-while-revalidate|stale-if-error|must-revalidate|proxy-revalidate)\b/;

// An error, or what the origin says that no cache may keep, stays as it is.
export const handler = async (event) => {{
  const {{ response }} = event.Records[0].cf;
  const said = (response.headers['cache-control'] ?? [])
    .flatMap((header) => header.value.split(','))
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
  if (Number(response.status) >= 400 || said.some((word) => /^(private|no-store|no-cache)\b/.test(word))) return response;
  const kept = said.filter((word) => !replaced.test(word));
  response.headers['cache-control'] = [{{ key: 'Cache-Control', value: [...kept, directives].join(', ') }}];
  return response;
}};
)";

} // namespace

std::string viewerFunctionCode(const std::string& row) { return rowMark(row) + std::string(viewerFunction); }
std::string originFunctionCode(const std::string& row) { return rowMark(row) + std::string(originFunction); }
std::string originLogicCode(const std::string& row) { return rowMark(row) + std::string(originLogic); }

std::string staleDirectivesCode(const CachePolicy& policy)
{
    std::string directives = fmt::format("s-maxage={}", policy.seconds);
    if (policy.staleWhileRevalidate > 0)
        directives += fmt::format(", stale-while-revalidate={}", policy.staleWhileRevalidate);
    if (policy.staleIfError > 0)
        directives += fmt::format(", stale-if-error={}", policy.staleIfError);
    return rowMark(policy.first.value) + fmt::format(staleDirectives, directives);
}

} // namespace edgewright::cloudfront
