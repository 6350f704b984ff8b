using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>Networks that give back their input: encoder h = φ(x·W + b), then an affine decoder.</summary>
/// <remarks>
/// The encoder is the caller's own layer, so that what it learns stays in it. Any function that turns the decoder's
/// outputs into a reconstruction belongs to the error: see <see cref="Reconstruction"/>. Shapes: x, output (batch, inputs).
/// </remarks>
public static class Autoencoder
{
    /// <summary>The decoder uses the encoder's weights, transposed: h·Wᵀ + c.</summary>
    public static Network<T> Tied<T>(Dense<T> encoder, IActivation activation, int batch)
        where T : unmanaged, IFloatingPointIeee754<T> => Of(encoder, activation, new TiedDense<T>(encoder), batch);

    /// <summary>The decoder has weights of its own: h·V + c.</summary>
    public static Network<T> Untied<T>(
        Dense<T> encoder, IActivation activation, IInitializer initializer, RandomStream random, int batch)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Of(encoder, activation, new Dense<T>(encoder.Outputs, encoder.Inputs, initializer, random), batch);

    static Network<T> Of<T>(Dense<T> encoder, IActivation activation, ILayer<T> decoder, int batch)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        new([encoder, new Activate<T>(encoder.Outputs, activation), decoder], batch);
}
