package fr.technolucide.app;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.calendar.CalendarExport;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.excel.RowsWorkbook;
import fr.technolucide.exchange.excel.data.TooManyRows;
import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.intake.match.MappingMemory;
import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.exchange.names.NameInText;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.intake.IntakeAssistant;
import fr.technolucide.ui.preview.PrintPreview;
import fr.technolucide.ui.preview.Printers;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExchangeProblem;
import fr.technolucide.ui.shell.Exchanges;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Exports and imports the files that the window asks for. */
final class FileExchanges implements Exchanges {

    private final MappingMemory mappings;
    private final Printers printers;
    private final Clock clock;

    /** Whether a workbook is looked at before its pages are shown. */
    private final AtomicBoolean checking = new AtomicBoolean();

    /** @param clock stamps what a calendar is told */
    FileExchanges(MappingMemory mappings, Printers printers, Clock clock) {
        this.clock = clock;
        this.mappings = mappings;
        this.printers = printers;
    }

    @Override
    public void exportExcel(
            Workbook workbook,
            ExportScope scope,
            Optional<BoardFile.Meeting> meeting,
            Path target,
            TaskProgress progress) {
        write(
                workbook,
                target,
                reader -> BoardWorkbook.write(reader, scope, meeting, target, new ProgressBridge(progress)));
    }

    @Override
    public void exportCalendar(Workbook workbook, Path target) {
        write(workbook, target, reader -> CalendarExport.write(reader, target, clock.instant()));
    }

    @Override
    public void exportAll(Workbook workbook, Path target, TaskProgress progress) {
        write(workbook, target, reader -> JsonExport.write(reader, target, new ProgressBridge(progress)));
    }

    @Override
    public List<NameInText> namesInTexts(Workbook workbook) {
        return workbook.read(reader -> NameInText.all(reader, Messages.in(Messages.language())));
    }

    @Override
    public void preview(Session session, FilePicker picker, PaperForm form, PrintOrder.Content content) {
        preview(session, picker, preview -> preview.open(form, content));
    }

    @Override
    public void preview(Session session, FilePicker picker, PrintedList list) {
        preview(session, picker, preview -> preview.open(list));
    }

    private void preview(Session session, FilePicker picker, Consumer<PrintPreview> opening) {
        if (!checking.compareAndSet(false, true)) {
            return;
        }
        session.tasks()
                .runLong(Messages.text("ui.print.under_way"), progress -> {
                    requireWhole(session.workbook());
                    return true;
                })
                .then(whole -> {
                    checking.set(false);
                    opening.accept(new PrintPreview(session, picker, printers, FileExchanges::write, this));
                })
                .cancelled(() -> checking.set(false))
                .failed(failure -> {
                    checking.set(false);
                    session.dialogs().show(Failures.message(failure));
                });
    }

    @Override
    public void writePicture(byte[] picture, Path target) {
        write(picture, target);
    }

    private static void write(byte[] bytes, Path target) {
        try {
            PrintedFiles.write(bytes, target);
        } catch (IOException failing) {
            throw notWritten(target, failing);
        }
    }

    @Override
    public void exportRows(Workbook workbook, Query query, Path target, TaskProgress progress) {
        boolean csv = target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        write(
                workbook,
                target,
                csv
                        ? reader -> CsvExport.writeRows(reader, query, target, new ProgressBridge(progress))
                        : reader -> RowsWorkbook.write(reader, query, target, new ProgressBridge(progress)));
    }

    /** Writes a file of a workbook that is known to be whole. */
    private static void write(Workbook workbook, Path target, Export export) {
        requireWhole(workbook);
        try {
            workbook.read(reader -> {
                try {
                    export.of(reader);
                    return target;
                } catch (IOException failing) {
                    throw new UncheckedIOException(failing);
                }
            });
        } catch (UncheckedIOException failing) {
            throw notWritten(target, failing);
        }
    }

    private static ExchangeProblem notWritten(Path target, Exception failing) {
        return new ExchangeProblem(
                Message.of(
                        Message.Tone.ERROR,
                        Messages.text("cli.exchange.not_written"),
                        failing.getCause() instanceof TooManyRows many
                                ? many.sentence()
                                : Messages.text("cli.exchange.not_written.text", target)),
                failing);
    }

    @Override
    public void importTable(Session session, FilePicker picker) {
        assistant(session, picker).open();
    }

    @Override
    public void pasteTable(Session session, FilePicker picker) {
        assistant(session, picker).openPasted();
    }

    @Override
    public void importFile(Session session, FilePicker picker, Path file) {
        assistant(session, picker).open(file);
    }

    private IntakeAssistant assistant(Session session, FilePicker picker) {
        return new IntakeAssistant(session, picker, mappings, FileExchanges::backUp);
    }

    private static void requireWhole(Workbook workbook) {
        if (workbook instanceof OpenWorkbook open) {
            open.requireWhole();
        }
    }

    private static void backUp(Workbook workbook) {
        if (workbook instanceof OpenWorkbook open) {
            open.requireCopy();
        }
    }

    @Override
    public void show(Path file) {
        try {
            SystemViewer.show(file);
        } catch (IOException none) {
            throw new ExchangeProblem(
                    Message.of(
                            Message.Tone.WARNING,
                            Messages.text("cli.exchange.no_viewer"),
                            Messages.text("cli.exchange.no_viewer.text", file)),
                    none);
        }
    }

    @Override
    public void send(Path file) {
        try {
            MailProgram.compose(file);
        } catch (IOException none) {
            throw new ExchangeProblem(
                    Message.of(
                            Message.Tone.WARNING,
                            Messages.text("cli.exchange.no_mail"),
                            Messages.text("cli.exchange.no_mail.text", file)),
                    none);
        }
    }

    /** Writes what is read of a workbook. */
    private interface Export {
        void of(Reader reader) throws IOException;
    }

    /** Forwards the progress of an export to the window: the two floors do not know each other's types of progress. */
    private record ProgressBridge(TaskProgress window) implements ProgressListener {

        @Override
        public void at(double share) {
            window.at(share, "");
        }

        @Override
        public boolean isCancelled() {
            return window.isCancelled();
        }
    }

    /** Passes a file to the program that the system opens it with. */
    private static final class SystemViewer {

        private SystemViewer() {}

        /** @throws IOException if the system has no way to do so */
        static void show(Path file) throws IOException {
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            SystemProgram.start(command(system, file.toAbsolutePath().toString()));
        }

        private static List<String> command(String system, String file) {
            if (system.startsWith("windows")) {
                return List.of("rundll32", "url.dll,FileProtocolHandler", file);
            }
            return List.of(system.startsWith("mac") ? "open" : "xdg-open", file);
        }
    }
}
