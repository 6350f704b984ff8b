namespace InitStudy.Harness.Sweeps;

/// <summary>What was measured in a cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Values">One for each of the sweep's quantities.</param>
public readonly record struct CellResult(Cell Cell, IReadOnlyList<double> Values);
