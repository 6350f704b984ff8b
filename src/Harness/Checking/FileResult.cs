namespace InitStudy.Harness.Checking;

/// <summary>What is known about a file.</summary>
/// <param name="Path">As the user wrote it.</param>
/// <param name="Tensors">In the order of the file.</param>
/// <param name="Summary">The file as a whole, in one or two sentences.</param>
/// <param name="Signal">Signal and gradient by layer, in lines and a sentence; empty unless asked for.</param>
sealed record FileResult(string Path, IReadOnlyList<TensorResult> Tensors, string Summary, IReadOnlyList<string> Signal);
