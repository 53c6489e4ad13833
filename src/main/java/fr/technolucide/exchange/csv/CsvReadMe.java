package fr.technolucide.exchange.csv;

import fr.technolucide.catalog.Association;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.FileNotation;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text that lies beside the CSV files of a folder, and says what their cells cannot: what estimated figures are
 * worth. The first line of a CSV file is its header, so that it has no room for a sentence.
 */
final class CsvReadMe {

    /** Told by Notepad from other encodings, and read by every other editor. */
    private static final String MARK = "\uFEFF";

    private CsvReadMe() {}

    /** Returns the name of the file, which readers of the language know: {@code LISEZ-MOI.txt}. */
    static String name(Texts texts) {
        return texts.text("export.csv.readme.name");
    }

    /** @param file returns the name of the file of a sheet */
    static String of(Reader reader, ExportScope share, Texts texts, Function<Sheet, String> file) {
        List<String> paragraphs = new ArrayList<>();
        String association = Association.row(reader).get(Association.NAME, "");
        paragraphs.add(association.isEmpty() ? "Technolucide" : association);
        paragraphs.add(texts.text(
                "export.csv.readme.files",
                reader.today(),
                texts.text("export.csv.readme.separator."
                        + name(FileNotation.of(texts.language()).separator()))));
        paragraphs.add(texts.text(
                "export.csv.readme.estimated",
                estimated(reader, file),
                EstimateCaution.of(reader).sentence()));
        paragraphs.add(texts.text(share.isWhole() ? "export.csv.readme.back" : "export.csv.readme.without_names"));
        return paragraphs.stream().collect(Collectors.joining("\r\n\r\n", MARK, "\r\n"));
    }

    private static String name(char separator) {
        return separator == ';' ? "semicolon" : "comma";
    }

    /** Returns the files that have estimated figures: « tools.csv, usages.csv ». */
    private static String estimated(Reader reader, Function<Sheet, String> file) {
        return reader.schema().sheets().stream()
                .filter(sheet -> sheet.derived().stream().anyMatch(EstimateCaution::isAbout))
                .map(file)
                .collect(Collectors.joining(", "));
    }
}
