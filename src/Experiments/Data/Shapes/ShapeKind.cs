namespace InitStudy.Experiments.Data.Shapes;

/// <summary>The three kinds of object of <see cref="Shapeset"/>.</summary>
public enum ShapeKind
{
    /// <summary>A triangle.</summary>
    Triangle,

    /// <summary>A parallelogram.</summary>
    Parallelogram,

    /// <summary>An ellipse.</summary>
    Ellipse,
}
