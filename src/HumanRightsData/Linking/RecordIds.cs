using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Makes the ids of many records of one document, the same that <see cref="RecordId.For"/> makes one at a time.</summary>
/// <remarks>
/// All messages of one type begin with the same 64 bytes, the type and most of the document's hash. That block is taken in once a document, and what
/// follows it, one block as a rule, for several records at once.
/// </remarks>
internal sealed class RecordIds
{
    /// <summary>What SHA-256 ends a message with: one bit and the length.</summary>
    private const int LeastPadding = 1 + sizeof(ulong);

    private static readonly RecordType[] Types = [RecordType.Person, RecordType.Organisation, RecordType.Event, RecordType.Statement, RecordType.Figure];

    private readonly PooledBuffer<byte> _blocks = new();

    // Those that one block is left of, and those that more are.
    private readonly PooledBuffer<Message> _messages = new();
    private readonly PooledBuffer<Message> _longMessages = new();

    // What the short messages and then the long ones came to.
    private readonly PooledBuffer<Vector256<byte>> _hashes = new();

    // By type: how the second block begins, with zeros after it, of what length that is, and the state after the first block.
    private readonly byte[][] _beginnings = new byte[Types.Length + 1][];
    private readonly int[] _lengths = new int[Types.Length + 1];
    private readonly Vector256<uint>[] _begun = new Vector256<uint>[Types.Length + 1];

    // A word of all messages at once, then the next word; before and after, all words of a message.
    private readonly Vector256<uint>[] _state = new Vector256<uint>[Sha256Lanes.StateWords];
    private readonly Vector256<uint>[] _before = new Vector256<uint>[Sha256Lanes.StateWords];
    private readonly Vector256<uint>[] _block = new Vector256<uint>[Sha256Lanes.BlockWords];

    public RecordIds()
    {
        foreach (RecordType type in Types)
        {
            _beginnings[(int)type] = new byte[Sha256Lanes.BlockBytes];
            _lengths[(int)type] = RecordId.BeginningLength(type) - Sha256Lanes.BlockBytes;
        }
    }

    /// <summary>Begins with a document.</summary>
    /// <param name="sha256">The hash of its bytes, 64 lower-case hexadecimal digits.</param>
    public void Start(string sha256)
    {
        Clear();
        Span<byte> beginning = stackalloc byte[2 * Sha256Lanes.BlockBytes];
        foreach (RecordType type in Types)
        {
            int length = RecordId.WriteBeginning(type, sha256, beginning);
            beginning[Sha256Lanes.BlockBytes..length].CopyTo(_beginnings[(int)type]);
            _begun[(int)type] = Vector256.Create(Sha256Lanes.InitialState);
            _blocks.AddRange(beginning[..Sha256Lanes.BlockBytes]);
            _messages.Add(new Message(type, (int)type, _blocks.Count - Sha256Lanes.BlockBytes, _blocks.Count));
        }

        for (int first = 0; first < _messages.Count; first += Sha256Lanes.Count)
        {
            ReadOnlySpan<Message> messages = NextLanes(_messages, first);
            Hash(messages);
            for (int lane = 0; lane < messages.Length; lane++)
            {
                _begun[(int)messages[lane].Type] = _state[lane];
            }
        }

        Clear();
    }

