package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an office file. Names are compared without case and with / alone, as the formats want it. */
final class ZipParts implements AutoCloseable {
    private final ZipFile zip;
    private final ReadBudget budget;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** @throws SourceRefused empty, too many entries, or two of the same name: readers differ on which one counts */
    ZipParts(Path file, ReadBudget budget) throws IOException {
        this.budget = budget;
        this.zip = open(file);
        try {
            budget.entries(zip.size());
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(this::add);
            if (entries.isEmpty()) {
                throw new SourceRefused(Reason.EMPTY);
            }
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException broken) {
            boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new SourceRefused(encrypted ? Reason.PROTECTED : Reason.DAMAGED, broken);
        }
    }

    private void add(ZipEntry entry) {
        if (entries.put(normal(entry.getName()), entry) != null) {
            throw new SourceRefused(Reason.DUPLICATE_ENTRIES, entry.getName());
        }
    }

    private static String normal(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    /** Returns the size of a part in bytes, as the package claims it; -1 when it does not, or has no such part. */
    long size(String name) {
        ZipEntry entry = entries.get(normal(name));
        return entry == null ? -1 : entry.getSize();
    }

    Optional<Xml> xml(String name) throws IOException {
        Optional<InputStream> bytes = bytes(name);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new Xml(bytes.get(), name, budget));
    }

    Optional<InputStream> bytes(String name) throws IOException {
        ZipEntry entry = entries.get(normal(name));
        return entry == null
                ? Optional.empty()
                : Optional.of(new Metered(zip.getInputStream(entry), entry.getCompressedSize(), budget));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Metered extends FilterInputStream {
        private final long compressed;
        private final ReadBudget budget;
        private long read;

        Metered(InputStream in, long compressed, ReadBudget budget) {
            super(in);
            this.compressed = compressed;
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int added = super.read(into, from, length);
            if (added > 0) {
                read += added;
                budget.inflate(added, read, compressed);
            }
            return added;
        }
    }
}
