using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Data;
using InitStudy.Model;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Regularization;

/// <summary>Least squares behind random ReLU features.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 5)]
public sealed class RandomFeaturesProperties
{
    const int Classes = 3;

    /// <summary>
    /// Images that are the same for a class, all with their labels right, are all named rightly; with all labels wrong
    /// none is.
    /// </summary>
    [Property]
    public void WhatNeedsNoFeatureIsLearned(Seed seed)
    {
        Assert.Equal(0, Make(noise: 0, seed).TestError(60));
        Assert.Equal(0, Make(noise: 0, seed).TestErrorOfBestRidge(60, [0.001, 0.01]));
        Assert.True(Make(noise: 100, seed).TestError(60) > 0.99);
    }

    static RandomFeatures Make(int noise, Seed seed)
    {
        var images = new Matrix<float>(600, Classes);
        int[] labels = [.. Enumerable.Range(0, images.Rows).Select(i => i % Classes)];
        for (var i = 0; i < images.Rows; i++) images[i, labels[i]] = 3;
        var data = new Dataset("classes", "none", images, labels, Classes);
        return new(data, labels: 60, noise, features: 60, seed.Stream);
    }
}
