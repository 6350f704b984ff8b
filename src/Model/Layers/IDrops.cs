namespace InitStudy.Model.Layers;

/// <summary>A layer that drops units at random in training and sampling passes.</summary>
public interface IDrops
{
    /// <summary>Which ones.</summary>
    DropMask Mask { get; }
}
