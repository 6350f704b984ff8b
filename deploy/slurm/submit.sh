#!/usr/bin/env bash
# Submits a sweep in so many shards, and the merge after them: submit.sh SWEEP DIR SHARDS [OPTION...]
set -eu
sweep=$1; folder=$2; shards=$3; shift 3
here=$(cd "$(dirname "$0")" && pwd)
array=$(sbatch --parsable --array="0-$((shards - 1))" "$here/sweep.sbatch" "$sweep" "$folder" "$@")
merge=$(sbatch --parsable --dependency="afterany:$array" "$here/merge.sbatch" "$folder")
echo "array $array, merge $merge"
