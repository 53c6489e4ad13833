package fr.technolucide.ui.intake;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.intake.match.MappingMemory;
import fr.technolucide.exchange.source.SourceFormat;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.FilePicker.Kind;
import fr.technolucide.ui.intake.Stepper.Step;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes a table in, step by step: the file, its columns, what would come of it, done. Nothing is written before the last
 * button, so Échap leaves at any time, and asks only once a cell was typed anew: it is in no file. {@link AssistantBox} is what is
 * seen, {@link CurrentImport} what is known, {@link ImportWriter} writes.
 */
public final class IntakeAssistant implements ButtonActions, CurrentImport.Listener, ImportWriter.Listener {

    private final Session session;
    private final FilePicker picker;
    private final WrittenFiles files;
    private final LatestTask pending;
    private final CurrentImport current;
    private final ImportWriter writer;
    private final AssistantBox box;
    private Step step = Step.FILE;
    private boolean left;

    /**
     * @param beforeWriting copies the workbook before many rows change; called off the UI thread. Where it throws, the
     *     person decides
     */
    public IntakeAssistant(Session session, FilePicker picker, MappingMemory memory, Consumer<Workbook> beforeWriting) {
        this.session = session;
        this.picker = picker;
        this.files = new WrittenFiles(session, picker);
        this.pending = new LatestTask(session.tasks());
        this.current = new CurrentImport(session, new Planner(session.workbook(), memory), pending, this);
        this.writer = new ImportWriter(session, memory, beforeWriting, pending, this);
        this.box = new AssistantBox(session, this, pending);
    }

    /** Asks for a file; nothing opens when none is chosen. */
    public void open() {
        choose().ifPresent(this::open);
    }

    /** Begins with a file that was chosen already. */
    public void open(Path file) {
        box.open(current);
        current.begin(new ImportSource.File(file));
    }

    /** Begins with what was copied from a spreadsheet. */
    public void openPasted() {
        box.open(current);
        current.begin(ImportSource.Pasted.ofClipboard());
    }

    private Optional<Path> choose() {
        return picker.open(
                Messages.text("intake.assistant.title"),
                new Kind(Messages.text("ui.file.tables"), SourceFormat.readable()));
    }

    @Override
    public void otherFile() {
        box.discarding(() -> choose().ifPresent(path -> current.begin(new ImportSource.File(path))));
    }

    @Override
    public void paste() {
        ImportSource copied = ImportSource.Pasted.ofClipboard();
        box.discarding(() -> current.begin(copied));
    }

    @Override
    public void reread(TextOptions options) {
        current.reread(options);
    }

    @Override
    public void answer(Consumer<ImportState> answer) {
        current.answer(answer);
    }

    @Override
    public void changed() {
        box.dress(step, current);
    }

    @Override
    public void planned(ImportState course, PlannedImport planned) {
        box.show(course, planned);
        changed();
    }

    @Override
    public void refused(String sentence) {
        step = Step.FILE;
        box.refuse(sentence);
        changed();
    }

    @Override
    public void go(Step to) {
        step = to;
        changed();
        box.enter(step);
    }

    @Override
    public void back() {
        go(step == Step.CHECK && !current.isOurs() ? Step.COLUMNS : Step.FILE);
    }

    @Override
    public void leave() {
        left = true;
        pending.stop();
        box.close();
        current.forgetTyped();
    }

    @Override
    public boolean isTyped() {
        box.note();
        return current.isTyped();
    }

    @Override
    public Unsaved unsaved() {
        box.note();
        return current.unsaved();
    }

    @Override
    public void write() {
        write(true);
    }

    @Override
    public void write(boolean copied) {
        current.course().ifPresent(course -> current.planned().ifPresent(planned -> write(course, planned, copied)));
    }

    private void write(ImportState course, PlannedImport planned, boolean copied) {
        if (current.isOutdated()) {
            current.plan(course);
            return;
        }
        if (isTyped()) {
            box.hold();
        }
        writer.write(course, planned, box.isToRemember(), copied);
        changed();
    }

    @Override
    public void written() {
        box.letGo();
        current.forgetTyped();
        if (left) {
            finish();
        } else {
            go(Step.DONE);
        }
    }

    @Override
    public void notWritten() {
        box.letGo();
        changed();
    }

    @Override
    public void notReady(Throwable failure) {
        box.letGo();
        current.fail(failure);
    }

    @Override
    public void refused(ImportState taken) {
        box.letGo();
        if (!left) {
            current.plan(taken);
        }
    }

    @Override
    public void undo() {
        box.close();
        session.undo();
    }

    @Override
    public void finish() {
        box.close();
        current.planned()
                .ifPresent(planned -> session.notices()
                        .showStep(
                                Messages.text("intake.assistant.done.notice", planned.changes()),
                                Messages.text("ui.undo"),
                                session::undo));
    }

    @Override
    public void report() {
        current.planned().ifPresent(files::report);
    }

    @Override
    public void refusedRows() {
        current.planned().ifPresent(files::refusedRows);
    }

    @Override
    public void recipe() {
        current.course().ifPresent(course -> current.planned().ifPresent(planned -> files.recipe(course, planned)));
    }
}
