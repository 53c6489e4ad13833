package fr.technolucide.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.faults.WritingProcess.Way;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.WorkbookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several processes write in one workbook at once: what each was told is written is there, once; what it was told is
 * refused is not there, and nothing else is.
 */
class TwoInstancesTest {

    @TempDir
    Path folder;

    @Test
    void tenEditsEach() throws Exception {
        assertThat(betweenProcesses(Way.OPEN, 10)).isEmpty();
    }

    @Tag("faults")
    @Test
    void twoHundredEditsEach() throws Exception {
        assertThat(betweenProcesses(Way.OPEN, 200)).isEmpty();
    }

    /** One that works in a copy and puts it back loses what the other wrote meanwhile. */
    @Tag("faults")
    @Test
    void theControlIsCaught() throws Exception {
        assertThat(betweenProcesses(Way.COPIED, 60)).isNotEmpty();
    }

    private List<String> betweenProcesses(Way way, int edits) throws Exception {
        Path file = folder.resolve("vide.lucide");
        Workbooks.empty(folder).close();
        WriteLedger ledger = new WriteLedger();
        List<WritingProcess> writers = List.of(
                WritingProcess.start(file, Way.OPEN, "fenêtre", edits),
                WritingProcess.start(file, way, "commande", edits));
        writers.forEach(writer -> writer.tell(ledger, () -> {}));
        assertThat(ledger.written()).isPositive();
        return ledger.wrong(file);
    }

    @Tag("slow")
    @Test
    void theWindowAndTwentyCommands() throws Exception {
        assertThat(withTheWindow(Way.COMMANDS, 20)).isEmpty();
    }

    @Tag("faults")
    @Test
    void theWindowAndTwoHundredCommands() throws Exception {
        assertThat(withTheWindow(Way.COMMANDS, 200)).isEmpty();
    }

    /** Nobody who ignores who has the workbook open goes unnoticed. */
    @Tag("faults")
    @Test
    void theControlBesideTheWindowIsCaught() throws Exception {
        assertThat(withTheWindow(Way.COPIED, 60)).isNotEmpty();
    }

    private List<String> withTheWindow(Way way, int edits) throws Exception {
        Fx.start();
        WriteLedger ledger = new WriteLedger();
        ProgramWindow program = new ProgramWindow(folder, false);
        Path file = program.workbook.path();
        boolean left = false;
        try {
            Session session = program.window.current().orElseThrow();
            List<Throwable> failures = new CopyOnWriteArrayList<>();
            Fx.run(() -> session.rescueWith(failed -> failures.add(failed.failure())));
            assertThat(beside(session, file, way, edits, ledger)).isEqualTo(edits);
            program.settle();
            if (way == Way.COMMANDS) {
                assertThat(failures).allSatisfy(TwoInstancesTest::isHeldByAnother);
                Fx.run(session::retry); // as a person does who is told that another program holds the file
                program.settle();
                assertThat(Fx.<List<ChangeSet>>on(session::unwritten))
                        .as("%s", failures)
                        .isEmpty();
                program.close();
                left = true;
            }
        } finally {
            if (!left) {
                program.abandon();
            }
        }
        return ledger.wrong(file);
    }

    /**
     * Lets two processes share as many edits, at each of which the window makes one too, until both have ended.
     *
     * @return how many edits the window made
     */
    private static int beside(Session session, Path file, Way way, int edits, WriteLedger ledger) throws IOException {
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<Void>> told = new ArrayList<>();
        for (String name : List.of("premier", "second")) {
            WritingProcess writer = WritingProcess.start(file, way, name, edits / 2);
            told.add(CompletableFuture.runAsync(() -> writer.tell(ledger, () -> {
                String mine = "fenêtre " + next.getAndIncrement();
                Fx.run(() -> session.submit(
                        tool(mine), step -> ledger.written(mine), refused -> ledger.refused(mine, refused.sentence())));
            })));
        }
        told.forEach(CompletableFuture::join);
        return next.get();
    }

    private static void isHeldByAnother(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        fault -> assertThat(fault.problem()).isEqualTo(WorkbookException.Problem.LOCKED));
    }

    private static ChangeSet tool(String name) {
        return ChangeSet.edited(name, Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, name)));
    }
}
