package fr.technolucide.ui.preview;

import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.session.Session;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The model of the preview of a list: its pages, in the letters chosen, laid out off the UI thread. */
final class ListModel {

    private final Session session;
    private final PrintedList list;
    private final ZonedDateTime openedAt;
    private final Map<LetterSize, PrintedSheet> laidOut = new EnumMap<>(LetterSize.class);
    private final ReadOnlyObjectWrapper<Optional<PrintedSheet>> printed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private LetterSize lettering = LetterSize.ORDINARY;

    ListModel(Session session, PrintedList list) {
        this.session = session;
        this.list = list;
        this.openedAt = ZonedDateTime.now(session.clock());
    }

    String title() {
        return list.title();
    }

    /** Returns the list as it is chosen; empty while it is laid out. */
    ReadOnlyObjectProperty<Optional<PrintedSheet>> printedProperty() {
        return printed.getReadOnlyProperty();
    }

    void letter(LetterSize wanted) {
        lettering = wanted;
        refresh();
    }

    /** Asks for the pages, if they are missing. */
    void refresh() {
        LetterSize wanted = lettering;
        printed.set(Optional.ofNullable(laidOut.get(wanted)));
        if (printed.get().isPresent()) {
            return;
        }
        String source = String.valueOf(session.workbook().path().getFileName());
        session.read(reader -> new PrintedSheet(list.title(), PrintedForms.of(reader, list, wanted, source, openedAt)))
                .then(sheet -> {
                    laidOut.put(wanted, sheet);
                    printed.set(Optional.ofNullable(laidOut.get(lettering)));
                })
                .failed(failure -> session.dialogs().show(Failures.message(failure)));
    }
}
