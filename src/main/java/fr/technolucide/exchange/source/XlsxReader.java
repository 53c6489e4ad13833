package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.Relationships.Relationship;
import fr.technolucide.exchange.source.SourceRefused.Reason;
import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Excel files (.xlsx, .xlsm; ECMA-376 transitional or strict), part by part as streams. Not by POI: its user model
 * holds everything at once, and its streaming reader refuses strict files, ISO dates and packages with a stray part.
 */
final class XlsxReader {
    private static final long LARGE_PART = 16L << 20;

    private record Tab(String name, boolean hidden, String id) {}

    private final ZipParts parts;
    private final ReadBudget budget;
    private final Warnings warnings = new Warnings();
    private final List<Tab> tabs = new ArrayList<>();
    private boolean since1904;

    XlsxReader(ZipParts parts, ReadBudget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /** @param workbook the name of the main part */
    Source read(String workbook) throws IOException {
        readWorkbook(workbook);
        Relationships links = Relationships.of(parts, workbook);
        boolean macros = links.has("vbaProject") || links.has("xlMacrosheet");
        if (macros) {
            warnings.add(Kind.MACROS_IGNORED, "", "", "");
        }
        if (links.has("externalLink")) {
            warnings.add(Kind.EXTERNAL_LINKS, "", "", "");
        }
        countRows(links);
        XlsxContext context = new XlsxContext(
                new SharedStrings(parts, links.target("sharedStrings"), budget),
                new XlsxStyles(parts, links.target("styles")),
                since1904,
                budget,
                warnings);
        List<SourceSheet> sheets = new ArrayList<>();
        for (Tab tab : tabs) {
            Optional<Relationship> link = links.byId(tab.id());
            if (link.isPresent()
                    && link.get().kind().equals("worksheet")
                    && !link.get().external()) {
                sheets.add(sheet(tab, link.get().target(), context));
            }
        }
        if (sheets.isEmpty()) {
            throw new SourceRefused(Reason.NO_SHEET);
        }
        return new Source(
                macros ? SourceFormat.XLSM : SourceFormat.XLSX,
                sheets,
                properties(),
                since1904,
                List.of(),
                0,
                warnings.all());
    }

    /** Refuses a worksheet with too many rows at once: its texts alone would take seconds. */
    private void countRows(Relationships links) throws IOException {
        for (String part : links.targets("worksheet")) {
            if (parts.size(part) > LARGE_PART) {
                try (InputStream worksheet = parts.bytes(part).orElseThrow()) {
                    new RowCounter(budget).count(worksheet, parts.size(part));
                }
            }
        }
    }

    private void readWorkbook(String workbook) throws IOException {
        try (Xml xml = required(workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    boolean hidden =
                            xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
                    tabs.add(new Tab(OfficeText.decode(xml.attribute("name")), hidden, xml.attribute("id")));
                }
            }
        }
    }

    private SourceSheet sheet(Tab tab, String part, XlsxContext context) throws IOException {
        if (tab.hidden()) {
            warnings.add(Kind.HIDDEN_SHEET, tab.name(), "", "");
        }
        List<SourceRow> rows;
        try (Xml xml = required(part)) {
            rows = new XlsxSheet(tab.name(), part, context).read(xml);
        }
        return new SourceSheet(tab.name(), tab.hidden(), tables(part), rows);
    }

    private List<NamedTable> tables(String sheetPart) throws IOException {
        List<NamedTable> tables = new ArrayList<>();
        for (String part : Relationships.of(parts, sheetPart).targets("table")) {
            Optional<Xml> found = parts.xml(part);
            if (found.isPresent()) {
                try (Xml xml = found.get()) {
                    table(xml).ifPresent(tables::add);
                }
            }
        }
        return tables;
    }

    private static Optional<NamedTable> table(Xml xml) {
        while (xml.next()) {
            if (xml.starts("table")) {
                String shown = xml.attribute("displayName");
                String name = shown.isEmpty() ? xml.attribute("name") : shown;
                boolean headers = xml.number("headerRowCount", 1) > 0;
                boolean totals = xml.number("totalsRowCount", 0) > 0;
                return CellRange.parse(xml.attribute("ref")).map(range -> new NamedTable(name, range, headers, totals));
            }
        }
        return Optional.empty();
    }

    private Map<String, String> properties() throws IOException {
        Map<String, String> properties = new TreeMap<>();
        Relationships links = Relationships.of(parts, "");
        Optional<String> part = links.target("custom-properties").or(() -> links.target("customProperties"));
        Optional<Xml> found = part.isEmpty() ? Optional.empty() : parts.xml(part.get());
        if (found.isPresent()) {
            try (Xml xml = found.get()) {
                while (xml.next()) {
                    if (xml.starts("property")) {
                        String name = xml.attribute("name");
                        properties.put(name, OfficeText.decode(xml.text()));
                    }
                }
            }
        }
        return properties;
    }

    private Xml required(String part) throws IOException {
        return parts.xml(part).orElseThrow(() -> new SourceRefused(Reason.DAMAGED, part));
    }
}
