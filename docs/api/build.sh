#!/usr/bin/env bash
# Writes the API's pages, from the comments in the source files, to FOLDER/api; `site --out FOLDER` then links them.
set -euo pipefail
out=$(realpath -m "${1:?usage: docs/api/build.sh FOLDER}")
cd "$(dirname "$0")/../.."
dotnet tool restore
dotnet build -c Release src/Experiments
rm -rf docs/obj
dotnet docfx docs/docfx.json
find docs/obj/api -name '*.map' -delete    # of scripts that nobody debugs here: most of the bytes
mkdir -p "$out"
rm -rf "$out/api"
cp -r docs/obj/api "$out/api"
