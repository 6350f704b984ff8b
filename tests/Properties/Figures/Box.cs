namespace InitStudy.Properties.Figures;

/// <summary>A part of a picture; y grows downwards.</summary>
sealed record Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Of a rounded coordinate.</summary>
    const double Rounding = 0.01;

    public bool Holds(Box other) => Holds(other.Left, other.Top) && Holds(other.Right, other.Bottom);

    public bool Holds(double x, double y) =>
        x >= Left - Rounding && x <= Right + Rounding && y >= Top - Rounding && y <= Bottom + Rounding;

    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
