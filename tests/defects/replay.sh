#!/usr/bin/env bash
# Puts the deliberate defects of this folder into a fresh clone, one at a time, and runs the tests that their first line names.
# Usage: tests/defects/replay.sh [--check | NAME ...]. A line a defect: which tests are red. Exit code 1 if none is.
# --check: only whether every defect can still be put in.
set -u
here=$(cd "$(dirname "$0")" && pwd)
clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone -q "$(git -C "$here" rev-parse --show-toplevel)" "$clone" || exit 1
cd "$clone" || exit 1
export DiffEngine_Disabled=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

if [ "${1:-}" = --check ]; then
  for patch in "$here"/*.patch; do git apply --check "$patch" || { echo "$(basename "$patch"): does not apply; expected it to"; exit 1; }; done
  exit 0
fi

survivors=0
[ $# -gt 0 ] || set -- $(cd "$here" && ls -- *.patch)
for name in "$@"; do
  patch=$here/${name%.patch}.patch
  filter=$(head -1 "$patch" | sed -n 's/^# caught by: *//p' | sed 's/ *, */|FullyQualifiedName~/g')
  git apply "$patch" || { echo "${name%.patch}: does not apply"; survivors=$((survivors + 1)); continue; }
  class=$(echo "$filter" | sed 's/[.|].*//')
  project=$(grep -rlE "class $class\b" tests --include='*.cs' | cut -d/ -f1-2 | head -1)
  if dotnet build "$project" -v q -p:TreatWarningsAsErrors=false >build.log 2>&1; then
    dotnet test "$project" --no-build --filter "FullyQualifiedName~$filter" >test.log 2>&1
    red=$(grep -oE 'InitStudy\.(Properties|Snapshots)\.[A-Za-z.]+[^ ]* *(\(.*\))? \[FAIL\]' test.log | sed -E 's/.*\.([A-Za-z+]+\.[A-Za-z0-9_]+)[ (].*/\1/' | sort | uniq -c | awk '{printf "%s%s (%d)", sep, $2, $1; sep=", "}')
    if [ -n "$red" ]; then echo "${name%.patch}: $red"; else echo "${name%.patch}: survives"; survivors=$((survivors + 1)); fi
  else
    echo "${name%.patch}: does not compile: $(grep -m1 -oE 'error .*' build.log)"; survivors=$((survivors + 1))
  fi
  git checkout -q . && rm -f build.log test.log
done
echo "$survivors not caught"
[ "$survivors" = 0 ]
