#!/usr/bin/env bash
# A stranger's repository: packs into a folder, creates a repository from the template in an empty place with an empty package
# cache, runs its program and its tests, adds a right hypothesis and a wrong one. Ends with "N of N checks hold".
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en DiffEngine_Disabled=true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NUGET_PACKAGES="$work/cache"
checks=0 holding=0

# Says whether a command ends with an exit code; shows what it printed if not.
check() {
    local expected=$1 what=$2 status
    shift 2
    checks=$((checks + 1))
    "$@" > "$work/log" 2>&1
    status=$?
    if [ "$status" -eq "$expected" ]; then hold "$what"; return; fi
    echo "fails: $what (exit code $status; expected $expected)"
    tail -30 "$work/log" | sed 's/^/    /'
}
# Says whether the last command printed a text.
said() {
    checks=$((checks + 1))
    if grep -qF -- "$1" "$work/log"; then hold "  and says: $1"; else echo "fails:   expected the words: $1"; tail -30 "$work/log" | sed 's/^/    /'; fi
}
hold() { holding=$((holding + 1)); echo "holds: $1"; }
study() { dotnet "$work/Stranger/src/Stranger/bin/Release/net10.0/Stranger.dll" "$@"; }
built() { dotnet build -c Release -v q -warnaserror src/Stranger; }

# The repository's own packages come from its own cache.
for project in src/Model src/Harness src/Experiments templates; do
    check 0 "dotnet pack $project, without a warning" env -u NUGET_PACKAGES \
        dotnet pack -v q -warnaserror -p:ContinuousIntegrationBuild=true -o "$work/packages" "$root/$project"
done
cat > "$work/NuGet.config" <<XML
<configuration><packageSources><add key="packed" value="$work/packages" /></packageSources></configuration>
XML

cd "$work" || exit 1
hive=(--debug:custom-hive "$work/hive")
check 0 "dotnet new install" dotnet new install "${hive[@]}" "$work"/packages/InitStudy.Templates.*.nupkg
check 0 "dotnet new initstudy" dotnet new initstudy "${hive[@]}" -o Stranger
cd Stranger || exit 1
check 0 "its program is built without a warning" built
check 0 "it decides every study, and the reports are the verified ones" study run --out "$work/reports"
said "They are the published ones, byte for byte."
check 0 "its tests pass" dotnet test

studies=src/Stranger/Studies/Rectifiers
sed -e 's/HeKeepsTheSignal/LecunLosesHalf/; s/HeNormal/LeCunNormal/; s/c) => 2;/c) => 1;/' \
    -e 's/Layers keep/Layers halve/' "$studies/HeKeepsTheSignal.cs" > "$studies/LecunLosesHalf.cs"
check 0 "a second hypothesis is one file" built
check 0 "it is decided" study run lecun-loses-half --json
said '"verdict":"Supported"'
check 1 "its tests see that the report changed" dotnet test
check 0 "  and received it" test -e tests/Stranger.Tests/Verified/rectifiers.received.md
check 0 "one command accepts it" study accept tests/Stranger.Tests/Verified
said "accepted in"
check 0 "its tests pass once that is accepted" dotnet test

sed -e 's/HeKeepsTheSignal/LecunKeepsTheSignal/; s/HeNormal/LeCunNormal/' "$studies/HeKeepsTheSignal.cs" > "$studies/LecunKeepsTheSignal.cs"
check 0 "a wrong hypothesis is one file, too" built
check 1 "it is refuted" study run lecun-keeps-the-signal --json
said '"verdict":"Refuted"'
check 1 "its tests see it" dotnet test --filter "DisplayName~lecun-keeps-the-signal"
said "lecun-keeps-the-signal is refuted; expected supported"

cd "$work" || exit 1
check 0 "dotnet tool install" dotnet tool install InitStudy.Tool --tool-path "$work/tool"
check 0 "the tool lists the chapter's claims" "$work/tool/initstudy" list
said "fan-in-keeps-signal"
check 2 "the tool refuses a file that is none" "$work/tool/initstudy" check "$here/run.sh" --as he-normal

echo "$holding of $checks checks hold"
[ "$holding" -eq "$checks" ]
