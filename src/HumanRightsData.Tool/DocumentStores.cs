using System.Security.Cryptography;
using HumanRightsData.Validation;

namespace HumanRightsData.Tool;

/// <summary>The documents that records are held against.</summary>
internal static class DocumentStores
{
    /// <summary>A store over folders, and over files of documents as JSON Lines. What cannot be read is said, and the rest serves.</summary>
    public static async Task<IDocumentStore> OpenAsync(string[] paths, Action<string> problem, CancellationToken cancellationToken)
    {
        List<IDocumentStore> stores = [];
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                stores.Add(new DocumentFolder(path, problem));
                continue;
            }

            MemoryStore store = new();
            stores.Add(store);
            try
            {
                if (path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                {
                    store.Add(SourceDocument.FromFile(path));
                    continue;
                }

                await using FileStream file = RecordFiles.Open(path);
                await foreach (SourceDocument document in SourceDocuments.FromJsonLinesAsync(file, wrong => problem(wrong.ToString()), path, cancellationToken))
                {
                    store.Add(document);
                }
            }
            catch (Exception e) when (RecordFiles.IsFault(e))
            {
                problem(RecordFiles.Explain(path, e));
            }
        }

        return stores.Count == 1 ? stores[0] : new Stores(stores);
    }

    private sealed class MemoryStore : IDocumentStore
    {
        private readonly Dictionary<RecordId, SourceDocument> _byId = [];
        private readonly Dictionary<string, SourceDocument> _byName = new(StringComparer.Ordinal);

        public void Add(SourceDocument document)
        {
            _byId.TryAdd(document.Id, document);
            _byName.TryAdd(document.Name, document);
        }

        public SourceDocument? FindById(RecordId id) => _byId.GetValueOrDefault(id);

        public SourceDocument? FindByName(string name) => _byName.GetValueOrDefault(name);
    }

    private sealed class Stores(List<IDocumentStore> stores) : IDocumentStore
    {
        public SourceDocument? FindById(RecordId id) => stores.Select(store => store.FindById(id)).FirstOrDefault(document => document is not null);

        public SourceDocument? FindByName(string name) => stores.Select(store => store.FindByName(name)).FirstOrDefault(document => document is not null);
    }
}

/// <summary>The files below a folder, read when a record quotes them.</summary>
/// <remarks>
/// A name leads to a file only if the folder has one there: what a dataset says is nobody's leave to read other files. Where no name
/// leads to the bytes, all files are hashed, once.
/// </remarks>
internal sealed class DocumentFolder : IDocumentStore
{
    private readonly string _folder;
    private readonly Action<string> _problem;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _byLastName = new(StringComparer.Ordinal);
    private Dictionary<RecordId, string>? _byId;

    public DocumentFolder(string folder, Action<string> problem)
    {
        _folder = folder;
        _problem = problem;
        try
        {
            foreach (string path in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
            {
                string name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                _files[name] = path;
                string last = Path.GetFileName(path);
                _byLastName[last] = _byLastName.ContainsKey(last) ? null : name;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem($"{folder}: {e.Message}");
        }
    }

    public SourceDocument? FindByName(string name)
    {
        // A page extracted by its path is named by that; its last part tells where only one file has it.
        if (!_files.ContainsKey(name))
        {
            int slash = name.LastIndexOf('/');
            return _byLastName.GetValueOrDefault(name[(slash + 1)..]) is { } only ? Read(only) : null;
        }

        return Read(name);
    }

    public SourceDocument? FindById(RecordId id)
    {
        if (_byId is null)
        {
            _byId = [];
            foreach ((string name, string path) in _files)
            {
                try
                {
                    using FileStream stream = File.OpenRead(path);
                    _byId.TryAdd(RecordId.ForDocument(Convert.ToHexStringLower(SHA256.HashData(stream))), name);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    _problem($"{path}: {e.Message}");
                }
            }
        }

        return _byId.TryGetValue(id, out string? found) ? Read(found) : null;
    }

    /// <summary>The path of a document, for a person or an editor; its name where no file is its own.</summary>
    public string PathOf(string name)
    {
        if (_files.ContainsKey(name))
        {
            return Path.Combine(_folder, name).Replace('\\', '/');
        }

        return _byLastName.GetValueOrDefault(name[(name.LastIndexOf('/') + 1)..]) is { } only ? Path.Combine(_folder, only).Replace('\\', '/') : name;
    }

    private SourceDocument? Read(string name)
    {
        try
        {
            return new FileInfo(_files[name]).Length > SourceDocuments.MaxBytes ? null : SourceDocument.FromFile(_files[name], name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _problem($"{_files[name]}: {e.Message}");
            return null;
        }
    }
}
