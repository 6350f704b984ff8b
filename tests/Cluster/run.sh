#!/usr/bin/env bash
# A sweep on a real scheduler: Slurm with two nodes on this machine. An array of eight shards, of which one loses its node and
# one is told to stop, is merged and compared with a run of one process, byte for byte. Needs root, Debian or Ubuntu, and a
# built program. Ends what it started, however it ends.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
dll=${INITSTUDY_DLL:-$root/src/Experiments/bin/Debug/net10.0/initstudy.dll}
sweep=(initial-gradients)   # all cells: a shard takes many times as long as it takes to find its process
shards=8

# In CI a scheduler is expected; elsewhere its absence is no failure.
cannot() { echo "cluster test: Slurm cannot be had here: $1"; [ -z "${CI:-}" ] && exit 0; exit 1; }
[ "$(id -u)" -eq 0 ] || cannot "it needs root"
if ! command -v slurmctld munged > /dev/null; then
    command -v apt-get > /dev/null || cannot "there is no apt-get"
    apt-get update -qq > /dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge > /dev/null 2>&1 \
        || cannot "apt-get install slurm-wlm munge fails"
fi

work=$(mktemp -d)
end() {
    local code=$? pid
    set +e
    for file in "$work"/slurmd.*.pid "$work/slurmctld.pid" "$work/munge/munged.pid"; do
        [ -s "$file" ] && kill "$(cat "$file")" 2> /dev/null
    done
    # Jobs by their environment; Slurm's helpers, which overwrite theirs, by their folder.
    cd /
    for pid in $(with "SLURM_CONF=$work/slurm.conf") $(find /proc/[0-9]*/cwd -maxdepth 0 -lname "$work*" 2> /dev/null | cut -d / -f 3); do
        kill -9 "$pid" 2> /dev/null
    done
    [ "$code" -eq 0 ] || tail -n 15 "$work"/*.log "$work"/*/*.log 2> /dev/null || true
    rm -rf "$work"
    exit "$code"
}

# The processes that were started with all these lines in their environment: those that Slurm started for the test.
with() {
    local files=(/proc/[0-9]*/environ) line
    for line in "$@"; do
        mapfile -t files < <(env -u SLURM_CONF grep -lzxF -e "$line" "${files[@]}" 2> /dev/null)
        [ "${#files[@]}" -gt 0 ] || return 0
    done
    cut -d / -f 3 <<< "$(printf '%s\n' "${files[@]}")"
}
trap end EXIT

chmod 755 "$work"
program=$work/initstudy   # one word, whatever the folder is called
printf '#!/usr/bin/env bash\nexec dotnet %q "$@"\n' "$dll" > "$program"
chmod 755 "$program"
mkdir -p "$work"/{munge,state,spool.n1,spool.n2,whole,results}
sed "s|HOST|$(hostname)|; s|NodeHostname=HOST|NodeHostname=$(hostname)|; s|RUN|$work|g" "$here/slurm.conf" > "$work/slurm.conf"
head -c 1024 /dev/urandom > "$work/munge/key"
chown -R munge:munge "$work/munge"; chmod 700 "$work/munge"; chmod 600 "$work/munge/key"; chmod 755 "$work/munge"
runuser -u munge -- "$(command -v munged)" --key-file="$work/munge/key" --socket="$work/munge/socket" \
    --pid-file="$work/munge/munged.pid" --log-file="$work/munge/munged.log" --seed-file="$work/munge/seed"
export SLURM_CONF="$work/slurm.conf" INITSTUDY="$program"
slurmctld
slurmd -N n1; slurmd -N n2

until_so() { # waits for an event, at most so many seconds: until_so SECONDS WHAT COMMAND
    for ((i = 0; i < 2 * $1; i++)); do eval "$3" && return 0; sleep 0.5; done
    echo "cluster test: after $1 s still not: $2"; squeue; exit 1
}
until_so 600 "two idle nodes" '[ "$(sinfo -h -N -t idle | wc -l)" -eq 2 ]'

$program sweep "${sweep[@]}" --out "$work/whole" > /dev/null
$program merge "$work/whole" > /dev/null

cd "$work"
submitted=$("$root/deploy/slurm/submit.sh" initial-gradients "$work/results" "$shards" "${sweep[@]:1}")
echo "cluster test: $submitted"
array=$(sed 's/array \([0-9]*\).*/\1/' <<< "$submitted"); merge=$(sed 's/.*merge \([0-9]*\)/\1/' <<< "$submitted")
journal() { echo "$work/results/initial-gradients.$1-of-$shards.journal"; }
lines() { cat "$(journal "$1")" 2> /dev/null | wc -l; }
on_node() { squeue -h -t R -r -w "$1" -o %K -j "$array" 2> /dev/null | head -n 1; }

# One task is told to stop: exit code 75, and it is queued again.
# As Slurm does a minute before the end of its time; but scancel sends it again, perhaps to the next try, which has no handler yet.
# A task that ends before its process is found is passed over.
until_so 600 "a task with a journal on n1 told to stop" 'shard=$(on_node n1); [ -n "$shard" ] && [ "$(lines "$shard")" -gt 3 ] \
    && kill -TERM $(with "SLURM_CONF=$work/slurm.conf" "SLURM_ARRAY_TASK_ID=$shard") 2> /dev/null'
stopped=$shard
until_so 600 "shard $stopped stopped" 'grep -q "interrupted: the same command goes on" "initstudy-sweep.$stopped.log"'
echo "cluster test: shard $stopped stopped after $(lines "$stopped") lines"

# A node fails with all that runs there.
until_so 600 "another task with a journal on n2" 'shard=$(on_node n2); [ -n "$shard" ] && [ "$shard" != "$stopped" ] && [ "$(lines "$shard")" -gt 3 ]'
lost=$shard
jobs=$(with "SLURM_CONF=$work/slurm.conf" SLURMD_NODENAME=n2)
steps=$(for pid in $(ps -o ppid= -p "$(paste -sd, <<< "$jobs")"); do grep -q slurmstepd "/proc/$pid/comm" && echo "$pid"; done || true)
kill -9 "$(cat slurmd.n2.pid)" $steps $jobs 2> /dev/null || true
cells=$(sed -n '1s/.* cells=\([0-9]*\) .*/\1/p' "$(journal "$lost")")
[ "$(lines "$lost")" -le $((cells / shards)) ] || { echo "cluster test: shard $lost had ended before its node was lost"; exit 1; }
echo "cluster test: node n2 lost with shard $lost after $(lines "$lost") lines"
until_so 600 "node n2 found down" 'sinfo -h -N -n n2 -o %T | grep -q down'
rm -f slurmd.n2.pid; slurmd -N n2

until_so 600 "the array's end" '[ -z "$(squeue -h -j "$array" 2> /dev/null)" ]'
until_so 600 "the merge's end" '[ -z "$(squeue -h -j "$merge" 2> /dev/null)" ]'
for file in initial-gradients.{csv,parquet,md,ratio.svg}; do cmp "whole/$file" "results/$file"; done
echo "cluster test: $shards shards, one stopped and one lost with its node, merged to the bytes of one process"
