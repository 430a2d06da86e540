namespace Fusion.Pipelines.Tokenization;

/// <summary>A token that is found in text as it stands, before anything is cut or merged.</summary>
/// <param name="Content">Its text.</param>
/// <param name="Id">Its id.</param>
/// <param name="IsControl">It steers a model and is no text of a document. Kept for files; encoding treats all alike.</param>
internal sealed record AddedToken(string Content, int Id, bool IsControl = true);
