package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.CellFormat.Kind;
import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** OpenDocument spreadsheets (.ods; OpenDocument 1.3 part 3): one stream, cells typed by the file itself. */
final class OdsReader {
    private final ZipParts parts;
    private final ReadBudget budget;
    private final Warnings warnings = new Warnings();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<SourceSheet> sheets = new ArrayList<>();
    private final Map<String, List<NamedTable>> tables = new HashMap<>();

    OdsReader(ZipParts parts, ReadBudget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    Source read() throws IOException {
        refuseEncrypted();
        try (Xml xml = parts.xml("content.xml").orElseThrow(() -> new SourceRefused(Reason.DAMAGED, "content.xml"))) {
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
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new SourceRefused(Reason.NO_SHEET);
        }
        List<SourceSheet> named = sheets.stream()
                .map(sheet -> new SourceSheet(
                        sheet.name(), sheet.hidden(), tables.getOrDefault(sheet.name(), List.of()), sheet.rows()))
                .toList();
        return new Source(SourceFormat.ODS, named, properties(), false, warnings.all());
    }

    private void refuseEncrypted() throws IOException {
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

    private Map<String, String> properties() throws IOException {
        Map<String, String> properties = new TreeMap<>();
        Optional<Xml> meta = parts.xml("meta.xml");
        if (meta.isPresent()) {
            try (Xml xml = meta.get()) {
                while (xml.next()) {
                    if (xml.starts("user-defined")) {
                        String name = xml.attribute("name");
                        properties.put(name, xml.text());
                    }
                }
            }
        }
        return properties;
    }

    /** Returns the format of a number by the type that the file gives it. */
    static CellFormat format(String type) {
        return switch (type) {
            case "percentage" -> new CellFormat(Kind.PERCENT, "");
            case "currency" -> new CellFormat(Kind.CURRENCY, "");
            default -> CellFormat.GENERAL;
        };
    }
}
