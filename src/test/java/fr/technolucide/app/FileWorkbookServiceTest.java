package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.OlderWorkbook;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.ui.shell.WorkbookService.Backup;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWorkbookServiceTest {

    @TempDir
    Path folder;

    private Home home;
    private FileWorkbookService desk;
    private Environment surroundings;

    @BeforeEach
    void begin() {
        home = Home.of(Map.of(Home.VARIABLE, folder.resolve("home").toString()));
        Clock clock = TodayClock.clock(Map.of(TodayClock.VARIABLE, "2026-11-25"));
        surroundings = new Environment(clock, UUID.randomUUID(), "Chloé");
        desk = new FileWorkbookService(
                new Settings(home.settings()),
                () -> surroundings,
                new Backups(home.backups(), clock),
                new SingleInstance(home.folder()));
    }

    @Tag("walk")
    @Test
    void aWorkbookInOneWindowIsOnlyReadInAnother() {
        Path file = folder.resolve("a.lucide");
        try (Workbook first = desk.create(file)) {
            assertThatThrownBy(() -> desk.open(file, false))
                    .isInstanceOfSatisfying(
                            WorkbookException.class,
                            held -> assertThat(held.sentence())
                                    .contains("une autre fenêtre de cet ordinateur", "25/11/2026", "10:42"));
            try (Workbook second = desk.open(file, true)) {
                assertThat(first.isReadOnly()).isFalse();
                assertThat(second.isReadOnly()).isTrue();
            }
        }
        desk.open(file, false).close();
    }

    @Tag("walk")
    @Test
    void aWorkbookFromBeforeAnEditionOfTheChecklistGetsItsQuestionsWhenItIsOpened() {
        Path file = folder.resolve("a.lucide");
        List<Edit> earlier = Seeds.edits().stream()
                .filter(edit -> !edit.sheet().equals(Questions.SHEET))
                .toList();
        WorkbookFiles.create(file, Catalog.SCHEMA, surroundings, earlier, false).close();

        desk.open(file, true).close();
        try (Workbook opened = desk.open(file, false)) {
            assertThat(questions(opened)).hasSize(shipped());
            assertThat(opened.undo()).isEmpty();
        }
        try (Workbook again = desk.open(file, false)) {
            assertThat(questions(again)).hasSize(shipped());
        }
    }

    @Test
    void aWorkbookThatCannotGetThemIsLetGoOf() {
        Path file = folder.resolve("a.lucide");
        List<Edit> altered = Seeds.edits().stream()
                .map(FileWorkbookServiceTest::ofAnotherEdition)
                .toList();
        WorkbookFiles.create(file, Catalog.SCHEMA, surroundings, altered, false).close();

        assertThatThrownBy(() -> desk.open(file, false)).isInstanceOf(RefusedEdit.class);

        assertThat(desk.holder(file)).isEmpty();
        desk.open(file, true).close();
    }

    /** The ids of this edition under the name of another, as no program of ours makes them. */
    private static Edit ofAnotherEdition(Edit edit) {
        return edit instanceof Edit.Insert question && question.sheet().equals(Questions.SHEET)
                ? new Edit.Insert(
                        Questions.SHEET,
                        question.id(),
                        question.cells().and(Questions.VERSION, "0.9"),
                        Edit.Origin.TAKEN)
                : edit;
    }

    @Test
    void aWorkbookOfAnEarlierProgramIsConsultedAsItIs() throws IOException {
        Path file = OlderWorkbook.at(folder.resolve("a.lucide"));
        byte[] before = Files.readAllBytes(file);
        try (Workbook consulted = desk.consult(file)) {
            assertThat(questions(consulted)).isNotEmpty();
        }
        assertThat(file).hasBinaryContent(before);
    }

    private static int shipped() {
        return (int) Seeds.edits().stream()
                .filter(edit -> edit.sheet().equals(Questions.SHEET))
                .count();
    }

    private static List<Row> questions(Workbook workbook) {
        return workbook.read(reader -> reader.all(Questions.SHEET));
    }

    @Tag("walk")
    @Test
    void closingKeepsACopyAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("a.lucide");
        Workbook workbook = desk.create(file);
        workbook.close();

        assertThat(desk.backups(workbook.path())).hasSize(1);
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactlyInAnyOrder(file, home.folder());
        }
        try (Workbook restored = desk.restore(desk.backups(workbook.path()).getFirst(), folder.resolve("b.lucide"))) {
            assertThat(restored.path()).isEqualTo(folder.resolve("b.lucide"));
        }
    }

    @Tag("walk")
    @Test
    void theFirstStartMakesAnEmptyWorkbookAndTheNextOpensTheLast() throws IOException {
        FirstWorkbook first = FirstWorkbook.choose(null, home, desk);
        assertThat(first.opened().path()).isEqualTo(home.workbook());
        first.opened().close();

        Path other = folder.resolve("other.lucide");
        desk.create(other).close();
        FirstWorkbook next = FirstWorkbook.choose(null, home, desk);
        assertThat(next.opened().path()).isEqualTo(other);
        next.opened().close();
    }

    @Tag("walk")
    @Test
    void aPersonFindsTheFirstWorkbookAmongDocumentsAndOneThatWasThereBeforeStays() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("Documents"));
        Home seen = new Home(home.folder(), documents.resolve("Technolucide"), folder);
        FirstWorkbook first = FirstWorkbook.choose(null, seen, desk);
        assertThat(first.opened().path()).isEqualTo(documents.resolve("Technolucide/cahier.lucide"));
        first.opened().close();

        Home other = new Home(folder.resolve("autre"), documents.resolve("Autre"), folder);
        Files.createDirectories(other.folder());
        desk.create(other.workbook()).close();
        assertThat(other.shownWorkbook()).isEqualTo(other.workbook());
    }

    @Tag("walk")
    @Test
    void whereDocumentsCannotBeWrittenTheFirstWorkbookIsInTheData() throws IOException {
        Path file = Files.writeString(folder.resolve("Documents"), "not a folder");
        Home seen = new Home(home.folder(), file.resolve("Technolucide"), folder);
        FirstWorkbook first = FirstWorkbook.choose(null, seen, desk);
        assertThat(first.opened().path()).isEqualTo(home.workbook());
        first.opened().close();
    }

    @Test
    void theDefaultWorkbookStandsInForOneThatIsRefused() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.lucide"), "not a workbook");

        FirstWorkbook first = FirstWorkbook.choose(damaged, home, desk);

        assertThat(first.refused()).isEqualTo(damaged);
        assertThat(first.opened().path()).isEqualTo(home.workbook());
        first.opened().close();
        assertThat(damaged).hasContent("not a workbook");
    }

    @Tag("walk")
    @Test
    void filesAttachedToTheExampleGoWithItAndComeBackWithIt() throws IOException {
        Path minutes = Files.writeString(folder.resolve("PV.txt"), "Procès-verbal du 12");
        try (Workbook workbook = desk.create(folder.resolve("a.lucide"))) {
            desk.fillExample(workbook);
            UUID trial =
                    workbook.read(reader -> reader.all(Trials.SHEET)).getFirst().id();
            workbook.apply(AttachedFiles.attach(workbook, Attachments.TRIAL, trial, minutes));

            workbook.discardExample();

            assertThat(attachments(workbook)).isZero();
            workbook.undo();
            assertThat(attachments(workbook)).isEqualTo(1);
        }
    }

    private static long attachments(Workbook workbook) {
        return workbook.read(reader -> reader.count(Attachments.SHEET));
    }

    @Test
    void aDamagedDefaultWorkbookIsNeverReplaced() throws IOException {
        Files.createDirectories(home.folder());
        Files.writeString(home.workbook(), "not a workbook");

        FirstWorkbook first = FirstWorkbook.choose(null, home, desk);

        assertThat(first.opened()).isNull();
        assertThat(first.refused()).isEqualTo(home.workbook());
        assertThat(home.workbook()).hasContent("not a workbook");
    }

    @Tag("walk")
    @Test
    void aWorkbookThatAWindowHasOpenIsNeverReplaced() throws IOException {
        Path file = folder.resolve("a.lucide");
        Path other = folder.resolve("b.lucide");
        desk.create(other).close();
        Backup backup = desk.backups(other).getFirst();
        Path link = Files.createSymbolicLink(folder.resolve("lien.lucide"), file);
        desk.create(file).close();
        try (Workbook opened = desk.open(link, false)) {
            byte[] before = Files.readAllBytes(file);
            for (Path named : List.of(file, link)) {
                refused(() -> desk.create(named));
                refused(() -> desk.openCopy(other, named));
                refused(() -> desk.restore(backup, named));
                try (Workbook second = desk.open(other, true)) {
                    refused(() -> desk.copy(second, named));
                }
            }
            assertThat(file).hasBinaryContent(before);
            opened.apply(new ChangeSet(StepKind.CREATED, "", List.of()));
        }
        desk.create(file).close();
    }

    private static void refused(ThrowingCallable replacing) {
        assertThatThrownBy(replacing)
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        held -> assertThat(held.problem()).isEqualTo(Problem.HELD));
    }

    @Tag("walk")
    @Test
    void aFileWhoseReplacementWasAgreedToIsReplaced() throws IOException {
        Path source = folder.resolve("a.lucide");
        desk.create(source).close();
        Backup backup = desk.backups(source).getFirst();
        Path target = Files.writeString(folder.resolve("b.lucide"), "an old one");

        desk.restore(backup, target).close();
        Files.writeString(target, "another one");
        desk.openCopy(source, target).close();
        Files.writeString(target, "a third one");
        try (Workbook opened = desk.open(source, false)) {
            desk.copy(opened, target);
        }

        try (Workbook copied = desk.open(target, false)) {
            assertThat(questions(copied)).hasSize(shipped());
        }
    }

    @Tag("walk")
    @Test
    void aWorkbookIsNotReplacedByItsOwnCopy() throws IOException {
        Path file = folder.resolve("a.lucide");
        desk.create(file).close();
        Path link = Files.createSymbolicLink(folder.resolve("lien.lucide"), file);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> desk.openCopy(file, link))
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        same -> assertThat(same.problem()).isEqualTo(Problem.TARGET_EXISTS));

        assertThat(file).hasBinaryContent(before);
    }

    @Tag("walk")
    @Test
    void aCopyMayStandWhereTheWorkbookWasBeforeItWasMoved() throws IOException {
        Path file = folder.resolve("a.lucide");
        try (Workbook opened = desk.create(file)) {
            Files.move(file, folder.resolve("rangé.lucide"));
            desk.copy(opened, file);
        }
        desk.open(file, false).close();
    }

    @Tag("walk")
    @Test
    void aCopyIsRestoredBesideUnderItsDayAndNothingIsReplaced() throws IOException {
        Path file = folder.resolve("Cahier.lucide");
        desk.create(file).close();
        byte[] before = Files.readAllBytes(file);
        Backup copy = desk.backups(file).getFirst();
        for (String name : List.of(
                "Cahier du 25 novembre 2026 à 10 h 42.lucide", "Cahier du 25 novembre 2026 à 10 h 42 (2).lucide")) {
            try (Workbook restored = desk.restoreBeside(copy, file)) {
                assertThat(restored.path()).isEqualTo(folder.resolve(name));
                assertThat(restored.isReadOnly()).isFalse();
                assertThat(questions(restored)).hasSize(shipped());
            }
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(desk.backups(file))
                .as("nothing changed in what was restored")
                .hasSize(1);
    }

    @Tag("walk")
    @Test
    void aCopySaysWhatItHolds() {
        Path file = folder.resolve("a.lucide");
        try (Workbook opened = desk.create(file)) {
            desk.fillExample(opened);
        }
        Backup copy = desk.backups(file).getFirst();
        assertThat(copy.rows().orElseThrow()).containsEntry(Trials.SHEET, 60L).doesNotContainKey(Questions.SHEET);
        assertThat(copy.from()).isEqualTo(file.toString());
    }

    @Tag("walk")
    @Test
    void whatIsReplacedIsCopiedBefore() {
        Path file = folder.resolve("a.lucide");
        Path other = folder.resolve("b.lucide");
        desk.create(other).close();
        WorkbookFiles.create(file, Catalog.SCHEMA, surroundings, Seeds.edits(), false)
                .close();
        desk.restore(desk.backups(other).getFirst(), file).close();
        assertThat(desk.backups(file))
                .as("that of the one replaced, that of the other")
                .hasSize(2);
    }

    @Tag("walk")
    @Test
    void theEndOfTheSessionCopiesWhatIsOpen() {
        Path file = folder.resolve("a.lucide");
        try (Workbook opened = desk.create(file)) {
            desk.fillExample(opened);
            assertThat(desk.backups(file)).isEmpty();
            desk.backUpOpened();
            assertThat(desk.backups(file)).hasSize(1);
        }
        desk.backUpOpened();
        assertThat(desk.backups(file)).as("nothing changed, nothing open").hasSize(1);
    }

    @Tag("walk")
    @Test
    void aWorkbookLeftOpenElsewhereIsTakenOverAfterACopyOfIt() {
        Path file = folder.resolve("a.lucide");
        WorkbookFiles.create(file, Catalog.SCHEMA, surroundings, Seeds.edits(), false)
                .close();
        Clock longAgo = TodayClock.clock(Map.of(TodayClock.VARIABLE, "2026-08-25"));
        LockFile.claim(file, new Environment(longAgo, UUID.randomUUID(), "Amina"));
        assertThatThrownBy(() -> desk.open(file, false))
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        held -> assertThat(held.sentence()).contains("Amina", "signe de vie depuis le 25/08/2026"));
        assertThat(desk.holder(file).orElseThrow().stale()).isTrue();

        try (Workbook taken = desk.takeOver(file)) {
            assertThat(taken.isReadOnly()).isFalse();
            assertThatThrownBy(() -> desk.takeOver(file)).as("not from us").isInstanceOf(WorkbookException.class);
            assertThat(desk.backups(file)).hasSize(1);
            assertThat(desk.holder(file).orElseThrow().here()).isTrue();
        }
        assertThat(desk.holder(file)).isEmpty();
    }
}
