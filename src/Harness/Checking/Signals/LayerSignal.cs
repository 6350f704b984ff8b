namespace InitStudy.Harness.Checking.Signals;

/// <summary>Mean squares at one dense layer: of its pre-activations s, and of ∂L/∂s when that of the last layer is 1.</summary>
/// <param name="Name">Of its weight.</param>
/// <param name="PredictedSignal">By theory.</param>
/// <param name="Signal">By the engine, for inputs with mean square 1.</param>
/// <param name="PredictedGradient">By theory.</param>
/// <param name="Gradient">By the engine.</param>
sealed record LayerSignal(string Name, double PredictedSignal, double Signal, double PredictedGradient, double Gradient);
