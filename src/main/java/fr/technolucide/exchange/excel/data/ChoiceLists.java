package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * What cells offer, so that the file can be filled in and come back: the words of a choice, on a last, hidden worksheet,
 * each list under a name; the names of the rows of a sheet, from its own table, those still to be typed included. A name
 * that is not offered may be typed all the same: an import asks about it.
 */
public final class ChoiceLists {

    private final XSSFSheet sheet;
    private final Texts texts;
    private final CellStyles styles;
    private final Map<String, DataSheet> tables;
    private final Schema schema;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Set<String> tablesNamed = new HashSet<>();

    private ChoiceLists(XSSFSheet sheet, Schema schema, Map<String, DataSheet> tables, Texts texts, CellStyles styles) {
        this.sheet = sheet;
        this.schema = schema;
        this.tables = tables;
        this.texts = texts;
        this.styles = styles;
    }

    public static void write(
            XSSFWorkbook workbook,
            SheetNames names,
            Schema schema,
            Map<String, DataSheet> tables,
            Texts texts,
            CellStyles styles) {
        XSSFSheet sheet = workbook.createSheet(names.distinct(texts.text("export.lists.title")));
        ChoiceLists lists = new ChoiceLists(sheet, schema, tables, texts, styles);
        tables.values().forEach(table -> lists.offer(workbook.getSheet(table.name()), table));
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private void offer(XSSFSheet to, DataSheet table) {
        List<ExportColumn> fields = table.fields().fields();
        for (int i = 0; i < fields.size(); i++) {
            Column<?> column = fields.get(i).column();
            if (column != null) {
                offer(to, i, column);
            }
        }
    }

    private void offer(XSSFSheet to, int position, Column<?> column) {
        Kind<?> kind = column.kind();
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(to);
        DataValidationConstraint constraint = switch (kind) {
            case Kind.Choice<?> choice -> helper.createFormulaListConstraint(list(choice.listName(), words(choice)));
            case Kind.Flag _ ->
                helper.createFormulaListConstraint(
                        list("FLAG", List.of(texts.text("format.yes"), texts.text("format.no"))));
            case Kind.Rating(var min, var max) ->
                helper.createIntegerConstraint(OperatorType.BETWEEN, Integer.toString(min), Integer.toString(max));
            case Kind.Reference _, Kind.References _ ->
                rows(column).map(helper::createFormulaListConstraint).orElse(null);
            default -> null;
        };
        if (constraint != null) {
            var cells = new CellRangeAddressList(DataSheet.FIRST, DataSheet.END, position, position);
            XSSFDataValidation validation = (XSSFDataValidation) helper.createValidation(constraint, cells);
            boolean closed = schema.targetOf(column).isEmpty();
            validation.setShowErrorBox(closed);
            validation.createErrorBox(
                    texts.text("export.lists.refused"),
                    kind instanceof Kind.Rating(var min, var max)
                            ? texts.text("export.lists.rating", min, max)
                            : texts.text("export.lists.choose"));
            to.addValidationData(validation);
        }
    }

    /** Returns the name of the cells that name the rows a column refers to; empty where no column alone names them. */
    private Optional<String> rows(Column<?> column) {
        DataSheet table = Objects.requireNonNull(
                tables.get(schema.targetOf(column).orElseThrow().name()));
        return table.sheet().columns().stream()
                .filter(each -> table.sheet().labelTemplate().equals("{" + each.name() + "}"))
                .filter(each -> table.fields().find(each).isPresent())
                .findFirst()
                .map(each -> rows(table, each));
    }

    private String rows(DataSheet table, Column<?> names) {
        String name = texts.text("export.lists.name") + "_" + table.sheet().name();
        if (tablesNamed.add(name)) {
            String all = table.range(names);
            Name defined = sheet.getWorkbook().createName();
            defined.setNameName(name);
            defined.setRefersToFormula(
                    table.cell(names, DataSheet.FIRST) + ":INDEX(" + all + ",MAX(1,COUNTA(" + all + ")))");
        }
        return name;
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
