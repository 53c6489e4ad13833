package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * OpenDocument spreadsheets (OpenDocument 1.3 part 3), cells typed by the file itself: a zip of parts (.ods), or the
 * same elements in one XML file (.fods).
 */
final class OdsReader {
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private final ReadBudget budget;
    private final Warnings warnings = new Warnings();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<SourceSheet> sheets = new ArrayList<>();
    private final Map<String, List<NamedTable>> tables = new HashMap<>();
    private final Map<String, String> properties = new TreeMap<>();

    OdsReader(ReadBudget budget) {
        this.budget = budget;
    }

    Source read(ZipParts parts) throws IOException {
        refuseEncrypted(parts);
        try (Xml xml = parts.xml("content.xml").orElseThrow(() -> new SourceRefused(Reason.DAMAGED, "content.xml"))) {
            elements(xml);
        }
        Optional<Xml> meta = parts.xml("meta.xml");
        if (meta.isPresent()) {
            try (Xml xml = meta.get()) {
                elements(xml);
            }
        }
        return source(SourceFormat.ODS);
    }

    /** @throws SourceRefused when it is another kind of OpenDocument */
    Source flat(Path file) throws IOException {
        try (Xml xml = new Xml(Files.newInputStream(file), "office:document", budget)) {
            if (!xml.next() || xml.attribute("mimetype").isEmpty()) {
                throw new SourceRefused(Reason.NOT_A_SPREADSHEET, SourceFormat.MARKUP.name());
            }
            if (!xml.attribute("mimetype").startsWith(SPREADSHEET)) {
                throw new SourceRefused(Reason.NOT_A_SPREADSHEET, SourceFormat.OFFICE_DOCUMENT.name());
            }
            elements(xml);
        }
        return source(SourceFormat.FODS);
    }

    private void elements(Xml xml) {
        String style = "";
        while (xml.next()) {
            if (xml.starts("style")) {
                style = xml.attribute("name");
            } else if (xml.starts("table-properties")
                    && xml.attribute("display").equals("false")) {
                hiddenStyles.add(style);
            } else if (xml.starts("table")) {
                sheet(xml);
            } else if (xml.starts("database-range")) {
                table(xml);
            } else if (xml.starts("meta")) {
                meta(xml);
            }
        }
    }

    private Source source(SourceFormat format) {
        if (sheets.isEmpty()) {
            throw new SourceRefused(Reason.NO_SHEET);
        }
        List<SourceSheet> named = sheets.stream()
                .map(sheet -> new SourceSheet(
                        sheet.name(), sheet.hidden(), tables.getOrDefault(sheet.name(), List.of()), sheet.rows()))
                .toList();
        return new Source(format, named, properties, false, List.of(), 0, warnings.all());
    }

    private static void refuseEncrypted(ZipParts parts) throws IOException {
        Optional<Xml> manifest = parts.xml("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            try (Xml xml = manifest.get()) {
                while (xml.next()) {
                    if (xml.starts("encryption-data")) {
                        throw new SourceRefused(Reason.PROTECTED);
                    }
                }
            }
        }
    }

    private void sheet(Xml xml) {
        String name = xml.attribute("name");
        boolean hidden = hiddenStyles.contains(xml.attribute("style-name"));
        if (hidden) {
            warnings.add(SourceWarning.Kind.HIDDEN_SHEET, name, "", "");
        }
        sheets.add(new SourceSheet(name, hidden, List.of(), new OdsSheet(name, budget, warnings).read(xml)));
    }

    /** « $Feuil1.$A$1:$Feuil1.$D$20 », or « 'Mes essais'.A1:D20 ». */
    private void table(Xml xml) {
        String target = xml.attribute("target-range-address");
        int dot = target.lastIndexOf('.', Math.max(0, target.lastIndexOf(':')));
        if (dot <= 0) {
            return;
        }
        String sheet = target.substring(0, dot)
                .replaceFirst("^\\$", "")
                .replaceAll("^'|'$", "")
                .replace("''", "'");
        String range = target.substring(dot + 1).replaceFirst(":.*\\.", ":");
        boolean headers = !xml.attribute("contains-header").equals("false");
        CellRange.parse(range)
                .ifPresent(cells -> tables.computeIfAbsent(sheet, any -> new ArrayList<>())
                        .add(new NamedTable(xml.attribute("name"), cells, headers, false)));
    }

    private void meta(Xml xml) {
        while (xml.next() && !xml.ends("meta")) {
            if (xml.starts("user-defined")) {
                String name = xml.attribute("name");
                properties.put(name, xml.text());
            }
        }
    }
}
