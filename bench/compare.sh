#!/usr/bin/env bash
# Times this engine and libtorch in turn, round after round, and writes medians and ratios to bench/results/<cpu>.md.
# Usage: bench/compare.sh [ROUNDS]    Let nothing else run meanwhile.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
raw=$(mktemp -d)
trap 'rm -rf "$raw"' EXIT
dotnet build bench -c Release -v q --nologo >/dev/null
dotnet build-server shutdown >/dev/null
bench/peers/torch/run.sh no-such-workload
for round in $(seq "$rounds"); do
  echo "round $round of $rounds" >&2
  dotnet bench/bin/Release/net10.0/bench.dll >>"$raw/ours"
  bench/peers/torch/run.sh >>"$raw/torch"
  DOTNET_EnableAVX512=0 dotnet bench/bin/Release/net10.0/bench.dll >>"$raw/narrow"
done
mkdir -p bench/results
dotnet bench/bin/Release/net10.0/bench.dll table "$raw/ours" "$raw/torch" "$raw/narrow"
