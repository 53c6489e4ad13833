package fr.technolucide.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFormTest {

    private static final String NUMBER = "06 12 34 56 78";

    /** The help of the column promises it, whichever form is made of the sheet one day. */
    @Test
    void howAnExpertIsReachedIsNeverPrinted(@TempDir Path folder) {
        try (Workbook workbook = Workbooks.example(folder)) {
            Row expert = Workbooks.rows(workbook, Experts.SHEET).getFirst().with(Experts.CONTACT, NUMBER);
            workbook.read(reader -> {
                Paper paper = new Paper(reader, "", Workbooks.TODAY.atStartOfDay(ZoneOffset.UTC), LetterSize.ORDINARY);
                SheetForm form = new SheetForm(paper.parts(), paper.entries(expert));
                Xhtml filled = form.filled(expert, List.of(), Map.of());
                assertThat(filled.toString())
                        .contains(expert.get(Experts.NAME, "?"))
                        .doesNotContain(NUMBER);
                assertThat(paper.others(paper.entries(expert), Experts.SHEET).toString())
                        .doesNotContain(NUMBER);
                return filled;
            });
        }
    }
}
