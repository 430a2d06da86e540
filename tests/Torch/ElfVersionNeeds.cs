using System.Buffers.Binary;
using System.Text;

namespace Fusion.Torch;

/// <summary>
/// The symbol versions that an ELF64 little-endian library asks of other libraries: section <c>.gnu.version_r</c>, found by
/// its type (System V ABI; "Symbol Versioning" in the Linux Standard Base).
/// </summary>
internal static class ElfVersionNeeds
{
    private const uint VersionNeedSection = 0x6ffffffe;
    private const ushort Weak = 2;

    /// <summary>
    /// Marks the need of a version as weak, so that the dynamic loader accepts a library that lacks it. Only right where
    /// no symbol of that version is really called.
    /// </summary>
    /// <param name="image">The file, changed in place.</param>
    /// <param name="version">Name of the version, such as GLIBCXX_3.4.32.</param>
    /// <returns>Whether there was such a need.</returns>
    /// <exception cref="InvalidDataException">The file is not a 64-bit little-endian ELF file with sections.</exception>
    public static bool MakeWeak(Span<byte> image, string version)
    {
        if (image.Length < 64 || !image[..6].SequenceEqual("\u007fELF\u0002\u0001"u8)) throw new InvalidDataException("Not a 64-bit little-endian ELF file.");
        int sections = (int)U64(image, 0x28), size = U16(image, 0x3a), count = U16(image, 0x3c);
        bool found = false;
        for (int i = 0; i < count; i++)
        {
            int section = sections + i * size;
            if (U32(image, section + 4) != VersionNeedSection) continue;
            // sh_link names the string table, sh_info the number of libraries.
            int names = (int)U64(image, sections + (int)U32(image, section + 0x28) * size + 0x18);
            int library = (int)U64(image, section + 0x18);
            for (uint left = U32(image, section + 0x2c); left > 0; left--)
            {
                // Elf64_Verneed: version, count, file, offset of the first Elf64_Vernaux, offset of the next library.
                int need = library + (int)U32(image, library + 8);
                for (int n = U16(image, library + 2); n > 0; n--)
                {
                    // Elf64_Vernaux: hash, flags, index, name, offset of the next.
                    if (Text(image, names + (int)U32(image, need + 8)) == version)
                    {
                        BinaryPrimitives.WriteUInt16LittleEndian(image[(need + 4)..], (ushort)(U16(image, need + 4) | Weak));
                        found = true;
                    }
                    need += (int)U32(image, need + 12);
                }
                library += (int)U32(image, library + 12);
            }
        }
        return found;
    }

    private static string Text(ReadOnlySpan<byte> image, int offset) => Encoding.ASCII.GetString(image.Slice(offset, image[offset..].IndexOf((byte)0)));

    private static ushort U16(ReadOnlySpan<byte> image, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(image[offset..]);

    private static uint U32(ReadOnlySpan<byte> image, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(image[offset..]);

    private static ulong U64(ReadOnlySpan<byte> image, int offset) => BinaryPrimitives.ReadUInt64LittleEndian(image[offset..]);
}
