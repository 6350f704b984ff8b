namespace InitStudy.Harness.Checking.Files;

/// <summary>What a node of an ONNX graph tells about the weight it multiplies by, or has as a constant.</summary>
/// <remarks>NodeProto: input 1, output 2, op_type 4, attribute 5; AttributeProto: name 1, i 3, t 5. onnx.proto of github.com/onnx/onnx.</remarks>
static class OnnxNode
{
    /// <summary>Name of the second factor, if it is (in, out): of MatMul, and of Gemm unless that transposes it.</summary>
    public static string? WeightByInputs(WireReader node)
    {
        var (inputs, operation, isTransposed) = (new List<string>(), "", false);
        while (node.Next())
        {
            if (node.Field == 1) inputs.Add(node.Text());
            else if (node.Field == 4) operation = node.Text();
            else if (node.Field == 5) isTransposed |= IsTransposed(node.Message());
        }

        return inputs.Count > 1 && (operation == "MatMul" || operation == "Gemm" && !isTransposed) ? inputs[1] : null;
    }

    /// <summary>Name and tensor of a node Constant; none of another one.</summary>
    public static (string Name, WireReader Tensor)? Constant(WireReader node)
    {
        var (name, isConstant, tensor) = ("", false, (WireReader?)null);
        while (node.Next())
        {
            if (node.Field == 2) name = node.Text();
            else if (node.Field == 4) isConstant = node.Text() == "Constant";
            else if (node.Field == 5) tensor = TensorOf(node.Message()) ?? tensor;
        }

        return isConstant && tensor is not null ? (name, tensor) : null;
    }

    static WireReader? TensorOf(WireReader attribute)
    {
        WireReader? tensor = null;
        while (attribute.Next())
        {
            if (attribute.Field == 5) tensor = attribute.Message();
        }

        return tensor;
    }

    static bool IsTransposed(WireReader attribute)
    {
        var (name, number) = ("", 0UL);
        while (attribute.Next())
        {
            if (attribute.Field == 1) name = attribute.Text();
            else if (attribute.Field == 3) number = attribute.Number;
        }

        return name == "transB" && number != 0;
    }
}
