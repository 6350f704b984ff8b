#!/usr/bin/env python3
"""Plans a sweep: simulates its shards on a cluster whose nodes fail and whose tasks are told to stop.

    plan.py --cells 1000000 --seconds 2 --shards 4000 --cores 1000

Standard library only. A shard measures its cells one after another. A failed node takes the cells in hand of all its tasks
with it, and comes back after --repair hours; its shards go to the end of the queue and wait --requeue seconds. At the time
limit a task finishes its cell and is queued again. Costs of cells are exponential: more uneven than those of any map here.
"""
import argparse
import heapq
import random


def simulate(cells, seconds, shards, cores, node_cores, mtbf_hours, repair_hours, limit_hours, start, requeue, seed):
    """The hours to the last cell, hours of cores used, share of them lost, and how often a task began again."""
    draw = random.Random(seed)
    nodes = -(-cores // node_cores)
    left = [cells // shards + (1 if s < cells % shards else 0) for s in range(shards)]
    ready = [(0.0, s) for s in range(shards)]  # when it may start, which
    free = [node_cores] * (cores // node_cores) + ([cores % node_cores] if cores % node_cores else [])
    down_until = [0.0] * nodes
    failure = [draw.expovariate(1 / (mtbf_hours * 3600)) for _ in range(nodes)]
    events, serial, tasks = [], 0, {}  # (time, serial, kind, what); tasks: id -> (shard, node, end, cells then)
    for n in range(nodes):
        heapq.heappush(events, (failure[n], -1 - n, "fail", n))
    used = lost = now = 0.0
    begun = 0
    heapq.heapify(ready)
    while ready or tasks:
        # Start what can start now.
        while ready and ready[0][0] <= now:
            node = next((n for n in range(nodes) if free[n] and down_until[n] <= now), None)
            if node is None:
                break
            shard = heapq.heappop(ready)[1]
            time, done = start, 0
            while done < left[shard] and time < limit_hours * 3600:
                time += draw.expovariate(1 / seconds)
                done += 1
            serial += 1
            begun += 1
            free[node] -= 1
            tasks[serial] = (shard, node, now, time, done)
            heapq.heappush(events, (now + time, serial, "end", serial))
        wake = ready[0][0] if ready and ready[0][0] > now else float("inf")
        if events and events[0][0] <= wake:
            now, _, kind, what = heapq.heappop(events)
        else:
            now = wake
            continue
        if kind == "end" and what in tasks:
            shard, node, began, time, done = tasks.pop(what)
            free[node] += 1
            used += time
            left[shard] -= done
            if left[shard]:
                heapq.heappush(ready, (now + requeue, shard))
        elif kind == "fail":
            for task in [t for t, (_, node, *_) in tasks.items() if node == what]:
                shard, node, began, time, done = tasks.pop(task)
                free[node] += 1
                ran = now - began
                used += ran
                # All cells but the one in hand are in the journal.
                kept = int(done * max(0.0, ran - start) / max(time - start, 1e-9))
                lost += min(ran, start + seconds)
                left[shard] -= min(kept, max(0, left[shard] - 1))
                heapq.heappush(ready, (now + requeue, shard))
            down_until[what] = now + repair_hours * 3600
            heapq.heappush(events, (down_until[what], -1 - what, "up", what))
            heapq.heappush(events, (down_until[what] + draw.expovariate(1 / (mtbf_hours * 3600)), -1 - what, "fail", what))
    return now / 3600, used / 3600, lost / 3600, begun - shards


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cells", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=2, help="mean seconds of a cell")
    parser.add_argument("--shards", type=int, default=4000)
    parser.add_argument("--cores", type=int, default=1000)
    parser.add_argument("--node-cores", type=int, default=32)
    parser.add_argument("--mtbf", type=float, default=1000, help="mean hours between failures of a node")
    parser.add_argument("--repair", type=float, default=4, help="hours that a failed node is away")
    parser.add_argument("--limit", type=float, default=4, help="hours that a task may run")
    parser.add_argument("--start", type=float, default=0.6, help="seconds that the program takes to start")
    parser.add_argument("--requeue", type=float, default=121, help="seconds before a task is queued again")
    parser.add_argument("--runs", type=int, default=5)
    a = parser.parse_args()
    ideal = a.cells * a.seconds / a.cores / 3600
    print(f"{a.cells} cells of {a.seconds} s on {a.cores} cores: at best {ideal:.3f} h")
    for seed in range(a.runs):
        hours, used, lost, again = simulate(
            a.cells, a.seconds, a.shards, a.cores, a.node_cores, a.mtbf, a.repair, a.limit, a.start, a.requeue, seed)
        print(f"run {seed}: {hours:.3f} h ({100 * (hours / ideal - 1):.1f} % more), {used:.1f} core hours, {lost:.3f} lost, {again} starts again")


if __name__ == "__main__":
    main()
