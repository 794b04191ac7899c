#!/bin/sh
# Publishes dist in a bucket that speaks the language of Amazon S3, with the AWS command line (version 1 or 2):
#   BUCKET=almanac sh docs/servers/bucket.sh
#   BUCKET=almanac sh docs/servers/bucket.sh --endpoint-url https://…     another company than Amazon
# Set up once: `aws s3 website s3://$BUCKET --index-document index.html --error-document 404.html`, and before it a content delivery network
# that takes pages from the website address of the bucket. cloudfront-*.json are its headers (docs/hosting.md): a bucket keeps a type
# and a time for caches with each file, and no other header.
# A bucket cannot choose between copies, so the copies of `npm run compress` stay here, and the network compresses.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dist=${DIST:-$here/../../dist}
bucket=s3://$BUCKET
year='public, max-age=31536000, immutable'
week='public, max-age=604800'
ask=no-cache

# send FOLDER TIME TYPE FILTERS: the files that the filters let through; of two filters, the later decides.
send() {
  folder=$1 time=$2 type=$3
  shift 3
  aws s3 sync "$dist/$folder" "$bucket/$folder" --no-progress --exclude '*' "$@" --cache-control "$time" --content-type "$type" $options
}

# Types by ending, for files whose names say what they are.
types() {
  cat <<'END'
js text/javascript; charset=utf-8
css text/css; charset=utf-8
woff2 font/woff2
png image/png
svg image/svg+xml; charset=utf-8
json application/json; charset=utf-8
geojson application/geo+json; charset=utf-8
webmanifest application/manifest+json; charset=utf-8
csv text/csv; charset=utf-8
txt text/plain; charset=utf-8
xml application/xml; charset=utf-8
zip application/zip
epub application/epub+zip
pdf application/pdf
pf_meta application/octet-stream
pagefind application/octet-stream
html text/html; charset=utf-8
END
}

options="$*"
send pagefind/index "$week" application/octet-stream --include '*.pf_index'
# What pages load goes first, pages last: a reader never gets a page whose scripts are not there yet.
types | while read -r ending type; do
  send _astro "$year" "$type" --include "*.$ending" </dev/null
  send '' "$ask" "$type" --include "*.$ending" --exclude '_astro/*' --exclude 'pagefind/index/*' --exclude 'feeds/*/*' \
    --exclude feed.xml --exclude opensearch.xml </dev/null
done
send feeds/atom "$ask" 'application/atom+xml; charset=utf-8' --include '*.xml'
send feeds/rss "$ask" 'application/rss+xml; charset=utf-8' --include '*.xml'
send feeds/json "$ask" 'application/feed+json; charset=utf-8' --include '*.json'
send '' "$ask" 'application/rss+xml; charset=utf-8' --include feed.xml
send '' "$ask" 'application/opensearchdescription+xml; charset=utf-8' --include opensearch.xml
send '' "$ask" 'text/plain; charset=utf-8' --include download/SHA256SUMS

# Then what is gone from the almanac, but for earlier editions of the data: other sites may read them for years.
aws s3 sync "$dist" "$bucket" --no-progress --delete --size-only --exclude '*.br' --exclude '*.gz' --exclude _headers --exclude _redirects \
  --exclude 'data/2*' $options

# Old addresses of case studies.
awk '/^\// { print $1, $2 }' "$dist/_redirects" | while read -r old new; do
  path=${old#/}
  aws s3api put-object --bucket "$BUCKET" --key "${path}index.html" --website-redirect-location "$new" $options </dev/null
done
