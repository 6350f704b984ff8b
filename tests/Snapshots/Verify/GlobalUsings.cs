// What the package Verify.Xunit adds to every test project by itself.
global using VerifyTests;
global using VerifyXunit;
global using static VerifyXunit.Verifier;
