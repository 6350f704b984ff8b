using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>A layer that stands twice in a network would have half its gradient and twice its step: it is refused in one line.</summary>
public sealed class DistinctLayersTests
{
    [Fact]
    public void ALayerThatStandsTwiceIsNamed()
    {
        var dense = new Dense<double>(2, 2);
        Named("layers 0 and 2 share a Dense", dense, new Activate<double>(2, new Tanh()), dense);
        Named("layers 0 and 1 share a Dense", dense, Block(dense));
        Named("layers 0 and 1 share a Dense", Block(dense), dense);
        Named("layers 0 and 1 share a Dense", Block(dense), Block(dense));
        Named("layers 0 and 1 share a Dense", Block(Block(Block(dense))), dense);
    }

    [Fact]
    public void SoIsAnythingElseThatALayerOwns()
    {
        var (dropout, mask, slopes) = (new Dropout<double>(2, 0.5, default), new DropMask(0.5, default), new RandomizedRelu<double>(2, default));
        var branch = new Network<double>([new Dense<double>(2, 2)], 1);
        Named("layers 0 and 1 share a Dropout", dropout, dropout);
        Named("layers 0 and 1 share a DropMask", new Dropout<double>(2, mask), new AlphaDropout<double>(2, mask));
        Named("layers 0 and 1 share a RandomizedRelu", slopes, Block(slopes));
        Named("layers 0 and 1 share a Network", new Residual<double>(branch), new Residual<double>(branch));
        Named("layers 0 and 1 share a Parameter", new Owner(branch.Parameters), new Owner(branch.Parameters));
        Named("layers 0 and 1 share a Parameter", new Owner(branch.Parameters), new Residual<double>(branch));
    }

    [Fact]
    public void ATiedDecoderWhoseEncoderIsNotBelowItIsNamed()
    {
        var encoder = new Dense<double>(2, 2);
        Named("layer 0 is tied to a dense layer that is not below it", new TiedDense<double>(encoder));
        Named("layer 0 is tied", new TiedDense<double>(encoder), encoder);
        Named("layer 1 is tied", new Dense<double>(2, 2), new TiedDense<double>(encoder));
        Failure.Names(() => Block(new TiedDense<double>(encoder)), "layer 0 is tied");
        _ = new Network<double>([encoder, new TiedDense<double>(encoder), new TiedDense<double>(encoder)], 1);
    }

    [Fact]
    public void AParameterListedTwiceIsNamed()
    {
        var parameter = new Parameter<double>(1, 1);
        Failure.Names(() => _ = new OptimizerState<double>(new Sgd(1), [parameter, parameter]), "parameters list one twice");
    }

    /// <summary>A caller who changes his list changes no network.</summary>
    [Fact]
    public void ANetworkKeepsTheLayersItWasMadeOf()
    {
        var dense = new Dense<double>(2, 2);
        List<ILayer<double>> layers = [dense];
        var network = new Network<double>(layers, 1);
        layers.Add(dense);
        Assert.Equal([dense], network.Layers);
    }

    static Residual<double> Block(ILayer<double> layer) => new(new Network<double>([layer], 1));

    static void Named(string part, params ILayer<double>[] layers) => Failure.Names(() => _ = new Network<double>(layers, 1), part, "expected");

    /// <summary>Somebody's own layer.</summary>
    sealed class Owner(IReadOnlyList<Parameter<double>> parameters) : ILayer<double>
    {
        public int Inputs => 2;

        public int Outputs => 2;

        public IReadOnlyList<Parameter<double>> Parameters { get; } = parameters;

        public void Forward(Matrix<double> x, Matrix<double> y, Pass pass = Pass.Training) => x.CopyTo(y);

        public void Backward(Matrix<double> x, Matrix<double> y, Matrix<double> dy, Matrix<double> dx) => dy.CopyTo(dx);
    }
}
