namespace InitStudy.Harness.Checking.Files;

/// <summary>What a node of an ONNX graph tells about the weight it multiplies by.</summary>
/// <remarks>NodeProto: input 1, op_type 4, attribute 5; AttributeProto: name 1, i 3. onnx.proto of github.com/onnx/onnx.</remarks>
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
