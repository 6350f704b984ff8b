namespace InitStudy.Harness.Checking.Naming;

/// <summary>What a tensor is, by its name, type and shape.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">In words, where it is not drawn; a bias's weight by name.</param>
sealed record Role(RoleKind Kind, string Text = "");
