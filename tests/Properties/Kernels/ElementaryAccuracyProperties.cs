using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>The error of each elementary function against 200-bit references is what its documentation says.</summary>
/// <remarks>Below 1 ulp of the exact value, so within 1 ulp of the correctly rounded one as well.</remarks>
public sealed class ElementaryAccuracyProperties
{
    const int Points = 1000;

    [Property(MaxTest = 20)]
    public void ExpIsAsAccurateAsDocumented(ulong seed) => Within(
        0.53, Elementary.Exp, ReferenceFunctions.Exp, seed,
        (ref PointStream p) => p.Whole(0, 3) switch
        {
            0 => p.Between(-745.2, 709.78),
            1 => p.Between(-745.2, -707),   // subnormal results
            2 => p.Between(-1, 1),
            _ => p.Sign() * p.Octaves(1e-20, 700),
        });

    [Property(MaxTest = 20)]
    public void LogIsAsAccurateAsDocumented(ulong seed) => Within(
        0.65, Elementary.Log, ReferenceFunctions.Log, seed,
        (ref PointStream p) => p.Whole(0, 3) switch
        {
            0 => p.Octaves(double.Epsilon, double.MaxValue),
            1 => p.Between(0.5, 2),
            2 => p.Between(double.Epsilon, 4e-308),   // subnormal arguments
            _ => 1 + p.Sign() * p.Octaves(1e-15, 0.5),
        });

    [Property(MaxTest = 20)]
    public void TanhIsAsAccurateAsDocumented(ulong seed) => Within(
        0.80, Elementary.Tanh, ReferenceFunctions.Tanh, seed,
        (ref PointStream p) => p.Whole(0, 2) switch
        {
            0 => p.Between(-1.25, 1.25),
            1 => p.Sign() * p.Between(1.25, 2),
            _ => p.Sign() * p.Octaves(1e-18, 25),
        });

    [Property(MaxTest = 20)]
    public void LogisticIsAsAccurateAsDocumented(ulong seed) => Within(
        0.80, Elementary.Logistic, ReferenceFunctions.Logistic, seed,
        (ref PointStream p) => p.Whole(0, 3) switch
        {
            0 => p.Between(-745.2, -1),
            1 => p.Between(-4, 4),
            2 => p.Between(-745.2, -700),   // subnormal results
            _ => p.Sign() * p.Octaves(1e-20, 40),
        });

    delegate double Draw(ref PointStream points);

    static void Within(double ulp, Func<double, double> f, Func<double, Reference> exact, ulong seed, Draw draw)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < Points; i++)
        {
            var x = draw(ref points);
            var error = exact(x).ErrorInUlp(f(x));
            if (!(error <= ulp)) Assert.Fail($"error at {x:R} is {error:F3} ulp; expected at most {ulp}");
        }
    }
}
