using Fusion.Pipelines.Data;
using Fusion.Pipelines.Generation;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Training;

/// <summary>From text files to a tokenizer and two token files in the run folder: training documents and the last tenth, held out.</summary>
public static class TextPreparation
{
    /// <summary>Trains the tokenizer on the training part alone, encodes both parts and saves all three.</summary>
    /// <exception cref="FusionException">The corpus has too few documents, or the folder cannot be written.</exception>
    public static Tokenizer Run(RunFolder folder, StoryCorpus corpus, int vocabularySize)
    {
        var (train, validation) = corpus.HoldOutLast();
        using var trainer = new BpeTrainer(vocabularySize, [TextGenerator.EndOfText]);
        foreach (var story in train.Stories) trainer.Add(story);
        var tokenizer = trainer.Train();
        tokenizer.Save(folder.Tokenizer);
        TokenFileWriter.Write(folder.TrainTokens, train, tokenizer);
        TokenFileWriter.Write(folder.ValidationTokens, validation, tokenizer);
        return tokenizer;
    }
}
