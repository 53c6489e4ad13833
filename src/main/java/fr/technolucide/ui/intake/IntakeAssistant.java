package fr.technolucide.ui.intake;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.intake.RecipeFile;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.MappingMemory;
import fr.technolucide.exchange.intake.match.SourceSentences;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.source.SourceFormat;
import fr.technolucide.exchange.source.SourceRefused;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.FilePicker.Kind;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.intake.Stepper.Step;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table in, step by step: the file, its columns, what would come of it, done. Nothing is written before the last
 * button, so Échap leaves at any time, and asks only once a cell was typed anew: it is in no file. {@link AssistantBox} is what is
 * seen.
 */
public final class IntakeAssistant implements AssistantBox.ButtonActions {

    private final Session session;
    private final FilePicker picker;
    private final WrittenFiles files;
    private final MappingMemory memory;
    private final Consumer<Workbook> beforeWriting;
    private final Planner planner;
    private final LatestTask pending;
    private final AssistantBox box;
    private @Nullable ImportSource origin;
    private @Nullable ImportState course;
    private @Nullable PlannedImport planned;
    /** The file of which cells may have been typed anew; absent once it is written. */
    private @Nullable ImportState typed;

    private Step step = Step.FILE;

    /** Whether something was answered that the plan does not know: planning it failed. */
    private boolean outdated;

    private boolean left;

    /**
     * @param beforeWriting copies the workbook before many rows change; called off the UI thread. Where it throws, the
     *     person decides
     */
    public IntakeAssistant(Session session, FilePicker picker, MappingMemory memory, Consumer<Workbook> beforeWriting) {
        this.session = session;
        this.picker = picker;
        this.files = new WrittenFiles(session, picker);
        this.memory = memory;
        this.beforeWriting = beforeWriting;
        this.planner = new Planner(session.workbook(), memory);
        this.pending = new LatestTask(session.tasks());
        this.box = new AssistantBox(session, this, pending);
    }

    /** Asks for a file; nothing opens when none is chosen. */
    public void open() {
        choose().ifPresent(this::open);
    }

    /** Begins with a file that was chosen already. */
    public void open(Path file) {
        box.open();
        begin(new ImportSource.File(file));
    }

    /** Begins with what was copied from a spreadsheet. */
    public void paste(String text) {
        box.open();
        begin(new ImportSource.Pasted(text));
    }

    private Optional<Path> choose() {
        return picker.open(
                Messages.text("intake.assistant.title"),
                new Kind(Messages.text("ui.file.tables"), SourceFormat.readable()));
    }

    @Override
    public void otherFile() {
        box.discarding(() -> choose().ifPresent(path -> begin(new ImportSource.File(path))));
    }

