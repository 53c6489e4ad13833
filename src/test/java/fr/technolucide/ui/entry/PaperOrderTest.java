package fr.technolucide.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleSession;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.field.NameIndexes;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types from paper does not look up: the fields come as the sheet asks for them. */
class PaperOrderTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void theFieldsOfATrialComeAsThePaperAsks() throws Exception {
        assertFollowsPaper(
                TrialPaper.plan(), PaperForm.TRIAL, Map.of(Trials.QUALITY, Messages.text("paper.trial.quality")));
    }

    @Test
    void theFieldsOfAnAttendanceSheetComeAsThePaperAsks() throws Exception {
        assertFollowsPaper(
                AttendancePaper.plan(), PaperForm.ATTENDANCE, Map.of(Learning.PEOPLE, Labels.of(People.NAME)));
    }

    /** @param otherwise columns that the paper names in its own words */
    private void assertFollowsPaper(PaperPlan plan, PaperForm paper, Map<Column<?>, String> otherwise)
            throws Exception {
        try (SampleSession sample = new SampleSession(
                folder.resolve("a.lucide"), List.copyOf(Seeds.edits()), SampleWindow.ENVIRONMENT.clock())) {
            byte[] pdf =
                    sample.read(reader -> PrintedForms.blank(reader, paper, AT).bytes());
            List<Column<?>> order = Fx.on(() -> {
                Options options = Options.of(sample.session);
                return EntryForm.ofPaper(sample.session, options, new NameIndexes(sample.session, options), plan.form())
                        .order();
            });
            sample.settle();
            String printed = printed(pdf);
            int at = 0;
            for (Column<?> column : order) {
                String label = squeezed(otherwise.getOrDefault(column, Labels.of(column)));
                int found = printed.indexOf(label, at);
                assertThat(found).as("« %s » after what comes before it", label).isNotNegative();
                at = found + label.length();
            }
            List<Column<?>> typed = plan.sheet().stored().stream()
                    .filter(column -> !column.isHidden())
                    .<Column<?>>map(column -> column)
                    .toList();
            assertThat(order)
                    .as("the paper asks for every cell that a person types")
                    .containsExactlyInAnyOrderElementsOf(typed);
        }
    }

    private static String printed(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
