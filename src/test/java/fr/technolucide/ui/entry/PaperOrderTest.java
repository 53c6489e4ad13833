package fr.technolucide.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleSession;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.field.NameIndexes;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who types from paper does not look up: the fields come as the sheet asks for them. */
class PaperOrderTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    static List<Sheet> papers() {
        return QuickEntry.sheets().stream()
                .filter(sheet -> QuickEntry.plan(sheet).orElseThrow().places().isEmpty())
                .toList();
    }

    /** What the paper says in words of its own, or does not ask. */
    private static Map<Column<?>, String> otherwise() {
        return Map.of(
                Trials.QUALITY, Messages.text("paper.trial.quality"),
                Learning.PEOPLE, Labels.of(People.NAME),
                Retrospectives.FORMAT, Labels.item(new Kind.Choice<>(Format.class), Format.KEEP_STOP_TRY));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theFieldsComeAsThePaperAsksAndNoneIsLeftOut(Sheet sheet) throws Exception {
        PaperPlan plan = QuickEntry.plan(sheet).orElseThrow();
        try (SampleSession sample = new SampleSession(
                folder.resolve("a.lucide"), List.copyOf(Seeds.edits()), SampleWindow.ENVIRONMENT.clock())) {
            byte[] pdf = sample.read(
                    reader -> PrintedForms.blank(reader, plan.paper(), AT).bytes());
            PaperFields fields = sample.read(reader -> PaperFields.of(plan, reader, UUID::randomUUID, AT));
            List<Column<?>> order = Fx.on(() -> {
                Options options = Options.of(sample.session);
                return EntryForm.ofPaper(
                                sample.session, options, new NameIndexes(sample.session, options), fields.form())
                        .order();
            });
            sample.settle();
            String printed = printed(pdf);
            int at = 0;
            for (Column<?> column : order) {
                String label = squeezed(otherwise().getOrDefault(column, Labels.of(column)));
                int found = printed.indexOf(label, at);
                assertThat(found).as("« %s » after what comes before it", label).isNotNegative();
                at = found + label.length();
            }
            List<Column<?>> typed = plan.sheet().stored().stream()
                    .filter(column -> !column.isHidden() && !column.isSetByProgram() && !column.isConfidential())
                    .filter(column -> !column.equals(SupportRequests.STATUS))
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
