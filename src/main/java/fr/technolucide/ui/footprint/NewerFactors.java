package fr.technolucide.ui.footprint;

import fr.technolucide.exchange.json.FactorsFile;
import fr.technolucide.exchange.json.FactorsRefused;
import fr.technolucide.insight.FactorUpdate;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.StepKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** « Prendre un fichier de facteurs plus récent… »: read, shown before and after, then taken in one step. Offline. */
final class NewerFactors {

    private static final String EXTENSION = "json";

    private final Session session;
    private final FilePicker picker;

    /** A file that was read, and what taking it would change. */
    private record Read(String name, FactorsFile file, FactorUpdate update) {}

    NewerFactors(Session session, FilePicker picker) {
        this.session = session;
        this.picker = picker;
    }

    void pick() {
        picker.open(
                        Messages.text("footprint.newer.pick"),
                        new FilePicker.Kind(Messages.text("footprint.newer.kind"), List.of(EXTENSION)))
                .ifPresent(this::read);
    }

    private void read(Path path) {
        LocalDate today = LocalDate.now(session.clock());
        session.tasks()
                .run(() -> {
                    FactorsFile file = FactorsFile.read(path, today);
                    String name = path.getFileName().toString();
                    String source = Messages.text(
                            "footprint.newer.source", Messages.words().numericDate(file.day()), name);
                    return new Read(
                            name,
                            file,
                            session.workbook()
                                    .read(reader -> FactorUpdate.of(reader, file.day(), source, file.factors())));
                })
                .then(this::propose)
                .failed(this::refuse);
    }

    private void refuse(Throwable failure) {
        session.dialogs()
                .show(
                        failure instanceof FactorsRefused refused
                                ? Message.of(
                                        Tone.WARNING,
                                        Messages.text("footprint.newer.refused"),
                                        refused.sentence() + " " + Messages.text("footprint.newer.safe"))
                                : Failures.message(failure));
    }

    private void propose(Read read) {
        if (read.update().edits().isEmpty()) {
            session.dialogs()
                    .show(Message.of(
                            Tone.DONE,
                            Messages.text("footprint.newer.nothing"),
                            Messages.text(
                                    "footprint.newer.nothing.text", read.file().day())));
            return;
        }
        new BeforeAndAfter(session, read.file(), read.update()).show(() -> take(read));
    }

    private void take(Read read) {
        int count = read.update().edits().size();
        PressCommand.of(
                        session,
                        new ChangeSet(
                                StepKind.IMPORTED, read.name(), read.update().edits()))
                .saying(Messages.text("footprint.newer.taken", count))
                .run();
    }
}
