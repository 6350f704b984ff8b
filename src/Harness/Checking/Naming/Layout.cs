namespace InitStudy.Harness.Checking.Naming;

/// <summary>Which axis of a weight counts units; the file does not say.</summary>
enum Layout
{
    /// <summary>(out, in, window): PyTorch.</summary>
    OutIn,

    /// <summary>(window, in, out): Keras, JAX, and this project's engine.</summary>
    InOut,
}
