using System.Security.Cryptography;

namespace InitStudy.Properties.Evidence;

/// <summary>A root seed that no run had before: tests on it fail by luck with the tiny probability that they state.</summary>
static class FreshRoot
{
    public static ulong Draw() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}
