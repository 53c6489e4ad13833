package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The words of the lists, on a last worksheet, each list under a name; the cells of a choice offer them, so that the file
 * can be filled in and come back.
 */
public final class ChoiceLists {

    /** Rows under a table that may be filled in. */
    private static final int SPARE = 200;

    private final XSSFSheet sheet;
    private final Texts texts;
    private final CellStyles styles;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private ChoiceLists(XSSFSheet sheet, Texts texts, CellStyles styles) {
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
    }

    public static void write(
            XSSFWorkbook workbook,
            SheetNames names,
            Map<String, DataSheet> tables,
            Texts texts,
            CellStyles styles,
            LocalDate today) {
        XSSFSheet sheet = workbook.createSheet(names.distinct(texts.text("export.lists.title")));
        ChoiceLists lists = new ChoiceLists(sheet, texts, styles);
        tables.values().forEach(table -> lists.offer(workbook.getSheet(table.name()), table));
        SheetSetup.paper(sheet, true, texts, today);
        sheet.setDisplayGridlines(false);
    }

    private void offer(XSSFSheet to, DataSheet table) {
        List<ExportColumn> fields = table.fields().fields();
        for (int i = 0; i < fields.size(); i++) {
            Column<?> column = fields.get(i).column();
            if (column != null) {
                offer(to, table, i, column.kind());
            }
        }
    }

    private void offer(XSSFSheet to, DataSheet table, int position, Kind<?> kind) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(to);
        DataValidationConstraint constraint = switch (kind) {
            case Kind.Choice<?> choice -> helper.createFormulaListConstraint(list(choice.listName(), words(choice)));
            case Kind.Flag _ ->
                helper.createFormulaListConstraint(
                        list("FLAG", List.of(texts.text("format.yes"), texts.text("format.no"))));
            case Kind.Rating(var min, var max) ->
                helper.createIntegerConstraint(OperatorType.BETWEEN, Integer.toString(min), Integer.toString(max));
            default -> null;
        };
        if (constraint != null) {
            var cells = new CellRangeAddressList(DataSheet.FIRST, table.last() + SPARE, position, position);
            XSSFDataValidation validation = (XSSFDataValidation) helper.createValidation(constraint, cells);
            validation.setShowErrorBox(true);
            validation.createErrorBox(
                    texts.text("export.lists.refused"),
                    kind instanceof Kind.Rating(var min, var max)
                            ? texts.text("export.lists.rating", min, max)
                            : texts.text("export.lists.choose"));
            to.addValidationData(validation);
        }
    }

    private List<String> words(Kind.Choice<?> choice) {
        List<String> words = new ArrayList<>();
        choice.items()
                .forEach(item ->
                        words.add(texts.text("choice." + choice.listName() + "." + Kind.Choice.id((Enum<?>) item))));
        return words;
    }

    /** Returns the name of the cells that hold the words, written at the first call for a list. */
    private String list(String listName, List<String> words) {
        String name = texts.text("export.lists.name") + "_" + listName;
        if (!columns.containsKey(listName)) {
            int column = columns.size();
            columns.put(listName, column);
            put(0, column, name).setCellStyle(styles.header(false));
            for (int i = 0; i < words.size(); i++) {
                put(i + 1, column, words.get(i)).setCellStyle(styles.cell(FieldFormat.TEXT));
            }
            sheet.setColumnWidth(column, 28 * 256);
            Name defined = sheet.getWorkbook().createName();
            defined.setNameName(name);
            String letters = DataSheet.letters(column);
            defined.setRefersToFormula(DataSheet.quoted(sheet.getSheetName()) + "$" + letters + "$2:$" + letters + "$"
                    + (words.size() + 1));
        }
        return name;
    }

    private XSSFCell put(int row, int column, String words) {
        XSSFRow there = sheet.getRow(row);
        XSSFCell cell = (there == null ? sheet.createRow(row) : there).createCell(column);
        cell.setCellValue(words);
        return cell;
    }
}
