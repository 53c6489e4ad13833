import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Makes the jars of a folder smaller to download, in place; docs/packaging.md has what each point gains. Arguments: the folder, and
 * the moment that every entry bears.
 *
 * <p>Entries are stored, so that the package is compressed as a whole rather than file by file. Classes of libraries lose what only a
 * debugger asks for; ours keep it, for line numbers in a report. What is never read is left out.
 */
final class LeanJars {

    /**
     * Native libraries, which lie unpacked beside the jars; encodings of Asian PDFs, which only a program that reads PDFs looks up;
     * faces of icons, maps and a former theme that no window of ours shows; a decoder of packed jars, and the sound of words;
     * the service of an XML parser, which is not to become the parser of the other libraries.
     */
    private static final Pattern UNUSED = Pattern.compile(String.join(
            "|",
            "org/sqlite/native/.*",
            "[^/]*\\.(so|dll|dylib)",
            "javafx-swt\\.jar",
            "org/apache/fontbox/cmap/(?!Identity-)[^.]+",
            "META-INF/resources/material2/.*/MaterialIcons(-Round|-Sharp)?\\.ttf",
            "org/controlsfx/glyphfont/.*\\.ttf",
            "org/controlsfx/control/worldmap.*",
            "com/sun/javafx/scene/control/skin/caspian/.+",
            "org/apache/commons/compress/harmony/.*",
            "org/apache/commons/codec/language/.*",
            "META-INF/services/javax\\.xml\\.stream\\..*"));

    private LeanJars() {}

    public static void main(String[] arguments) throws IOException {
        OffsetDateTime moment = OffsetDateTime.parse(arguments[1]);
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            Path lean = jar.resolveSibling(jar.getFileName() + ".lean");
            write(jar, lean, moment);
            Files.delete(jar);
            Files.move(lean, jar);
        }
    }

    private static void write(Path jar, Path lean, OffsetDateTime moment) throws IOException {
        boolean ours = jar.getFileName().toString().equals("technolucide.jar");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(lean)))) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry : from.stream().toList()) {
                String name = entry.getName();
                if (!UNUSED.matcher(name).matches()) {
                    byte[] content = from.getInputStream(entry).readAllBytes();
                    put(to, name, !ours && name.endsWith(".class") ? withoutDebugging(content) : content, moment);
                }
            }
        }
    }

    private static byte[] withoutDebugging(byte[] compiled) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(compiled).accept(writer, ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    private static void put(ZipOutputStream to, String name, byte[] content, OffsetDateTime moment) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry stored = new ZipEntry(name);
        stored.setTimeLocal(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
        stored.setSize(content.length);
        stored.setCrc(sum.getValue());
        to.putNextEntry(stored);
        to.write(content);
    }
}
