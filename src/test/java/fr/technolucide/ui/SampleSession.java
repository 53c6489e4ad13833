package fr.technolucide.ui;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.session.Notices;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** A session over a real file, for a part of the window without the shell. Opens the file, or makes it. */
public final class SampleSession implements AutoCloseable {

    public final Workbook workbook;
    public final Session session;
    private final Workbook watched;
    private final Tasks tasks;

    public SampleSession(Path file, List<Edit> content, Clock clock) {
        Environment environment =
                new Environment(clock, SampleWindow.ENVIRONMENT.device(), SampleWindow.ENVIRONMENT.author());
        if (Files.exists(file)) {
            watched = WorkbookFiles.open(file, Catalog.SCHEMA, environment, false);
            if (!content.isEmpty()) {
                watched.apply(new ChangeSet(StepKind.EXAMPLE, "", content));
            }
        } else {
            watched = SampleWindow.made(file, Catalog.SCHEMA, environment, content);
        }
        workbook = new OffUiThread(watched);
        tasks = Fx.on(() -> new Tasks(failure -> {
            throw new AssertionError(failure);
        }));
        session = Fx.on(() ->
                new Session(workbook, tasks, new Dialogs(clock, "1.0"), new Notices(), clock, environment.author()));
        Rest.watch(tasks);
    }

    /** A test may ask on any thread. */
    public <T> T read(Function<Reader, T> question) {
        return watched.read(question);
    }

    /** Waits until every question has its answer. */
    public void settle() {
        Rest.await();
    }

    /** As a crash would leave it: what was asked on the UI thread is not looked at. */
    public void abandon() {
        Rest.forget(tasks);
        Fx.run(session::close);
        Fx.run(tasks::close);
        watched.close();
    }

    @Override
    public void close() {
        abandon();
        OffUiThread.held().forEach(held -> {
            throw new AssertionError(held);
        });
    }
}
