#!/bin/sh
# Tries nginx.conf and Caddyfile with the built site, on ports 8181 and 8182 of this machine, and stops them again.
#   apt-get install nginx-light libnginx-mod-http-brotli-static caddy curl wrk    (Debian 12)
#   npm run build && npm run compress
#   sh docs/servers/try.sh           checks what they answer
#   sh docs/servers/try.sh load      and then measures them with wrk, ten seconds each
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dist=$(cd "${DIST:-$here/../../dist}" && pwd)
if [ ! -f "$dist/index.html.br" ]; then echo "There are no compressed copies in $dist. Run npm run build and npm run compress first." && exit 1; fi
work=$(mktemp -d)
chmod 755 "$work"
failed=0
study=$(ls "$dist/cards/case-studies" | head -n 1 | sed "s/\.png$//")
page=/case-studies/$study/
script=/_astro/$(ls -S "$dist/_astro" | grep '\.js$' | head -n 1)
chunk=/pagefind/index/$(ls "$dist/pagefind/index" | head -n 1)
frame=/embed${page}

stop() {
  for pid in "$work"/*.pid; do kill "$(cat "$pid")" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT

start_nginx() {
  { awk '/^\// { print $1, $2 ";" }' "$dist/_redirects"; echo '/case-studies/an-old-name/ /case-studies/;'; } >"$work/moved.map"
  sed -e "s#/run/nginx.pid#$work/nginx.pid#" -e "s#/etc/nginx/moved.map#$work/moved.map#" \
    -e "s#listen 80;#listen 127.0.0.1:8181;#" -e "s#/var/www/almanac#$dist#" "$here/nginx.conf" >"$work/nginx.conf"
  nginx -e "$work/nginx.log" -c "$work/nginx.conf" -g "user $(id -un);"
}

start_caddy() {
  { awk '/^\// { print "redir", $1, $2, "301" }' "$dist/_redirects"; echo 'redir /case-studies/an-old-name/ /case-studies/ 301'; } >"$work/moved.caddy"
  sed -e "s#^:80#http://127.0.0.1:8182#" -e "s#/etc/caddy/moved.caddy#$work/moved.caddy#" -e "s#/var/www/almanac#$dist#" \
    "$here/Caddyfile" >"$work/Caddyfile"
  caddy start --config "$work/Caddyfile" --adapter caddyfile --pidfile "$work/caddy.pid" >"$work/caddy.log" 2>&1
}

# answers PATH PATTERN [curl options]: one line of the answer's head must fit the pattern.
answers() {
  path=$1 pattern=$2
  shift 2
  if curl -s -o /dev/null -D - "$@" "$base$path" | tr -d '\r' | grep -qiE "^$pattern\$"; then return; fi
  echo "  $base$path $*: no line fits $pattern"
  failed=$((failed + 1))
}

# lacks PATH PATTERN [curl options]: no line of the head may fit.
lacks() {
  path=$1 pattern=$2
  shift 2
  if ! curl -s -o /dev/null -D - "$@" "$base$path" | tr -d '\r' | grep -qiE "^$pattern"; then return; fi
  echo "  $base$path $*: a line fits $pattern"
  failed=$((failed + 1))
}

# same PATH ENCODING: the copy, unpacked, has the bytes of the file.
same() {
  case $1 in */) file=$dist$1index.html ;; *) file=$dist$1 ;; esac
  if curl -s --compressed -H "Accept-Encoding: $2" "$base$1" | cmp -s - "$file"; then return; fi
  echo "  $base$1 with $2: other bytes than $file"
  failed=$((failed + 1))
}