    /// <summary>Asks for the id of a record; <see cref="Make"/> gives it.</summary>
    /// <param name="place">Where among the ids it is to stand.</param>
    /// <param name="type">What the record is.</param>
    /// <param name="span">The span of its first source.</param>
    /// <param name="key">What tells apart two records at one span, as UTF-8.</param>
    /// <param name="more">The rest of that, as it follows.</param>
    public void Add(int place, RecordType type, TextSpan span, ReadOnlySpan<byte> key, ReadOnlySpan<char> more = default)
    {
        int first = _blocks.Count, at = _lengths[(int)type];
        int most = at + RecordId.MostOfSpan + key.Length + MostBytes(more) + LeastPadding;
        _blocks.AddRange(_beginnings[(int)type]);
        if (most > Sha256Lanes.BlockBytes)
        {
            _blocks.Resize(first + WholeBlocks(most));
        }

        Span<byte> bytes = _blocks.Items[first..];
        at += RecordId.WriteSpan(span, bytes[at..]);
        key.CopyTo(bytes[at..]);
        at += key.Length;
        at += more.IsEmpty ? 0 : Encoding.UTF8.GetBytes(more, bytes[at..]);
        bytes[at] = 0x80;
        int length = WholeBlocks(at + LeastPadding);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[(length - sizeof(ulong))..], 8 * (ulong)(Sha256Lanes.BlockBytes + at));
        _blocks.Truncate(first + length);
        (length == Sha256Lanes.BlockBytes ? _messages : _longMessages).Add(new Message(type, place, first, first + length));
    }

    /// <summary>Gives the ids asked for since it was last called, each at its place.</summary>
    public void Make(Span<RecordId> ids)
    {
        HashAll();
        for (int i = 0; i < _hashes.Count; i++)
        {
            ref readonly Message message = ref MessageOf(i);
            ids[message.Place] = RecordId.OfHash(message.Type, HashOf(i));
        }

        Clear();
    }

    /// <summary>Says of ids whether they are those asked for since <see cref="Make"/> or this was last called, each at its place.</summary>
    public void Compare(ReadOnlySpan<RecordId> ids, Span<bool> same)
    {
        HashAll();
        for (int i = 0; i < _hashes.Count; i++)
        {
            ref readonly Message message = ref MessageOf(i);
            same[message.Place] = ids[message.Place].IsOfHash(message.Type, HashOf(i));
        }

        Clear();
    }

    private ref readonly Message MessageOf(int hash) => ref hash < _messages.Count ? ref _messages[hash] : ref _longMessages[hash - _messages.Count];

    private ReadOnlySpan<byte> HashOf(int hash) => MemoryMarshal.AsBytes(_hashes.Items.Slice(hash, 1));

    /// <summary>Hashes all that was asked for.</summary>
    private void HashAll()
    {
        _hashes.Clear();
        HashAll(_messages);
        HashAll(_longMessages);
    }

    private void HashAll(PooledBuffer<Message> all)
    {
        for (int first = 0; first < all.Count; first += Sha256Lanes.Count)
        {
            ReadOnlySpan<Message> messages = NextLanes(all, first);
            Hash(messages);
            foreach (Vector256<uint> state in _state.AsSpan(0, messages.Length))
            {
                _hashes.Add(Sha256Lanes.BigEndian(state.AsByte()));
            }
        }
    }

    /// <summary>No text has more bytes; counted where it would be far too many.</summary>
    private static int MostBytes(ReadOnlySpan<char> text) => text.Length < 1000 ? text.Length * 3 : Encoding.UTF8.GetByteCount(text);

    private static int WholeBlocks(int length) => (length + Sha256Lanes.BlockBytes - 1) / Sha256Lanes.BlockBytes * Sha256Lanes.BlockBytes;

    private void Clear()
    {
        _blocks.Clear();
        _messages.Clear();
        _longMessages.Clear();
    }

    private static ReadOnlySpan<Message> NextLanes(PooledBuffer<Message> all, int first) => all.Items[first..Math.Min(first + Sha256Lanes.Count, all.Count)];

    /// <summary>Takes in the blocks of as many messages as there are lanes, or fewer; gives the state of each.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // what it calls would no longer be inlined itself
    private void Hash(ReadOnlySpan<Message> messages)
    {
        int longest = 0;
        for (int lane = 0; lane < messages.Length; lane++)
        {
            longest = Math.Max(longest, messages[lane].End - messages[lane].First);
            _state[lane] = _begun[(int)messages[lane].Type];
        }

        Sha256Lanes.Transpose(_state);
        for (int done = 0; done < longest; done += Sha256Lanes.BlockBytes)
        {
            Load(messages, done);
            if (done > 0)
            {
                _state.CopyTo(_before);
            }

            Sha256Lanes.Compress(_state, _block);
            if (done > 0)
            {
                Restore(messages, done);
            }
        }

        Sha256Lanes.Transpose(_state);
    }

    private void Load(ReadOnlySpan<Message> messages, int done)
    {
        for (int lane = 0; lane < messages.Length; lane++)
        {
            int at = messages[lane].First + done;
            if (at < messages[lane].End)
            {
                ReadOnlySpan<byte> bytes = _blocks.Items.Slice(at, Sha256Lanes.BlockBytes);
                _block[lane] = Sha256Lanes.BigEndian(Vector256.Create(bytes)).AsUInt32();
                _block[Sha256Lanes.Count + lane] = Sha256Lanes.BigEndian(Vector256.Create(bytes[Vector256<byte>.Count..])).AsUInt32();
            }
        }

        Sha256Lanes.Transpose(_block.AsSpan(0, Sha256Lanes.Count));
        Sha256Lanes.Transpose(_block.AsSpan(Sha256Lanes.Count));
    }

    /// <summary>Gives back to messages that had ended before the last block what they had.</summary>
    private void Restore(ReadOnlySpan<Message> messages, int done)
    {
        for (int lane = 0; lane < messages.Length; lane++)
        {
            if (messages[lane].First + done >= messages[lane].End)
            {
                for (int word = 0; word < Sha256Lanes.StateWords; word++)
                {
                    _state[word] = _state[word].WithElement(lane, _before[word][lane]);
                }
            }
        }
    }

    /// <summary>What is hashed after the first block: a range of the blocks.</summary>
    private readonly record struct Message(RecordType Type, int Place, int First, int End);
}
