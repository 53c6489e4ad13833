package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;

/** One worksheet part read forward: rows and cells with or without their addresses, cached values, merged ranges. */
final class XlsxSheet {
    private static final int LAST_LINE = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int MOST_LETTERS = 3;

    /** Of a number that fits an int, whatever they are. */
    private static final int MOST_DIGITS = 9;

    private final String sheet;
    private final String part;
    private final XlsxContext context;
    private final RowBuilder rows;
    private final MergedCells merged;
    private int line;
    private int column;
    private int uncalculated;
    private String firstUncalculated = "";

    /** @param sheet its name, for warnings */
    XlsxSheet(String sheet, String part, XlsxContext context) {
        this.sheet = sheet;
        this.part = part;
        this.context = context;
        this.rows = new RowBuilder(sheet, context.budget(), context.warnings());
        this.merged = new MergedCells(sheet, context.warnings());
    }

    List<SourceRow> read(Xml xml) {
        boolean hidden = false;
        while (xml.next()) {
            if (xml.starts("row")) {
                line = Math.max(xml.number("r", 0), line + 1);
                column = 0;
                hidden = xml.flag("hidden");
            } else if (xml.ends("row")) {
                if (hidden) {
                    rows.hide(line);
                }
                rows.end(line);
            } else if (xml.starts("c")) {
                cell(xml);
            } else if (xml.starts("mergeCell")) {
                CellRange.parse(xml.attribute("ref")).ifPresent(merged::add);
            }
        }
        if (uncalculated > 0) {
            context.warnings().add(Kind.NO_CACHED_VALUE, sheet, firstUncalculated, String.valueOf(uncalculated));
        }
        return merged.fill(rows.rows(), context.budget());
    }

    private void cell(Xml xml) {
        String address = "";
        String type = "";
        String styled = "";
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            switch (xml.attributeName(i)) {
                case "r" -> address = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> styled = xml.attributeValue(i);
                default -> {}
            }
        }
        place(address);
        int style = Xml.parsed(styled, 0);
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = OfficeText.rich(xml, context.budget());
            } else if (xml.starts("f")) {
                formula = true;
                xml.skip();
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        if (value.isEmpty() && formula && !type.equals("str") && uncalculated++ == 0) {
            firstUncalculated = new CellReference(line - 1, column).formatAsString();
        }
        rows.add(column, value(type, style, value));
        column++;
    }

    private void place(String address) {
        int given = column(address);
        if (given >= 0) {
            column = given;
        }
        if (line > LAST_LINE) {
            throw new SourceRefused(Reason.DAMAGED, part);
        }
    }

    /** The column of « B7 » or « $B$7 »; -1 when it has no letters or too many. Read once a cell, hence without POI. */
    private static int column(String address) {
        int column = 0;
        int letters = 0;
        for (int i = 0; i < address.length() && letters <= MOST_LETTERS; i++) {
            int letter = address.charAt(i) | 0x20;
            if (letter >= 'a' && letter <= 'z') {
                column = column * 26 + letter - 'a' + 1;
                letters++;
            }
        }
        return letters > MOST_LETTERS ? -1 : column - 1;
    }

    private RawCell value(String type, int style, String value) {
        if (value.isEmpty()) {
            return RawCell.BLANK;
        }
        return switch (type) {
            case "s" -> context.strings().at(value, part);
            case "str" -> rows.text(OfficeText.decode(value));
            case "inlineStr" -> rows.text(value);
            case "b" ->
                new RawCell.Bool(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> error(value);
            case "d" -> isoDate(value.strip());
            default -> number(value, style);
        };
    }

    private RawCell error(String code) {
        String address = new CellReference(line - 1, column).formatAsString();
        context.warnings().add(Kind.ERROR_CELL, sheet, address, code);
        return new RawCell.Fault(code, address);
    }

    private RawCell number(String value, int style) {
        try {
            double number = parsed(value.strip());
            return Double.isFinite(number)
                    ? SerialNumbers.cell(number, context.styles().at(style), context.since1904())
                    : rows.text(value);
        } catch (NumberFormatException notANumber) {
            return rows.text(value);
        }
    }

    /** Does the same as {@link Double#parseDouble}, which is slow for the small whole numbers that most cells hold. */
    private static double parsed(String value) {
        int length = value.length();
        if (length == 0 || length > MOST_DIGITS) {
            return Double.parseDouble(value);
        }
        int whole = 0;
        for (int i = 0; i < length; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Double.parseDouble(value);
            }
            whole = 10 * whole + digit;
        }
        return whole;
    }

    private RawCell isoDate(String value) {
        String bare = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
        try {
            return bare.indexOf('T') < 0
                    ? new RawCell.Day(LocalDate.parse(bare))
                    : SerialNumbers.dayOrMoment(LocalDateTime.parse(bare));
        } catch (DateTimeException notADate) {
            return rows.text(value);
        }
    }
}
