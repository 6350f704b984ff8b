#!/usr/bin/env bash
# Kills shards of a sweep with SIGKILL at random moments, 200 times unless told otherwise, lets each go on, and compares the
# merged files with those of a run that nobody killed: crash.sh [KILLS]. Needs a built program.
set -euo pipefail
kills=${1:-200}
root=$(cd "$(dirname "$0")/../.." && pwd)
program=(dotnet "${INITSTUDY_DLL:-$root/src/Experiments/bin/Debug/net10.0/initstudy.dll}")
sweep=(sweep initial-gradients --points 2000)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

same() { # the merged files of two folders, byte for byte
    for file in initial-gradients.{csv,parquet,md,ratio.svg}; do cmp "$1/$file" "$2/$file"; done
}

"${program[@]}" "${sweep[@]}" --out "$work/whole" > "$work/log"
"${program[@]}" merge "$work/whole" >> "$work/log"
killed=0; in_time=0; rounds=0
while [ "$killed" -lt "$kills" ]; do
    folder="$work/round"; rm -rf "$folder"; rounds=$((rounds + 1)); of=$((1 + RANDOM % 3))
    for ((shard = 0; shard < of; shard++)); do
        while :; do
            "${program[@]}" "${sweep[@]}" --out "$folder" --shard "$shard" --of "$of" >> "$work/log" & pid=$!
            if [ "$killed" -lt "$kills" ]; then
                # From before the program has begun to many cells later.
                sleep "0.$(printf %03d $((200 + RANDOM % 800)))"
                if kill -9 "$pid" 2> /dev/null; then killed=$((killed + 1)); fi
            fi
            code=0; wait "$pid" 2> /dev/null || code=$?
            case $code in 0) in_time=$((in_time + 1)); break ;; 137) ;; *) echo "exit code $code; expected 0 or 137"; exit 1 ;; esac
        done
    done
    "${program[@]}" merge "$folder" >> "$work/log"
    same "$work/whole" "$folder"
done
echo "killed $killed times in $rounds sweeps of $in_time shards in all: every merge has the bytes of an undisturbed run"
