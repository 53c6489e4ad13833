package fr.technolucide.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.RefusingFile;
import fr.technolucide.ui.SampleSession;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes that wait: to be made in another file, and none is made in the first one any more, unless they are let go again;
 * or until another program lets the file go.
 */
class HeldChangesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static ChangeSet tool(String name) {
        return ChangeSet.edited(name, Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, name)));
    }

    private static List<String> tools(SampleSession sample) {
        return sample.read(reader -> reader.all(Tools.SHEET)).stream()
                .map(row -> row.get(Tools.NAME, ""))
                .toList();
    }

    @Test
    void whatIsOnItsWayIsWrittenAndWhatComesAfterWaits() {
        try (SampleSession sample = new SampleSession(folder.resolve("a.lucide"), List.of(), SampleWindow.CLOCK)) {
            AtomicReference<List<String>> once = new AtomicReference<>(List.of());
            Fx.run(() -> {
                sample.session.submit(tool("Plumier"));
                sample.session.hold(() -> once.set(subjects(sample.session)));
                sample.session.submit(tool("Truchement"));
                sample.session.submit(tool("Imagier"), step -> {}, refused -> {}, () -> {});
            });
            sample.settle();
            assertThat(tools(sample)).containsExactly("Plumier");
            assertThat(once.get()).containsExactly("Truchement", "Imagier");
            Fx.run(sample.session::resume);
            sample.settle();
            assertThat(tools(sample)).containsExactly("Plumier", "Truchement", "Imagier");
            assertThat(Fx.on(() -> subjects(sample.session))).isEmpty();
        }
    }

    @Test
    void whatTheFileFailedIsWrittenWhenAPersonComesBackToTheWindow() throws Exception {
        Path file = folder.resolve("a.lucide");
        try (SampleSession sample = new SampleSession(file, List.of(), SampleWindow.CLOCK)) {
            try (var _ = new RefusingFile(file)) {
                Fx.run(() -> sample.session.submit(tool("Plumier")));
                sample.settle();
                assertThat(Fx.on(() -> subjects(sample.session))).containsExactly("Plumier");
                Fx.run(sample.session::catchUp);
                sample.settle();
                assertThat(Fx.on(() -> subjects(sample.session))).containsExactly("Plumier");
            }
            Fx.run(sample.session::catchUp);
            sample.settle();
            assertThat(Fx.on(() -> subjects(sample.session))).isEmpty();
            assertThat(tools(sample)).containsExactly("Plumier");
        }
    }

    private static List<String> subjects(Session session) {
        return session.unwritten().stream().map(ChangeSet::subject).toList();
    }
}
