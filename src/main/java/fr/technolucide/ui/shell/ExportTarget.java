package fr.technolucide.ui.shell;

import fr.technolucide.exchange.attachment.FileNames;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.FilePicker.Kind;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.WorkbookName;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Asks where a file that leaves the workbook goes. The name that it proposes begins with that of the association, as long as
 * it has one: whoever receives the file knows whose it is.
 */
public final class ExportTarget {

    /** So many letters of the name of an association are enough to know it. */
    private static final int LONGEST = 60;

    /** The characters that a file name cannot contain, on one system or another. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[/\\\\:*?\"<>|]");

    private final Session session;
    private final FilePicker picker;
    private final Consumer<Throwable> failed;

    /** @param failed told when the workbook cannot be read */
    public ExportTarget(Session session, FilePicker picker, Consumer<Throwable> failed) {
        this.session = session;
        this.picker = picker;
        this.failed = failed;
    }

    /**
     * Asks for the target of a file that has a name of its own.
     *
     * @param name   what the file is, without its extension
     * @param chosen given the path, if there is one
     */
    public void ask(String title, Kind kind, String name, Consumer<Path> chosen) {
        read(association -> propose(
                title,
                kind,
                association.isEmpty() ? name : Messages.text("ui.export.name", association, name),
                chosen));
    }

    /**
     * Asks for the target of a file that is known by whose it is, which the name of the workbook says where the association
     * has none.
     *
     * @param name   makes the name of the file, without its extension, of whose it is
     * @param chosen given the path, if there is one
     */
    void askOwned(String title, Kind kind, UnaryOperator<String> name, Consumer<Path> chosen) {
        read(association -> propose(
                title,
                kind,
                name.apply(
                        association.isEmpty()
                                ? WorkbookName.of(session.workbook().path())
                                : association),
                chosen));
    }

    private void read(Consumer<String> then) {
        session.read(Overview::association)
                .then(association -> then.accept(shortened(association.strip())))
                .failed(failed);
    }

    private void propose(String title, Kind kind, String name, Consumer<Path> chosen) {
        String file = NOT_IN_NAMES.matcher(name).replaceAll("-");
        picker.save(title, kind, FileNames.clean(file + "." + kind.extensions().getFirst()))
                .ifPresent(chosen);
    }

    private static String shortened(String name) {
        int letters = name.codePointCount(0, name.length());
        return letters <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
    }
}
