package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.RecipeFile;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.FilePicker.Kind;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes files beside the import: a report, the rows that are refused, a recipe. */
final class WrittenFiles {

    private final Session session;
    private final FilePicker picker;

    WrittenFiles(Session session, FilePicker picker) {
        this.session = session;
        this.picker = picker;
    }

    /** A file that the assistant writes. */
    private interface SavedFile {
        Path write(Path target) throws IOException;
    }

    /** Writes what becomes of every row. */
    void report(PlannedImport planned) {
        List<CheckLine> lines = planned.lines();
        save("intake.assistant.report", "csv", target -> ReportFile.write(lines, target));
    }

    /** Writes the rows that are refused, to be mended and taken in again; nothing for a workbook of ours. */
    void refusedRows(PlannedImport planned) {
        List<ImportReport.Rejection> refused = planned.report().rejected();
        planned.look()
                .ifPresent(look -> save(
                        "intake.assistant.refused_rows",
                        "csv",
                        target -> ReportFile.writeRefused(look, refused, target)));
    }

    /** Writes where the columns go. */
    void recipe(ImportState course, PlannedImport planned) {
        Mapping recipe = course.recipe(MappingTable.columns(planned.report()));
        save("intake.assistant.recipe", "json", target -> RecipeFile.write(recipe, target));
    }

    /** Asks where, writes, and says where it is; {@code key} names the button, the kind of file and the name offered. */
    private void save(String key, String extension, SavedFile file) {
        picker.save(
                        Messages.text(key),
                        new Kind(Messages.text(key + ".kind"), List.of(extension)),
                        Messages.text(key + ".name"))
                .ifPresent(target -> session.tasks()
                        .run(() -> file.write(target))
                        .then(written -> session.dialogs()
                                .show(Message.of(
                                        Message.Tone.DONE,
                                        Messages.text("ui.written"),
                                        Messages.text("ui.written.text", written.toString()))))
                        .failed(failure -> session.dialogs()
                                .show(Message.of(
                                        Message.Tone.ERROR,
                                        Messages.text("cli.exchange.not_written"),
                                        Messages.text("cli.exchange.not_written.text", target)))));
    }
}
