package fr.technolucide.ui.entry;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Failures;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.SaveState;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.sheet.NameBooks;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/** Writes a pile as one step, with what a person agreed to make for it; once, however often it is asked meanwhile. */
final class PileWriting {

    private final Session session;
    private final Sheet sheet;
    private final NameBooks books;
    private boolean underWay;
    private Subscription failing = Subscription.EMPTY;

    PileWriting(Session session, Sheet sheet, NameBooks books) {
        this.session = session;
        this.sheet = sheet;
        this.books = books;
    }

    /** A file that could not be written may be asked again, from here to {@link #stop}. */
    void start() {
        failing = session.saveStateProperty()
                .subscribe(state -> underWay = underWay && state.phase() != SaveState.Phase.FAILED);
    }

    void stop() {
        failing.unsubscribe();
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** @param written told once it is on the disk */
    void write(List<Row> sheets, Runnable written) {
        underWay = true;
        session.read(reader -> {
                    List<Edit> edits = new ArrayList<>();
                    books.made(sheets, reader).forEach(row -> edits.add(Edit.insert(row)));
                    sheets.forEach(row -> edits.add(Edit.insert(row)));
                    return List.copyOf(edits);
                })
                .then(edits -> submit(Names.count(sheet, sheets.size()), edits, written))
                .failed(failure -> {
                    underWay = false;
                    session.dialogs().show(Failures.message(failure));
                });
    }

    private void submit(String what, List<Edit> edits, Runnable written) {
        session.submit(
                new Change(StepKind.EDITED, Messages.text("entry.step", what), edits),
                step -> {
                    written.run();
                    session.notices().show(Messages.text("entry.done", what), Messages.text("ui.undo"), session::undo);
                },
                refused -> {
                    underWay = false;
                    session.dialogs().show(Failures.message(refused));
                });
    }
}
