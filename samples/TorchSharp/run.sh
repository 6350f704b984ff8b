#!/usr/bin/env bash
# Runs the tests. Where the system's libstdc++ is older than GCC 13's, as in Debian 12, TorchSharp's binary asks it for one
# start-up symbol; a stub stands in for it (needs g++ and python3).
set -euo pipefail
cd "$(dirname "$0")"
dotnet build -v q --nologo
out=$PWD/bin/Debug/net10.0/linux-x64
preload=
if ! strings -a "$(ldconfig -p | awk '/libstdc\+\+\.so\.6 .*x86-64/{print $NF; exit}')" | grep -q 'GLIBCXX_3.4.32$'; then
  echo 'extern "C" void _ZSt21ios_base_library_initv() {}' >"$out/stub.cc"
  g++ -shared -fPIC -nostdlib -o "$out/stub.so" "$out/stub.cc"
  python3 ../../bench/peers/torch/weaken.py "$(find "$out" -name libLibTorchSharp.so | head -1)" GLIBCXX_3.4.32
  preload=$out/stub.so
fi
LD_PRELOAD=$preload dotnet test --no-build "$@"
