package fr.technolucide.ui.shell;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintSubjects;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.attachment.AttachmentCommands;
import fr.technolucide.ui.chart.ChartPicture;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.FilePicker.Kind;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Query;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The commands that export and import files, and those of the worked example. */
public final class ExchangeCommands {

    private final Session session;
    private final Exchanges exchanges;
    private final WorkbookService desk;
    private final FilePicker picker;
    private final FileWriting writing;
    private final ExportTarget targets;

    public ExchangeCommands(Session session, Exchanges exchanges, WorkbookService desk, FilePicker picker) {
        this.session = session;
        this.exchanges = exchanges;
        this.desk = desk;
        this.picker = picker;
        this.writing = new FileWriting(session, exchanges);
        this.targets = new ExportTarget(session, picker, writing::fail);
        AttachmentCommands.of(session).lend(picker, exchanges::show);
    }

    FilePicker files() {
        return picker;
    }

    void exportExcel() {
        forMeeting(meeting -> excelTarget(
                "ui.export.title", "ui.export.name", target -> exportExcel(ExportScope.WHOLE, meeting, target)));
    }

    /** Asks which meeting the first page is for, where several await a decision. */
    private void forMeeting(Consumer<Optional<BoardFile.Meeting>> then) {
        session.tasks()
                .run(() -> session.workbook().<MeetingChoice>read(MeetingChoice::of))
                .then(choice -> choice.ask(session.dialogs(), Messages.text("shell.meeting.text"), then))
                .failed(writing::fail);
    }

    private void excelTarget(String title, String name, Consumer<Path> chosen) {
        targets.askOwned(
                Messages.text(title),
                kind("ui.file.excel", "xlsx"),
                owner -> Messages.text(
                        name, owner, LocalDate.now(session.clock()).toString()),
                chosen);
    }

    private void exportExcel(ExportScope scope, Optional<BoardFile.Meeting> meeting, Path target) {
        writing.write(
                Messages.text("ui.export.under_way"),
                target,
                progress -> exchanges.exportExcel(session.workbook(), scope, meeting, target, progress));
    }

    /**
     * Asks where the workbook for the board goes without names, shows what is replaced in texts where there is something,
     * and writes it.
     */
    void exportWithoutNames() {
        forMeeting(meeting -> excelTarget(
                "shell.names.file", "shell.names.file.name", target -> exportWithoutNames(meeting, target)));
    }

    private void exportWithoutNames(Optional<BoardFile.Meeting> meeting, Path target) {
        session.tasks()
                .runLong(Messages.text("shell.names.under_way"), progress -> exchanges.namesInTexts(session.workbook()))
                .then(found -> new NamesDialog(session.dialogs(), found)
                        .ask(choices -> exportExcel(ExportScope.withoutNames(choices), meeting, target)))
                .failed(writing::fail);
    }

    /** Asks where the calendar of what comes goes, and writes it there. */
    void exportCalendar() {
        targets.askOwned(
                Messages.text("shell.calendar.title"),
                kind("shell.calendar.files", "ics"),
                UnaryOperator.identity(),
                target -> writing.write(
                        Messages.text("shell.calendar.under_way"),
                        target,
                        progress -> exchanges.exportCalendar(session.workbook(), target)));
    }

    /** Asks where all the data go, as JSON, and writes them there. */
    void exportAll() {
        targets.askOwned(
                Messages.text("shell.json.title"),
                kind("shell.json.files", "json"),
                owner -> Messages.text(
                        "ui.export.name", owner, LocalDate.now(session.clock()).toString()),
                target -> writing.write(
                        Messages.text("ui.export.under_way"),
                        target,
                        progress -> exchanges.exportAll(session.workbook(), target, progress)));
    }

    void printBlankChecklist() {
        printBlank(PaperForm.CHECKLIST);
    }

    /** Shows a form to fill with a pen as it will be printed; from there it is printed or saved. */
    public void printBlank(PaperForm form) {
        printBlank(form, Optional.empty());
    }

    /** Does the same as {@link #printBlank(PaperForm)}, for a {@link PrintOrder.Blank#subject subject}. */
    public void printBlank(PaperForm form, Optional<UUID> subject) {
        exchanges.preview(session, picker, form, new PrintOrder.Blank(subject));
    }

    /** Shows a form filled with a row as it will be printed; from there it is printed or saved. */
    public void printFilled(PaperForm form, UUID row) {
        exchanges.preview(session, picker, form, new PrintOrder.Filled(row));
    }

    /** Shows the minutes of a meeting as they will be printed; from there they are printed or saved. */
    void printMinutes(BoardFile.Meeting meeting) {
        session.read(reader -> PrintSubjects.of(reader, PaperForm.MINUTES).fillings().stream()
                        .map(PrintSubjects.Subject::id)
                        .filter(decision -> reader.find(Decisions.SHEET, decision)
                                .filter(row -> BoardFile.meeting(row, reader).equals(meeting))
                                .isPresent())
                        .findFirst())
                .then(decision -> exchanges.preview(
                        session,
                        picker,
                        PaperForm.MINUTES,
                        decision.<PrintOrder.Content>map(PrintOrder.OfMeetingOf::new)
                                .orElseGet(() -> new PrintOrder.OfMeeting(Optional.of(meeting)))));
    }

    /** Shows a list as it will be printed; from there it is printed or saved. */
    public void print(PrintedList list) {
        exchanges.preview(session, picker, list);
    }

    /** Asks where the rows of a list go as a table, writes them there, and offers to show it. */
    public void exportRows(Query query, String title) {
        Kind tables = new Kind(Messages.text("ui.file.tables"), List.of("xlsx", "csv"));
        targets.ask(
                title,
                tables,
                title,
                target -> writing.write(
                        Messages.text("ui.export.under_way"),
                        target,
                        progress -> exchanges.exportRows(session.workbook(), query, target, progress)));
    }

    /** Asks where the picture of a chart goes, as PNG or SVG, and writes it there. */
    void savePicture(ChartPicture picture) {
        Kind pictures = new Kind(Messages.text("chart.files"), List.of("png", "svg"));
        targets.ask(
                Messages.text("chart.save.title"),
                pictures,
                picture.title(),
                target -> writing.write(
                        Messages.text("chart.save.under_way"),
                        target,
                        progress -> exchanges.writePicture(picture.file(extension(target)), target)));
    }

    private static String extension(Path target) {
        String name = target.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    void importTable() {
        exchanges.importTable(session, picker);
    }

    /** Takes in what was copied from a spreadsheet. */
    void pasteTable() {
        exchanges.pasteTable(session, picker);
    }

    void fillExample() {
        session.tasks()
                .runLong(Messages.text("ui.example.filling"), progress -> {
                    desk.fillExample(session.workbook());
                    return true;
                })
                .failed(writing::fail);
    }

    void discardExample() {
        session.dialogs()
                .show(Message.of(
                                Tone.WARNING,
                                Messages.text("ui.example.discard.title"),
                                Messages.text("ui.example.discard.text"))
                        .button(Messages.text("ui.example.discard"), Weight.DESTRUCTIVE, session::discardExample)
                        .button(Messages.text("ui.example.keep"), Weight.MAIN, () -> {}));
    }

    private static Kind kind(String key, String extension) {
        return new Kind(Messages.text(key), List.of(extension));
    }
}
