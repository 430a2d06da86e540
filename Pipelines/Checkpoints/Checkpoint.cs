using System.Globalization;
using System.Runtime.InteropServices;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Runtime;

namespace Fusion.Pipelines.Checkpoints;

/// <summary>
/// A folder with a model (config.json, model.safetensors in Hugging Face names) and, for resuming, the optimizer's state.
/// It is written under another name and renamed, so a folder of the right name is always whole.
/// </summary>
public static class Checkpoint
{
    private const string ModelFile = "model.safetensors";
    private const string OptimizerFile = "optimizer.safetensors";
    private const string TokenizerFile = "tokenizer.json";

    /// <summary>Writes a checkpoint folder; with an optimizer, one that training can go on from.</summary>
    /// <param name="folder">The folder; an earlier checkpoint of this name is replaced.</param>
    /// <param name="model">The model.</param>
    /// <param name="optimizer">The optimizer of the model's weights, if training is to go on.</param>
    /// <param name="tokenizer">The tokenizer.json to keep with the model, if there is one.</param>
    /// <exception cref="FusionException">The folder cannot be written; nothing that existed was touched.</exception>
    public static void Save(string folder, Transformer model, Optimizer? optimizer, string? tokenizer = null)
    {
        string beside = folder + ".writing", earlier = folder + ".replaced";
        try
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
            if (Directory.Exists(earlier)) Directory.Delete(earlier, recursive: true);
            Directory.CreateDirectory(beside);
            if (tokenizer is not null) File.Copy(tokenizer, Path.Combine(beside, TokenizerFile));
            HuggingFaceConfig.Save(Path.Combine(beside, "config.json"), model.Config);
            SaveModel(Path.Combine(beside, ModelFile), model);
            if (optimizer is not null) SaveOptimizer(Path.Combine(beside, OptimizerFile), optimizer);
            Checksums.Write(beside);
            if (Directory.Exists(folder)) Directory.Move(folder, earlier);
            Directory.Move(beside, folder);
            if (Directory.Exists(earlier)) Directory.Delete(earlier, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"Cannot write the checkpoint {folder}: {e.Message.TrimEnd('.')}; free space or choose another folder with --out.", e);
        }
    }

    /// <summary>Reads the model of a checkpoint folder.</summary>
    /// <exception cref="FusionException">A file is missing, damaged, or of another shape.</exception>
    public static Transformer LoadModel(Device device, string folder)
    {
        if (!Directory.Exists(folder)) throw new FusionException($"There is no checkpoint folder {folder}; train a model first, or name an existing one.");
        var model = new Transformer(device, HuggingFaceConfig.Load(Path.Combine(folder, "config.json")));
        try
        {
            LoadWeights(Path.Combine(folder, ModelFile), model);
            return model;
        }
        catch
        {
            model.Dispose();
            throw;
        }
    }

    /// <summary>Reads weights into a model of the same shape.</summary>
    /// <exception cref="FusionException">The file is missing, damaged, or of another shape; the model is then partly overwritten.</exception>
    public static void LoadWeights(string path, Transformer model)
    {
        using var file = Open(path);
        foreach (var parameter in model.Store.Parameters)
            foreach (var part in parameter.Parts)
            {
                long[] shape = [.. part.Shape.Select(n => (long)n)];
                file.Require(part.Name, SafeTensorType.F32, shape);
                Rows(parameter.Value, part.Row, part.Shape).CopyFrom(file.Elements<float>(part.Name));
            }
    }

    /// <summary>Reads the optimizer's state, for a model of the same shape.</summary>
    /// <exception cref="FusionException">The file is missing, damaged, or of another shape.</exception>
    public static void LoadOptimizer(string folder, Optimizer optimizer)
    {
        var path = Path.Combine(folder, OptimizerFile);
        using var file = Open(path);
        file.Require("mean", SafeTensorType.F32, optimizer.Mean.Length(0));
        file.Require("variance", SafeTensorType.F32, optimizer.Variance.Length(0));
        if (!file.Metadata.TryGetValue("steps", out var text) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long steps))
            throw new FusionException($"{path} does not say after how many steps it was saved; it cannot be resumed from.");
        optimizer.Mean.CopyFrom(file.Elements<float>("mean"));
        optimizer.Variance.CopyFrom(file.Elements<float>("variance"));
        optimizer.Steps = steps;
    }

    /// <summary>The header first, whose errors say more than a checksum's.</summary>
    private static SafeTensorsFile Open(string path)
    {
        var file = SafeTensorsFile.Open(path);
        try
        {
            Checksums.Verify(path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static void SaveModel(string path, Transformer model)
    {
        var writer = new SafeTensorsWriter();
        writer.Metadata["format"] = "pt"; // the tag by which other readers know the row-major layout
        foreach (var parameter in model.Store.Parameters)
            foreach (var part in parameter.Parts)
                writer.Add(part.Name, SafeTensorType.F32, [.. part.Shape.Select(n => (long)n)], Writes(Rows(parameter.Value, part.Row, part.Shape)));
        writer.Write(path);
    }

    private static void SaveOptimizer(string path, Optimizer optimizer)
    {
        var writer = new SafeTensorsWriter();
        writer.Metadata["steps"] = optimizer.Steps.ToString(CultureInfo.InvariantCulture);
        writer.Add("mean", SafeTensorType.F32, [optimizer.Mean.Length(0)], Writes(optimizer.Mean));
        writer.Add("variance", SafeTensorType.F32, [optimizer.Variance.Length(0)], Writes(optimizer.Variance));
        writer.Write(path);
    }

    private static Action<Stream> Writes(Tensor<float> tensor) => stream => stream.Write(MemoryMarshal.AsBytes<float>(tensor.ToArray()));

    private static Tensor<float> Rows(Tensor<float> value, int row, IReadOnlyList<int> shape) => value.Slice(0, row, shape[0]);
}
