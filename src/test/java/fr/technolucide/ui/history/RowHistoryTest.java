package fr.technolucide.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.choice.Data;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a row, and the way back from it to an earlier value, over a real file. */
class RowHistoryTest {

    private static final String LONG =
            "Deux voix bien séparées, les prénoms reconnus, et l’ordre du jour retrouvé dans la transcription. "
                    .repeat(4)
                    .strip();

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window() {
        return window(SampleSchema.SCHEMA);
    }

    private SampleWindow window(Schema schema) {
        return new SampleWindow(folder, schema, SampleWindow.rows(3), List.of());
    }

    private static <T> void edit(SampleWindow sample, Sheet sheet, UUID id, Column<T> column, T value) {
        sample.workbook.apply(
                ChangeSet.edited("", new Edit.Update(sheet, id, Cells.of(column, value), Edit.Origin.TYPED)));
    }

    /** The trial whose duration went from 30 to 50 minutes. */
    private SampleWindow lengthened() {
        SampleWindow sample = window();
        edit(sample, SampleSchema.TRIALS, SampleRows.trial(0), SampleSchema.MINUTES, 50);
        return sample;
    }

    private static Row trial(SampleWindow sample) {
        return sample.read(
                reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(0)).orElseThrow());
    }

    private static RowHistoryList history(SampleWindow sample, Sheet sheet, UUID row) {
        Fx.run(() -> sample.window.reveal(sheet, row));
        Rest.await();
        Fx.run(() -> Nodes.buttons("Historique").findFirst().orElseThrow().fire());
        Rest.await();
        return sample.node("history.lines");
    }

    private static RowHistory read(SampleWindow sample, Sheet sheet, UUID row) {
        return sample.read(reader -> RowHistory.read(reader, sheet, row, "", SampleWindow.CLOCK));
    }

    private static String spaced(String words) {
        return words.replace('\u00A0', ' ');
    }

    private static List<String> sentences(RowHistory history) {
        return history.lines().stream().map(line -> spaced(line.words())).toList();
    }

    private static List<String> verbs(RowHistory history) {
        return history.lines().stream()
                .map(line -> line.earlier().map(RowHistory.Earlier::verb).orElse(""))
                .map(RowHistoryTest::spaced)
                .toList();
    }

    private void choose(RowHistoryList lines, String beginning) {
        List<HistoryLine> shown = Fx.on(lines::shown);
        int place = 0;
        while (!spaced(shown.get(place).line().words()).startsWith(beginning)) {
            place++;
        }
        robot.push(KeyCode.HOME);
        for (int i = 0; i < place; i++) {
            robot.push(KeyCode.DOWN);
        }
        Rest.await();
    }

    private static List<String> words() {
        return Fx.on(Nodes::words).stream().map(RowHistoryTest::spaced).toList();
    }

    private static boolean isOpen() {
        return Fx.on(() -> Nodes.find("history.lines").isPresent());
    }

    @Tag("walk")
    @Test
    void theHistoryIsPrintedAsItReads() throws IOException {
        try (SampleWindow sample = lengthened()) {
            edit(sample, SampleSchema.TRIALS, SampleRows.trial(0), SampleSchema.LESSON, LONG);
            history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            Fx.run(() -> Nodes.buttons("Imprimer…").findFirst().orElseThrow().fire());
            Fx.until("the preview", () -> sample.find("preview.place").isPresent());
            RowHistory read = read(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            byte[] pdf = sample.read(reader -> PrintedForms.of(
                            reader,
                            read.printed(),
                            LetterSize.ORDINARY,
                            "cahier",
                            ZonedDateTime.now(SampleWindow.CLOCK))
                    .bytes());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper words = new PDFTextStripper();
                words.setSortByPosition(true); // bold words stand after the others in the file
                String printed = squeezed(words.getText(document));
                assertThat(read.lines())
                        .isNotEmpty()
                        .allMatch(line -> printed.contains(squeezed(line.said().words())))
                        .allMatch(line ->
                                line.text().runs().stream().allMatch(run -> printed.contains(squeezed(run.text()))))
                        .allMatch(line -> line.begun().stream()
                                .allMatch(begun ->
                                        printed.contains(squeezed(begun.said().words()))));
            }
        }
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\u00A0\u202F\u00AD]+", "");
    }

    @Tag("walk")
    @Test
    void enterOnALineWritesItsFirstValueAsAnEditThatIsUndone() {
        try (SampleWindow sample = lengthened()) {
            RowHistoryList lines = history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            HistoryLine first = Fx.on(lines::shown).getFirst();
            assertThat(Fx.<Boolean>on(first::isFocused)).isTrue();
            assertThat(spaced(first.getAccessibleText()))
                    .endsWith("10:42. Chloé a passé la durée de 30 min à 50 min. Entrée : Revenir à 30 min");
            robot.push(KeyCode.ENTER);
            Rest.await();
            assertThat(isOpen()).isFalse();
            assertThat(trial(sample).get(SampleSchema.MINUTES)).isEqualTo(30);
            assertThat(words()).contains("Durée : la valeur d’avant est remise.");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Rest.await();
            assertThat(trial(sample).get(SampleSchema.MINUTES)).isEqualTo(50);
        }
    }

    @Tag("walk")
    @Test
    void theButtonOfALineDoesTheSame() {
        try (SampleWindow sample = lengthened()) {
            history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            Button button = Fx.on(
                    () -> Nodes.buttons("Revenir à 30\u00A0min").findFirst().orElseThrow());
            robot.clickOn(button);
            Rest.await();
            assertThat(trial(sample).get(SampleSchema.MINUTES)).isEqualTo(30);
        }
    }

    @Test
    void eachChangeIsASentenceAndTheWayBackHoldsItsValue() {
        UUID id = SampleRows.trial(0);
        try (SampleWindow sample = lengthened()) {
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.LESSON, "Deux voix bien séparées.");
            edit(
                    sample,
                    SampleSchema.TRIALS,
                    id,
                    SampleSchema.LESSON,
                    "Deux voix bien séparées. Les sigles sont faux.");
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.DAY, LocalDate.of(2026, 11, 20));
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.DATA, Data.INTERNAL);
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.WITH, null);
            RowHistory history = read(sample, SampleSchema.TRIALS, id);
            assertThat(spaced(history.title())).endsWith(" : six changements depuis sa création");
            assertThat(sentences(history).subList(0, 6))
                    .containsExactly(
                            "Chloé a effacé les personnes présentes : Bernard.",
                            "Chloé a changé les données : internes, au lieu de publiques.",
                            "Chloé a déplacé le jour du 24 novembre au 20 novembre.",
                            "Chloé a complété ce que nous avons appris : « Deux voix bien séparées. Les sigles sont faux. »",
                            "Chloé a raccourci ce que nous avons appris : « Deux voix bien séparées. Les sigles (CAF, RSA) sont à corriger à la main. »",
                            "Chloé a passé la durée de 30 min à 50 min.");
            assertThat(verbs(history).subList(0, 6))
                    .containsExactly(
                            "Revenir à « Bernard »",
                            "Revenir à « publiques »",
                            "Revenir au 24 novembre",
                            "Revenir à « Deux voix bien séparées. »",
                            "Revenir au texte d’avant",
                            "Revenir à 30 min");
        }
    }

    @Test
    void whatCameOfAChangeIsToldUnderIt() {
        UUID id = SampleRows.trial(0);
        try (SampleWindow sample = window()) {
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.WITHOUT, 60);
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.WITH_AI, 25);
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.WITH_AI, 35);
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.DATA, Data.PERSONAL);
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.QUALITY, 4);
            List<RowHistory.Line> lines = read(sample, SampleSchema.TRIALS, id).lines();
            assertThat(lines.subList(0, 4).stream().map(line -> spaced(line.consequence())))
                    .containsExactly(
                            "",
                            "Depuis, à voir : « Consentement noté » est à remplir.",
                            "Le gain net passe de +35 min à +25 min.",
                            "Le gain net passe de +20 min à +35 min.");
            edit(sample, SampleSchema.TRIALS, id, SampleSchema.CONSENT, true);
            assertThat(read(sample, SampleSchema.TRIALS, id).lines())
                    .as("what has been seen to is not to be looked at")
                    .noneMatch(line -> line.consequence().contains("Depuis"));
        }
    }

    @Test
    void anUndoneChangeSaysSoAndGoesTheOtherWay() {
        try (SampleWindow sample = lengthened()) {
            sample.workbook.undo();
            assertThat(sentences(read(sample, SampleSchema.TRIALS, SampleRows.trial(0)))
                            .getFirst())
                    .isEqualTo("Chloé, en annulant un changement, a passé la durée de 50 min à 30 min.");
        }
    }

    @Tag("walk")
    @Test
    void theValuesOfTheStartUnfoldByKeyAndCanBePutBack() {
        try (SampleWindow sample = lengthened()) {
            RowHistoryList lines = history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            robot.push(KeyCode.END);
            assertThat(words()).anyMatch(words -> words.matches("Voir les .* valeurs du départ"));
            int folded = Fx.on(lines::shown).size();
            robot.push(KeyCode.ENTER);
            Rest.await();
            assertThat(Fx.on(lines::shown)).hasSizeGreaterThan(folded);
            choose(lines, "Tâche essayée : ");
            robot.push(KeyCode.ENTER);
            assertThat(isOpen()).as("the row holds it").isTrue();
            choose(lines, "Durée : 30 min");
            robot.push(KeyCode.ENTER);
            Rest.await();
            assertThat(trial(sample).get(SampleSchema.MINUTES)).isEqualTo(30);
        }
    }

    @Tag("walk")
    @Test
    void aValueThatARuleRefusesIsRefusedInItsWords() {
        UUID amina = SampleRows.person(0);
        try (SampleWindow sample = window()) {
            edit(sample, SampleSchema.PEOPLE, amina, SampleSchema.NAME, "Amélie");
            edit(sample, SampleSchema.PEOPLE, SampleRows.person(1), SampleSchema.NAME, "Amina");
            history(sample, SampleSchema.PEOPLE, amina);
            assertThat(words()).contains("Revenir à « Amina »");
            robot.push(KeyCode.ENTER);
            Rest.await();
            assertThat(words()).anyMatch(words -> words.contains("Amina") && words.contains("déjà"));
            assertThat(isOpen()).isTrue();
            assertThat(sample.<String>read(reader -> reader.find(SampleSchema.PEOPLE, amina)
                            .orElseThrow()
                            .get(SampleSchema.NAME)))
                    .isEqualTo("Amélie");
        }
    }

    @Test
    void aLockedCellIsNotPutBack() {
        Sheet locked = SampleSchema.TRIALS.extended().lock(row -> Set.of(SampleSchema.MINUTES));
        try (SampleWindow sample = window(SampleSchema.SCHEMA.with(locked))) {
            sample.workbook.apply(ChangeSet.edited(
                    "",
                    new Edit.Update(
                            locked, SampleRows.trial(0), Cells.of(SampleSchema.MINUTES, 50), Edit.Origin.PROGRAM)));
            RowHistory history = read(sample, locked, SampleRows.trial(0));
            assertThat(sentences(history).getFirst()).endsWith("de 30 min à 50 min.");
            assertThat(history.lines()).allMatch(line -> line.earlier().isEmpty());
        }
    }

    @Tag("walk")
    @Test
    void aReadOnlyWorkbookOffersNothing() {
        try (SampleWindow sample = lengthened()) {
            Workbook closed = sample.open(folder.resolve("Passerelles.lucide"), true);
            Fx.run(() -> sample.window.show(closed));
            history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            assertThat(words()).noneMatch(words -> words.contains("Revenir"));
            robot.push(KeyCode.ENTER);
            Rest.await();
            assertThat(closed.<Integer>read(reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(0))
                            .orElseThrow()
                            .get(SampleSchema.MINUTES)))
                    .isEqualTo(50);
        }
    }

    @Tag("walk")
    @Test
    void aDayIsSaidOnceAndTheHourOnceAStep() {
        try (SampleWindow sample = lengthened()) {
            sample.workbook.apply(ChangeSet.edited(
                    "",
                    new Edit.Update(
                            SampleSchema.TRIALS,
                            SampleRows.trial(0),
                            Cells.of(SampleSchema.QUALITY, 2).and(SampleSchema.ERRORS, 3),
                            Edit.Origin.TYPED)));
            history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            assertThat(words().stream().filter("mercredi"::equals)).hasSize(1);
            assertThat(words().stream().filter("10:42"::equals)).hasSize(3);
        }
    }

    @Tag("walk")
    @Test
    void theDialogIsAsHighAsItsLinesUpToABound() {
        try (SampleWindow sample = lengthened()) {
            RowHistoryList lines = history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            assertThat(Fx.<Double>on(lines::getHeight)).isEqualTo(Fx.on(() -> lines.prefHeight(lines.getWidth())));
            robot.push(KeyCode.END);
            robot.push(KeyCode.ENTER);
            Rest.await();
            Region card = (Region) Fx.on(() -> sample.scene().lookup(".dialog"));
            assertThat(Fx.<Double>on(card::getHeight))
                    .isLessThan(645)
                    .isLessThan(Fx.on(() -> lines.prefHeight(lines.getWidth())) + 100);
            assertThat(Fx.<Double>on(card::getWidth)).isBetween(878.0, 884.0);
        }
    }

    @Tag("slow")
    @Test
    void longValuesWrapAndAreWholeInEveryDress() {
        try (SampleWindow sample = lengthened()) {
            edit(sample, SampleSchema.TRIALS, SampleRows.trial(0), SampleSchema.LESSON, LONG);
            edit(sample, SampleSchema.TRIALS, SampleRows.trial(0), SampleSchema.LESSON, LONG.replace("deux", "trois"));
            history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            robot.push(KeyCode.END);
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.HOME);
            for (Appearance dress :
                    List.of(new Appearance(false, 100), new Appearance(true, 100), new Appearance(false, 150))) {
                Fx.run(() -> sample.window.theme().appearanceProperty().set(dress));
                Rest.await();
                assertThat(Fx.on(() -> Nodes.all(sample.<RowHistoryList>node("history.lines"))
                                .filter(node ->
                                        node instanceof Labeled label && label.isVisible() && label.isTextTruncated())
                                .toList()))
                        .isEmpty();
                Fx.look(sample.scene(), "history-" + dress.textPercent() + "-" + dress.mode());
            }
        }
    }
}
