package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Files that are zips: which of them are workbooks, and who reads them. */
final class ZippedReader {
    private static final int LONGEST_MIME_TYPE = 200;

    private ZippedReader() {}

    static Source read(Path file, ReadBudget budget) throws IOException {
        try (ZipParts parts = new ZipParts(file, budget)) {
            String mimeType = mimeType(parts);
            if (mimeType.startsWith("application/vnd.oasis.opendocument.")) {
                if (!mimeType.contains("spreadsheet")) {
                    throw other(SourceFormat.OFFICE_DOCUMENT);
                }
                return new OdsReader(budget).read(parts);
            }
            return new XlsxReader(parts, budget).read(workbook(parts));
        }
    }

    private static String mimeType(ZipParts parts) throws IOException {
        Optional<InputStream> found = parts.bytes("mimetype");
        if (found.isEmpty()) {
            return "";
        }
        try (InputStream in = found.get()) {
            return new String(in.readNBytes(LONGEST_MIME_TYPE), StandardCharsets.US_ASCII);
        }
    }

    private static String workbook(ZipParts parts) throws IOException {
        String main = Relationships.of(parts, "").target("officeDocument").orElse("xl/workbook.xml");
        if (main.endsWith(".bin") || (!parts.has(main) && parts.has("xl/workbook.bin"))) {
            throw new SourceRefused(Reason.BINARY_FORMAT);
        }
        Optional<Xml> found = parts.xml(main);
        if (found.isEmpty()) {
            throw parts.has("[Content_Types].xml") ? new SourceRefused(Reason.DAMAGED, main) : other(unnamed(parts));
        }
        try (Xml xml = found.get()) {
            if (!xml.next() || !xml.starts("workbook")) {
                throw other(SourceFormat.OFFICE_DOCUMENT);
            }
        }
        return main;
    }

    private static SourceFormat unnamed(ZipParts parts) {
        return parts.names().stream().anyMatch(name -> name.endsWith(".iwa"))
                ? SourceFormat.NUMBERS
                : SourceFormat.ARCHIVE;
    }

    private static SourceRefused other(SourceFormat format) {
        return new SourceRefused(Reason.NOT_A_SPREADSHEET, format.name());
    }
}
