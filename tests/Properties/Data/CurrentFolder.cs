namespace InitStudy.Properties.Data;

/// <summary>Tests that change the current folder of the process: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(CurrentFolder), DisableParallelization = true)]
public sealed class CurrentFolder;
