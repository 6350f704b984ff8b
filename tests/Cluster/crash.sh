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

# A full disk: one line and exit code 2; with room again, the same command goes on.
disk="$work/disk"; mkdir "$disk"
if mount -t tmpfs -o size=24k tmpfs "$disk" 2> /dev/null; then
    trap 'umount "$disk"; rm -rf "$work"' EXIT
    code=0; "${program[@]}" "${sweep[@]}" --out "$disk" > /dev/null 2> "$work/full" || code=$?
    [ "$code" -eq 2 ] && [ "$(wc -l < "$work/full")" -eq 1 ] || { cat "$work/full"; echo "exit code $code on a full disk; expected 2 and one line"; exit 1; }
    code=0; mount -o remount,ro "$disk"; "${program[@]}" "${sweep[@]}" --out "$disk" > /dev/null 2> "$work/full" || code=$?
    [ "$code" -eq 2 ] && [ "$(wc -l < "$work/full")" -eq 1 ] || { cat "$work/full"; echo "exit code $code on a disk that is read-only; expected 2 and one line"; exit 1; }
    mount -o remount,rw,size=4m "$disk"
    "${program[@]}" "${sweep[@]}" --out "$disk" >> "$work/log"
    "${program[@]}" merge "$disk" >> "$work/log"
    same "$work/whole" "$disk"
    echo "a full disk and one that is read-only: the merge has the bytes of an undisturbed run"
else
    echo "no small disk can be mounted here: a full one is not tried"
fi

# A clock that jumps ten years to and fro, ten times a second.
command -v faketime > /dev/null || apt-get install -y -qq --no-install-recommends faketime > /dev/null 2>&1 || true
if clock=$(find /usr/lib -name libfaketimeMT.so.1 2> /dev/null | grep -m 1 .); then
    echo "+0" > "$work/clock"
    (while sleep 0.1; do for years in +10y -10y; do echo "$years" > "$work/clock.new"; mv "$work/clock.new" "$work/clock"; sleep 0.1; done; done) & jumps=$!
    code=0; NO_FAKE_STAT=1 FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_NO_CACHE=1 FAKETIME_TIMESTAMP_FILE="$work/clock" LD_PRELOAD="$clock" \
        "${program[@]}" "${sweep[@]}" --out "$work/jumping" >> "$work/log" || code=$?
    kill "$jumps"; wait "$jumps" 2> /dev/null || true
    [ "$code" -eq 0 ] || { echo "exit code $code under a clock that jumps; expected 0"; exit 1; }
    "${program[@]}" merge "$work/jumping" >> "$work/log"
    same "$work/whole" "$work/jumping"
    echo "a clock that jumps: the merge has the bytes of an undisturbed run"
else
    echo "no libfaketime can be had here: a clock that jumps is not tried"
fi

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
