package fr.technolucide.exchange.excel.data;

import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Sheet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of worksheets: the sheet's plural with a capital, at most 31 characters, none twice. */
public final class SheetNames {

    private static final int MOST = 31;

    private final Texts texts;
    private final Set<String> taken = new HashSet<>();

    public SheetNames(Texts texts) {
        this.texts = texts;
    }

    public String of(Sheet sheet) {
        return distinct(texts.text("sheet." + sheet.name() + ".many"));
    }

    public String distinct(String wanted) {
        String safe =
                WorkbookUtil.createSafeSheetName(Words.of(texts.language()).capitalised(wanted), ' ');
        String name = safe;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String end = " " + n;
            name = safe.substring(0, Math.min(safe.length(), MOST - end.length())) + end;
        }
        return name;
    }
}
