// What does a Worker do between users and origins?
#include "core/export/cdn/cloudflare_parts.h"

namespace edgewright::cloudflare_export {

const std::string_view workerCode = R"js(
// Runs on Cloudflare's points of presence, before the cache: fetch() goes on to the cache, whose rules and load balancer Terraform
// sets, and from there to the origins. What differs from service to service comes in bindings:
//   CONTENT_SETS   [{ host, path, fresh, staleWhileRevalidate, staleIfError, fragments, kept, tag }], the most specific path
//                  first; lifetimes in seconds
//   SESSION_COOKIE cookie of requests that are answered for one user alone (may be absent)
//   FALLBACK_URL   where the service's fallback answers (may be absent)
//   and one binding of the Secrets Store for each secret.

const keptAt = "x-kept-at"; // when a copy left the origin, in milliseconds

// The service's own part goes here: it may answer by itself, change the request, or change what pass(request) answers.
// await secret("NAME") fetches one of its secrets.
async function serve(request, env, secret, pass) {
  return pass(request);
}

export default {
  async fetch(request, env, context) {
    const set = setOf(new URL(request.url), env.CONTENT_SETS ?? []);
    const again = isSafe(request) ? request.clone() : null;
    try {
      const pass = (asked) => passOn(asked, set, env, context);
      const answer = await serve(request, env, (name) => env[name].get(), pass);
      return answer.status < 500 ? answer : ((await fallBack(again, env)) ?? answer);
    } catch (error) {
      console.error("the origin can't be reached:", error);
      return (await fallBack(again, env)) ?? new Response("The origin can't be reached.", { status: 502 });
    }
  },
};

function setOf(url, sets) {
  return sets.find((set) => set.host === url.hostname && patternOf(set.path).test(url.pathname)) ?? null;
}

const patterns = new Map();

function patternOf(path) {
  if (!patterns.has(path)) {
    const parts = path.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    patterns.set(path, new RegExp("^" + parts.join(".*") + "$"));
  }
  return patterns.get(path);
}

const isSafe = (request) => request.method === "GET" || request.method === "HEAD";

// Is the request of one user alone?
function isPersonal(request, env) {
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  return (
    request.headers.has("authorization") ||
    (env.SESSION_COOKIE !== undefined && cookies.some((cookie) => cookie.startsWith(env.SESSION_COOKIE + "=")))
  );
}

async function passOn(request, set, env, context) {
  const mayKeep = set?.kept && request.method === "GET" && !request.headers.has("range") && !isPersonal(request, env);
  const answer = mayKeep ? await freshOrStale(request, set, context) : await fetch(request);
  return set?.fragments == null ? answer : composed(answer, request, set, isPersonal(request, env));
}

// Copies in a cache of the Worker's own, beside that of fetch(), which rules can't tell to serve them stale.
async function freshOrStale(request, set, context) {
  const copies = await caches.open("stale");
  const copy = await copies.match(request.url);
  const age = copy ? (Date.now() - Number(copy.headers.get(keptAt))) / 1000 : Infinity;
  if (age > set.fresh && age <= set.fresh + set.staleWhileRevalidate) {
    context.waitUntil(fetchAndKeep(request, set, copies, age, context).catch((error) => console.error(error)));
    return shown(copy);
  }
  const mayBeStale = age <= set.fresh + set.staleIfError;
  try {
    const answer = await fetchAndKeep(request, set, copies, age, context);
    return answer.status >= 500 && mayBeStale ? shown(copy) : answer;
  } catch (error) {
    if (mayBeStale) return shown(copy);
    throw error;
  }
}

async function fetchAndKeep(request, set, copies, ageOfCopy, context) {
  const answer = await fetch(request);
  const age = Number(answer.headers.get("age") ?? 0); // in the cache of fetch()
  if (isStorable(answer) && age + 1 < ageOfCopy) {
    const kept = new Response(answer.clone().body, answer);
    const lifetime = set.fresh + Math.max(set.staleWhileRevalidate, set.staleIfError);
    kept.headers.set("cache-control", `public, max-age=${Math.max(lifetime - age, 1)}`);
    kept.headers.set("cache-tag", set.tag);
    kept.headers.set("x-cache-control", answer.headers.get("cache-control") ?? "");
    kept.headers.set(keptAt, String(Date.now() - 1000 * age));
    context.waitUntil(copies.put(request.url, kept));
  }
  return answer;
}

function isStorable(answer) {
  return (
    answer.status === 200 &&
    !answer.headers.has("set-cookie") &&
    answer.headers.get("vary") !== "*" &&
    !/\b(private|no-store)\b/i.test(answer.headers.get("cache-control") ?? "")
  );
}

// A copy as the origin answered it.
function shown(copy) {
  const answer = new Response(copy.body, copy);
  const control = copy.headers.get("x-cache-control");
  control ? answer.headers.set("cache-control", control) : answer.headers.delete("cache-control");
  answer.headers.set("age", String(Math.round((Date.now() - Number(copy.headers.get(keptAt))) / 1000)));
  for (const name of [keptAt, "x-cache-control", "cache-tag"]) answer.headers.delete(name);
  return answer;
}

// Edge-Side Includes: fragments in the page, each kept for its own time, or asked for in the name of the one user.
async function composed(answer, request, set, isPersonal) {
  if (!answer.body || !/^text\/html\b/i.test(answer.headers.get("content-type") ?? "")) return answer;
  const page = (await answer.text())
    .replace(/<esi:remove\b[^>]*>[^]*?<\/esi:remove>|<\/esi:include>/g, "")
    .replace(/<!--esi\b([^]*?)-->/g, "$1");
  const parts = page.split(/(<esi:include\b[^>]*>)/); // every second one is a tag
  const words = await Promise.all(parts.map((part, i) => (i % 2 === 1 ? included(part, request, set, isPersonal) : part)));
  const whole = new Response(words.join(""), answer);
  for (const name of ["content-length", "etag", "last-modified"]) whole.headers.delete(name);
  return whole;
}

// Whose answer is for one user alone tells so to its own host, and to no other.
function askFor(url, request, set, isPersonal) {
  if (!isPersonal) return fetch(url, { cf: { cacheEverything: true, cacheTtl: set.fragments } });
  const headers = new Headers();
  if (url.origin === new URL(request.url).origin)
    for (const name of ["cookie", "authorization"])
      if (request.headers.has(name)) headers.set(name, request.headers.get(name));
  return fetch(url, { headers, cf: { cacheTtl: 0 } });
}

async function included(tag, request, set, isPersonal) {
  for (const name of ["src", "alt"]) {
    const source = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1].replaceAll("&amp;", "&");
    if (!source) continue;
    try {
      const answer = await askFor(new URL(source, request.url), request, set, isPersonal);
      if (answer.ok) return await answer.text();
    } catch (error) {
      console.error("a fragment can't be fetched:", error);
    }
  }
  return "";
}

async function fallBack(request, env) {
  if (!request || !env.FALLBACK_URL) return null;
  const asked = new URL(request.url), to = new URL(env.FALLBACK_URL);
  to.pathname = to.pathname.replace(/\/$/, "") + asked.pathname;
  to.search = asked.search;
  try {
    const answer = await fetch(new Request(to, request));
    return answer.status < 500 ? answer : null;
  } catch {
    return null;
  }
}
)js";

} // namespace edgewright::cloudflare_export
