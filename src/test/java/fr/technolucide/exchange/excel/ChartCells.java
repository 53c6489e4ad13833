package fr.technolucide.exchange.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cells that a chart draws, with what it holds of them. */
public record ChartCells(String reference, boolean words, List<String> values) {

    private static final Pattern CACHE = Pattern.compile(
            "<c:(str|num)Ref><c:f>([^<]*)</c:f><c:(?:str|num)Cache>(.*?)</c:(?:str|num)Cache>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("<c:v>([^<]*)</c:v>");

    public static List<ChartCells> of(XSSFChart chart) {
        List<ChartCells> all = new ArrayList<>();
        Matcher caches = CACHE.matcher(chart.getCTChart().xmlText().replaceAll(">\\s+<", "><"));
        while (caches.find()) {
            List<String> values = VALUE.matcher(caches.group(3))
                    .results()
                    .map((MatchResult each) -> unescaped(each.group(1)))
                    .toList();
            all.add(new ChartCells(unescaped(caches.group(2)), caches.group(1).equals("str"), values));
        }
        return all;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    public void areIn(XSSFWorkbook workbook) {
        CellReference[] cells = new AreaReference(reference, SpreadsheetVersion.EXCEL2007).getAllReferencedCells();
        assertThat(values).hasSameSizeAs(cells);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = workbook.getSheet(cells[i].getSheetName())
                    .getRow(cells[i].getRow())
                    .getCell(cells[i].getCol());
            if (words) {
                assertThat(cell.getStringCellValue()).isEqualTo(values.get(i));
            } else {
                assertThat(cell.getNumericCellValue()).isCloseTo(Double.parseDouble(values.get(i)), within(1e-9));
            }
        }
    }
}