    @Override
    public void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        box.discarding(() -> begin(new ImportSource.Pasted(copied == null ? "" : copied)));
    }

    private void begin(ImportSource from) {
        origin = from;
        typed = null;
        read(from, TextOptions.FIND_OUT);
    }

    @Override
    public void reread(TextOptions options) {
        if (origin != null) {
            read(origin, options);
        }
    }

    private void read(ImportSource from, TextOptions options) {
        pending.run(
                Messages.text("intake.assistant.reading"),
                token -> planner.begin(from, options, token),
                begun -> {
                    if (typed == null || begun.goOnWith(typed)) {
                        take(begun);
                    } else {
                        askWhichReading(begun);
                    }
                },
                this::fail);
        refresh();
    }

    private void take(ImportState begun) {
        typed = begun;
        course = begun;
        plan(begun);
    }

    /** The file changed since it was first read: what is typed in place of its cells is thrown away by name alone. */
    private void askWhichReading(ImportState begun) {
        refresh();
        session.dialogs()
                .show(Message.of(
                                Message.Tone.WARNING,
                                Messages.text("intake.assistant.changed", begun.origin.name()),
                                Messages.text("intake.assistant.changed.text"))
                        .button(
                                Messages.text("intake.assistant.changed.take"),
                                Message.Weight.DESTRUCTIVE,
                                () -> take(begun))
                        .button(
                                Messages.text("intake.assistant.changed.keep"),
                                Message.Weight.MAIN,
                                () -> answer(before -> {})));
    }

    @Override
    public void answer(Consumer<ImportState> answer) {
        if (course != null) {
            answer.accept(course);
            plan(course);
        }
    }

    private void plan(ImportState of) {
        ImportRequest request = of.request();
        outdated = true;
        pending.run(
                Messages.text("intake.assistant.planning"),
                token -> planner.plan(of, request, token),
                found -> {
                    planned = found;
                    outdated = false;
                    box.show(of, found);
                    refresh();
                    session.autosave().touched();
                },
                this::fail);
        refresh();
    }

    /** The file cannot be taken: said in its place, where another may be chosen. */
    private void fail(Throwable failure) {
        Throwable cause = Failures.cause(failure);
        String sentence = switch (cause) {
            case ImportRefused refused -> refused.sentence();
            case SourceRefused refused
            when origin instanceof ImportSource.Pasted && refused.reason() != SourceRefused.Reason.UNCLOSED_QUOTE ->
                Messages.text("intake.assistant.pasted.refused." + reason(refused));
            case SourceRefused refused -> SourceSentences.refusal(refused).sentence();
            default -> "";
        };
        if (sentence.isEmpty()) {
            session.dialogs().show(Failures.message(failure));
            if (course != null && planned != null) {
                refresh(); // the file is not what failed: its answers stay, to be tried again
                return;
            }
        }
        course = null;
        planned = null;
        step = Step.FILE;
        box.refuse(sentence.isEmpty() ? Messages.text("intake.assistant.failed") : sentence);
        refresh();
    }

    private static String reason(SourceRefused refused) {
        return refused.reason() == SourceRefused.Reason.TOO_LARGE ? "large" : "table";
    }

    private void refresh() {
        box.dress(step, Optional.ofNullable(origin), Optional.ofNullable(course), Optional.ofNullable(planned));
    }

    @Override
    public void go(Step to) {
        step = to;
        refresh();
        box.enter(step);
    }

    @Override
    public void back() {
        boolean ours = planned != null && planned.look().isEmpty();
        go(step == Step.CHECK && !ours ? Step.COLUMNS : Step.FILE);
    }

    @Override
    public void leave() {
        left = true;
        pending.stop();
        close();
    }

    private void close() {
        typed = null;
        box.close();
        session.autosave().touched();
    }

    @Override
    public boolean isTyped() {
        box.note();
        return typed != null && !typed.typed().isEmpty();
    }

    @Override
    public Unsaved unsaved() {
        return isTyped() && typed != null ? typed.unsaved() : Unsaved.NOTHING;
    }

    @Override
    public void write() {
        write(beforeWriting);
    }

    private void write(Consumer<Workbook> before) {
        if (course == null || planned == null) {
            return;
        }
        if (outdated) {
            plan(course);
            return;
        }
        ImportState taken = course;
        PlannedImport plan = planned;
        boolean keep = box.isToRemember();
        if (isTyped()) {
            box.hold();
        }
        pending.run(
                Messages.text("intake.assistant.writing"),
                token -> {
                    before.accept(session.workbook());
                    token.check(); // from here on it is one transaction
                    keep(taken, plan, keep);
                    return plan;
                },
                ready -> submit(taken, ready),
                this::notBegun);
        refresh();
    }

    /** Without a copy of the workbook as it is, nothing is written unless the person wants it all the same. */
    private void notBegun(Throwable failure) {
        box.letGo();
        if (session.tellReplaced(failure)) {
            refresh();
        } else if (Failures.cause(failure) instanceof WorkbookException fault
                && fault.problem() == WorkbookException.Problem.NOT_COPIED) {
            refresh();
            session.dialogs()
                    .show(Message.of(
                                    Message.Tone.WARNING,
                                    Messages.text("intake.assistant.no_copy"),
                                    Messages.text("intake.assistant.no_copy.text", fault.sentence()))
                            .details(Failures.details(fault))
                            .button(
                                    Messages.text("intake.assistant.no_copy.write"),
                                    Message.Weight.DESTRUCTIVE,
                                    () -> write(written -> {}))
                            .button(Messages.text("ui.retry"), Message.Weight.PLAIN, this::write)
                            .button(Messages.text("ui.cancel"), Message.Weight.MAIN, () -> {}));
        } else {
            fail(failure);
        }
    }

    private void submit(ImportState taken, PlannedImport ready) {
        pending.hold(Messages.text("intake.assistant.writing"));
        PressCommand.of(session, ready.plan().change(taken.origin.name()))
                .then(step -> done())
                .refused(refusal -> refused(taken, refusal))
                .failed(() -> {
                    box.letGo();
                    pending.rest();
                    refresh();
                })
                .run();
    }

    private void keep(ImportState taken, PlannedImport plan, boolean wanted) {
        plan.look().ifPresent(look -> {
            if (wanted) {
                memory.keep(look.shape(), taken.mapping(MappingTable.columns(plan.report())));
            } else {
                memory.forget(look.shape());
            }
        });
    }

    /** The workbook is no longer what it was when the rows were checked: they are checked again, as it is now. */
    private void refused(ImportState taken, RefusedEdit refusal) {
        box.letGo();
        session.dialogs().show(Failures.message(refusal));
        if (!left) {
            plan(taken);
        }
    }

    private void done() {
        box.letGo();
        typed = null;
        session.autosave().touched();
        pending.rest();
        if (left) {
            finish();
        } else {
            go(Step.DONE);
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
        if (planned != null) {
            session.notices()
                    .show(
                            Messages.text("intake.assistant.done.notice", planned.changes()),
                            Messages.text("ui.undo"),
                            session::undo);
        }
    }

    @Override
    public void report() {
        if (planned != null) {
            List<CheckLine> lines = planned.lines();
            files.save(
                    "intake.assistant.report",
                    "intake.assistant.report.",
                    "csv",
                    target -> ReportFile.write(lines, target));
        }
    }

    @Override
    public void refusedRows() {
        if (planned != null && planned.look().isPresent()) {
            TablePreview look = planned.look().get();
            List<ImportReport.Rejection> refused = planned.report().rejected();
            files.save(
                    "intake.assistant.refused_rows",
                    "intake.assistant.refused_rows.",
                    "csv",
                    target -> ReportFile.writeRefused(look, refused, target));
        }
    }

    @Override
    public void recipe() {
        if (planned != null && course != null) {
            Mapping recipe = course.recipe(MappingTable.columns(planned.report()));
            files.save(
                    "intake.assistant.recipe",
                    "intake.assistant.recipe.",
                    "json",
                    target -> RecipeFile.write(recipe, target));
        }
    }
}