check() {
  base=$1
  for path in / "$page" "$script" /data/studies.csv /nothing/; do
    answers "$path" "content-security-policy: default-src 'none'; script-src .*; frame-ancestors 'none'"
    answers "$path" 'x-content-type-options: nosniff'
    answers "$path" 'referrer-policy: no-referrer'
    answers "$path" 'permissions-policy: camera=\(\), geolocation=\(\), microphone=\(\), browsing-topics=\(\)'
    answers "$path" 'cross-origin-opener-policy: same-origin'
  done
  answers "$frame" "content-security-policy: .*; frame-ancestors \*"
  lacks "$frame" "content-security-policy: .*frame-ancestors 'none'"
  answers /embed/ "content-security-policy: .*; frame-ancestors 'none'"

  answers "$page" 'cache-control: no-cache'
  answers "$script" 'cache-control: public, max-age=31536000, immutable'
  answers "$chunk" 'cache-control: public, max-age=604800'
  answers /_astro/nothing.js 'HTTP/1.1 404.*'
  answers /_astro/nothing.js 'cache-control: no-cache'
  answers /data/studies.json 'access-control-allow-origin: \*'
  answers /api/v1/index.json 'access-control-allow-origin: \*'
  lacks "$page" 'access-control-allow-origin'

  answers "$page" 'content-type: text/html; charset=utf-8'
  answers "$script" '(content-type: text|content-type: application)/javascript; charset=utf-8'
  answers /no-script.css 'content-type: text/css; charset=utf-8'
  answers /data/studies.csv 'content-type: text/csv; charset=utf-8'
  answers /data/studies.json 'content-type: application/json; charset=utf-8'
  answers /data/places.geojson 'content-type: application/geo\+json; charset=utf-8'
  answers /manifest.webmanifest 'content-type: application/manifest\+json; charset=utf-8'
  answers /sitemap-0.xml 'content-type: application/xml; charset=utf-8'
  answers /feed.xml 'content-type: application/rss\+xml; charset=utf-8'
  answers /feeds/atom/all.xml 'content-type: application/atom\+xml; charset=utf-8'
  answers /feeds/json/all.json 'content-type: application/feed\+json; charset=utf-8'
  answers /feeds/ 'content-type: text/html; charset=utf-8'
  answers /opensearch.xml 'content-type: application/opensearchdescription\+xml; charset=utf-8'
  answers /download/SHA256SUMS 'content-type: text/plain; charset=utf-8'
  answers /favicon.svg 'content-type: image/svg\+xml'
  answers "$chunk" 'content-type: application/octet-stream'
  answers /pagefind/wasm.en.pagefind 'content-type: application/octet-stream'
  lacks "$chunk" 'content-encoding' -H 'Accept-Encoding: br, gzip'

  for path in "$page" "$script" /feed.xml; do
    answers "$path" 'content-encoding: br' -H 'Accept-Encoding: gzip, deflate, br'
    answers "$path" 'content-encoding: gzip' -H 'Accept-Encoding: gzip'
    lacks "$path" 'content-encoding'
    answers "$path" 'vary: accept-encoding' -H 'Accept-Encoding: br'
    same "$path" br
    same "$path" gzip
    same "$path" identity
  done
  answers "$page" 'content-type: text/html; charset=utf-8' -H 'Accept-Encoding: br'
  etag=$(curl -s -o /dev/null -D - -H 'Accept-Encoding: br' "$base$page" | tr -d '\r' | sed -n 's/^etag: //Ip')
  answers "$page" 'HTTP/1.1 304.*' -H 'Accept-Encoding: br' -H "If-None-Match: $etag"

  answers /nothing/ 'HTTP/1.1 404.*'
  answers /nothing/ 'content-type: text/html; charset=utf-8' -H 'Accept-Encoding: br'
  if ! curl -s "$base/nothing/" | cmp -s - "$dist/404.html"; then echo "  $base/nothing/: not 404.html" && failed=$((failed + 1)); fi
  answers /_headers 'HTTP/1.1 404.*'
  answers /_redirects 'HTTP/1.1 404.*'
  answers /case-studies/an-old-name/ 'HTTP/1.1 301.*'
  answers /case-studies/an-old-name/ 'location: /case-studies/'
  answers "${page%/}" 'HTTP/1.1 30[18].*'
  answers "${page%/}" 'location: .*/'
}

# load NAME PATH [wrk options]: sixteen connections from one thread.
load() {
  name=$1 path=$2
  shift 2
  echo "== $base $name"
  wrk -t1 -c16 -d10s --latency "$@" "$base$path" | grep -E '99%|50%|Requests/sec|Transfer/sec|Non-2xx' || true
}

measure() {
  base=$1
  load 'page, brotli' "$page" -H 'Accept-Encoding: br'
  load 'page, not compressed' "$page"
  load 'script, brotli' "$script" -H 'Accept-Encoding: br'
  etag=$(curl -s -o /dev/null -D - -H 'Accept-Encoding: br' "$base$page" | tr -d '\r' | sed -n 's/^etag: //Ip')
  load 'page, 304' "$page" -H 'Accept-Encoding: br' -H "If-None-Match: $etag"
}

start_nginx
start_caddy
for server in http://127.0.0.1:8181 http://127.0.0.1:8182; do
  check "$server"
done
if [ "$failed" -gt 0 ]; then echo "$failed answers are not as they should be" && exit 1; fi
echo "All answers are as they should be."
if [ "${1:-}" = load ]; then
  measure http://127.0.0.1:8181
  measure http://127.0.0.1:8182
fi
