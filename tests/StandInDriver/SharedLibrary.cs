using System.Buffers.Binary;
using System.Text;

namespace Fusion.StandInDriver;

/// <summary>
/// Writes a shared library for x86-64 Linux whose functions jump to addresses in a table, which the process that loads it
/// fills. So C# methods can stand behind a library's name without a C compiler. (System V ABI, ELF-64 object file format.)
/// </summary>
/// <remarks>
/// Two parts are loaded: headers, symbols and code, which are read and executed; and behind them, from a page boundary on,
/// the dynamic section and the table, which the loader and the process write. There are no section headers.
/// </remarks>
internal static class SharedLibrary
{
    /// <summary>Symbol of the table: an address of 8 bytes for each function, in order.</summary>
    public const string Table = "fusion_stand_in_table";

    private const int Page = 4096, HeaderBytes = 64, ProgramHeaderBytes = 56, ProgramHeaders = 4, SymbolBytes = 24, StubBytes = 8, DynamicBytes = 16;

    /// <summary>The bytes of the library.</summary>
    /// <param name="name">Its name to the loader, such as "libcuda.so.1": who asks for that finds the loaded library.</param>
    /// <param name="functions">Names of the functions.</param>
    public static byte[] Write(string name, IReadOnlyList<string> functions) => Write(name, functions, null);

    /// <summary>The bytes of a library whose functions are machine code, and which nobody has to fill.</summary>
    /// <param name="name">Its name to the loader.</param>
    /// <param name="code">Names and code of the functions, which calls nothing and refers to nothing.</param>
    public static byte[] Write(string name, IReadOnlyDictionary<string, byte[]> code) => Write(name, [.. code.Keys], [.. code.Values]);

    private static byte[] Write(string name, IReadOnlyList<string> functions, byte[][]? bodies)
    {
        int stubBytes = bodies is null ? StubBytes : (bodies.Max(body => body.Length) + 15) & -16;
        string[] symbols = [.. functions, Table];
        byte[] strings = Encoding.ASCII.GetBytes("\0" + string.Concat(symbols.Append(name).Select(text => text + "\0")));
        int hash = HeaderBytes + ProgramHeaders * ProgramHeaderBytes;
        int symbolTable = hash + (4 + symbols.Length) * 4;
        symbolTable = (symbolTable + 7) & -8;
        int stringTable = symbolTable + (symbols.Length + 1) * SymbolBytes;
        int code = (stringTable + strings.Length + 15) & -16;
        int codeEnd = code + functions.Count * stubBytes;
        int dynamic = (codeEnd + Page - 1) & -Page;

        (long Tag, long Value)[] entries =
        [
            (14, Offset(name)), // DT_SONAME
            (4, hash), (5, stringTable), (6, symbolTable), // DT_HASH, DT_STRTAB, DT_SYMTAB
            (10, strings.Length), (11, SymbolBytes), // DT_STRSZ, DT_SYMENT
            (0, 0),
        ];
        int table = dynamic + entries.Length * DynamicBytes;
        var image = new Image(table + functions.Count * 8);

        image.Header();
        const int load = 1, dynamicSegment = 2, stack = 0x6474e551, execute = 1, write = 2, read = 4;
        image.ProgramHeader(load, read | execute, 0, codeEnd, Page);
        image.ProgramHeader(load, read | write, dynamic, image.Bytes.Length - dynamic, Page);
        image.ProgramHeader(dynamicSegment, read | write, dynamic, table - dynamic, 8);
        // Without this one the loader would make stacks executable, which newer ones refuse.
        image.ProgramHeader(stack, read | write, 0, 0, 16);

        // One bucket, in which every symbol is chained to the one before it; symbol 0 is none.
        image.At = hash;
        image.Words([1, symbols.Length + 1, symbols.Length, 0, .. Enumerable.Range(0, symbols.Length)]);

        image.At = symbolTable + SymbolBytes;
        for (int i = 0; i < functions.Count; i++)
            image.Symbol(Offset(symbols[i]), isFunction: true, code + i * stubBytes, stubBytes);
        image.Symbol(Offset(Table), isFunction: false, table, functions.Count * 8);
        strings.CopyTo(image.Bytes, stringTable);

        for (int i = 0; i < functions.Count; i++)
            if (bodies is null) image.Jump(code + i * stubBytes, table + i * 8);
            else bodies[i].CopyTo(image.Bytes, code + i * stubBytes);
        image.At = dynamic;
        foreach ((long tag, long value) in entries)
            image.Longs([tag, value]);
        return image.Bytes;

        int Offset(string text) => 1 + symbols.Append(name).TakeWhile(other => other != text).Sum(other => other.Length + 1);
    }

    /// <summary>The file while it is written; offsets in it are addresses from where it is loaded.</summary>
    private sealed class Image(int bytes)
    {
        public byte[] Bytes { get; } = new byte[bytes];

        public int At { get; set; }

        public void Header()
        {
            const byte bits64 = 2, littleEndian = 1, version = 1;
            new byte[] { 0x7f, (byte)'E', (byte)'L', (byte)'F', bits64, littleEndian, version }.CopyTo(Bytes, 0);
            At = 16;
            Shorts([3, 62]); // A shared object, for x86-64.
            Words([version]);
            Longs([0, HeaderBytes, 0]); // No entry point; program headers follow; no section headers.
            Words([0]);
            Shorts([HeaderBytes, ProgramHeaderBytes, ProgramHeaders, 0, 0, 0]);
        }

        public void ProgramHeader(int type, int flags, int offset, int length, int alignment)
        {
            Words([type, flags]);
            Longs([offset, offset, offset, length, length, alignment]);
        }

        public void Symbol(int name, bool isFunction, int address, int length)
        {
            const byte global = 1 << 4, objectType = 1, functionType = 2;
            const short anySection = 1; // Zero would mean "defined elsewhere".
            Words([name]);
            Bytes[At] = (byte)(global | (isFunction ? functionType : objectType));
            At += 2;
            Shorts([anySection]);
            Longs([address, length]);
        }

        /// <summary><c>jmp *slot(%rip)</c>, relative to the end of its six bytes.</summary>
        public void Jump(int at, int slot)
        {
            (Bytes[at], Bytes[at + 1], At) = (0xff, 0x25, at + 2);
            Words([slot - (at + 6)]);
        }

        public void Shorts(ReadOnlySpan<short> values)
        {
            foreach (short value in values)
                BinaryPrimitives.WriteInt16LittleEndian(Next(2), value);
        }

        public void Words(ReadOnlySpan<int> values)
        {
            foreach (int value in values)
                BinaryPrimitives.WriteInt32LittleEndian(Next(4), value);
        }

        public void Longs(ReadOnlySpan<long> values)
        {
            foreach (long value in values)
                BinaryPrimitives.WriteInt64LittleEndian(Next(8), value);
        }

        private Span<byte> Next(int size)
        {
            At += size;
            return Bytes.AsSpan(At - size, size);
        }
    }
}
