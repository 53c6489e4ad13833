package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.form.DeletionWords;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Deletion;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Deletes several rows of a sheet in one step, once a person was told how many, what becomes of others, and which ones must stay. */
public final class RowsDeletion {

    /** The number of rows that are named at most. */
    private static final int NAMED = 8;

    /**
     * The rows that a person wants to delete.
     *
     * @param going    those that can be
     * @param deletion what becomes of others when these go
     * @param staying  the names of those that cannot be
     * @param obstacle why not
     */
    private record Doomed(List<Row> going, Deletion deletion, List<String> staying, String obstacle) {

        static Doomed of(Reader reader, Sheet sheet, List<Row> all) {
            Deletion whole = together(reader, sheet, all);
            if (whole.isPossible()) {
                return new Doomed(all, whole, List.of(), "");
            }
            Labels labels = new Labels(reader);
            List<Row> going = all.stream()
                    .filter(row -> reader.deletion(row.sheet(), row.id()).isPossible())
                    .toList();
            List<String> staying = all.stream()
                    .filter(row -> !going.contains(row))
                    .map(labels::of)
                    .toList();
            return new Doomed(going, together(reader, sheet, going), staying, DeletionWords.obstacle(whole));
        }

        private static Deletion together(Reader reader, Sheet sheet, List<Row> rows) {
            return reader.deletion(sheet, rows.stream().map(Row::id).toList());
        }
    }

    private final Session session;
    private final Supplier<Runnable> goingOn;

    /** @param goingOn asked before rows go; what it gives is done once they are gone */
    public RowsDeletion(Session session, Supplier<Runnable> goingOn) {
        this.session = session;
        this.goingOn = goingOn;
    }

    void ask(Listing rows) {
        ask(rows.sheet(), reader -> reader.rows(rows, 0, rows.size()));
    }

    /** @param rows of that sheet */
    public void ask(Sheet sheet, List<UUID> rows) {
        ask(sheet, reader -> {
            Map<UUID, Row> found = reader.find(sheet, rows);
            return rows.stream().filter(found::containsKey).map(found::get).toList();
        });
    }

    private void ask(Sheet sheet, Function<Reader, List<Row>> rows) {
        session.read(reader -> Doomed.of(reader, sheet, rows.apply(reader))).then(doomed -> {
            if (!doomed.staying().isEmpty()) {
                session.dialogs().show(partly(doomed));
            } else if (!doomed.going().isEmpty()) {
                session.dialogs().show(wholly(doomed));
            }
        });
    }

    private Message wholly(Doomed doomed) {
        String verb = doomed.deletion().isAlone()
                ? Messages.text("ui.delete.all", doomed.going().size())
                : Messages.text("ui.delete.anyway");
        return Message.of(
                        Tone.WARNING,
                        Messages.text("ui.delete.several", count(doomed)),
                        DeletionWords.consequences(doomed.deletion()))
                .button(verb, Weight.DESTRUCTIVE, () -> delete(doomed))
                .button(Messages.text("ui.delete.keep"), Weight.MAIN, () -> {});
    }

    private Message partly(Doomed doomed) {
        int staying = doomed.staying().size();
        int going = doomed.going().size();
        String names = Messages.text("ui.delete.staying.names", named(doomed.staying()), doomed.obstacle());
        String text = going == 0 ? names : names + "\n" + DeletionWords.consequences(doomed.deletion());
        Message message = Message.of(Tone.WARNING, Messages.text("ui.delete.staying", staying, staying + going), text);
        return going == 0
                ? message.button(Messages.text("ui.close"), Weight.MAIN, () -> {})
                : message.button(Messages.text("ui.delete.others", going), Weight.DESTRUCTIVE, () -> delete(doomed))
                        .button(Messages.text("ui.delete.keep_all"), Weight.MAIN, () -> {});
    }

    private static String named(List<String> names) {
        int more = names.size() - NAMED;
        return more > 0
                ? Messages.text("ui.delete.names.more", String.join(", ", names.subList(0, NAMED)), more)
                : Messages.words().list(names);
    }

    private static String count(Doomed doomed) {
        return SchemaLabels.count(
                doomed.going().getFirst().sheet(), doomed.going().size());
    }

    private void delete(Doomed doomed) {
        Runnable after = goingOn.get();
        List<Edit> edits = doomed.going().stream().map(Edit::delete).toList();
        String step = Messages.text("ui.delete.step", count(doomed));
        PressCommand.of(session, new ChangeSet(StepKind.EDITED, step, edits))
                .then(done -> after.run())
                .saying(Messages.text("ui.delete.done", count(doomed)))
                .run();
    }
}
