package fr.technolucide.ui.entry;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.field.NameIndexes;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.session.DialogWriting;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A pile of sheets typed one after the other. Nothing is written before the last button, and then all of it is one step;
 * Échap asks before it throws anything away.
 */
final class PileDialog {

    private final Session session;
    private final PaperPlan plan;
    private final PaperFields fields;
    private final NameIndexes books;
    private final SheetTables tables;
    private final EntryForm form;
    private final PaperPile pile = new PaperPile(this::following);
    private final PileList list;
    private final Label head = Controls.wrapped("", "group-title");
    private final StringProperty lacking = new SimpleStringProperty("");
    private final DialogBox box;
    private final DialogWriting writing;
    /** Whether the key that ends a field ends the whole sheet. */
    private boolean wholly;

    PileDialog(Session session, Options options, PaperPlan plan, PaperFields fields) {
        this.session = session;
        this.plan = plan;
        this.fields = fields;
        this.books = new NameIndexes(session, options);
        this.tables = new SheetTables(session, options, books, plan, fields, this::goOn);
        this.form = EntryForm.ofPaper(session, options, books, fields.form(), tables.nodes());
        this.list = new PileList(pile.sheets(), this::words, this::open, this::remove);
        session.autosave().owns(list, this::besideTheForm);
        form.onEnd(() -> goOn(0));
        form.onTaken(tables::follow);
        head.setId("entry.head");
        head.setMinHeight(Label.USE_PREF_SIZE);
        Label keys = Controls.wrapped(Messages.text("entry.keys"), "muted-note");
        keys.setMinHeight(Label.USE_PREF_SIZE);
        keys.visibleProperty().bind(Bindings.isEmpty(pile.sheets())); // known by the second sheet, which needs the room
        Controls.foldHidden(keys);
        VBox left = new VBox(head, keys, form.node());
        left.getStyleClass().add("entry-sheet");
        VBox.setVgrow(form.node(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox body = new HBox(left, list);
        body.getStyleClass().add("entry");
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        this.box = session.dialogs()
                .box(Shape.KEYBOARD, Messages.text("entry.title." + plan.sheet().name()))
                .large()
                .staying()
                .keeping(() -> unwritten() > 0, this::leaving)
                .body(body)
                .buttons(List.of(
                        new Message.Button(Messages.text("entry.leave"), Weight.PLAIN, this::leave),
                        new Message.Button(Messages.text("entry.add.none"), Weight.MAIN, this::write)))
                .waitFor(lacking);
        this.writing = new DialogWriting(session, box);
    }

    private String words(TypedSheet sheet) {
        return books.words(sheet.head(), plan.named());
    }

    /** Returns the sheets that no form shows, and the lines of the one in the form, to be kept over a breakdown. */
    private Unsaved besideTheForm() {
        Unsaved unsaved = Unsaved.NOTHING;
        for (TypedSheet sheet : pile.besideTheForm()) {
            for (Row row : plan.written().apply(sheet)) {
                unsaved = unsaved.and(books.unsaved(row, words(sheet)));
            }
        }
        return unsaved.and(tables.besideTheForm());
    }

    void show() {
        put(pile.first());
        box.show();
        form.focusFirst();
    }

    private TypedSheet following(Optional<TypedSheet> last) {
        Row blank = fields.head();
        Row fresh =
                Row.of(blank.sheet(), session.workbook().mint(), blank.today()).with(blank.cells());
        Row head = last.map(sheet -> fresh.with(plan.carry(sheet.head()))).orElse(fresh);
        return new TypedSheet(
                head, plan.tables().stream().map(table -> List.<Row>of()).toList());
    }

    private void put(TypedSheet sheet) {
        form.show(sheet.head());
        tables.show(sheet);
        tell();
        form.focusFirst();
        session.autosave().touched();
    }

    /** Returns the sheet in the form as it was understood so far. */
    private TypedSheet typed() {
        return new TypedSheet(form.row(), tables.lines());
    }

    /** Takes in what is still being typed; false when something is wrong or lacking, which is then said. */
    private boolean settle() {
        return form.settle() && tables.settle();
    }

    /** Shows the progress. */
    private void tell() {
        head.setText(Messages.text(pile.isNew() ? "entry.head" : "entry.head.again", pile.number()));
        int count = pile.sheets().size();
        box.setMainText(
                count == 0
                        ? Messages.text("entry.add.none")
                        : Messages.text("entry.add", SchemaLabels.count(plan.sheet(), count)));
        lacking.set(count == 0 ? Messages.text("entry.lacking") : "");
        list.say(books.toMake(rows(pile.sheets())));
    }

    /** Returns whether something was typed in the sheet in the form. */
    private boolean isTouched() {
        return form.isTouched() || pile.isResumed() || tables.isTouched();
    }

    private static List<Row> rows(List<TypedSheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList();
    }

    /** Goes on with a table of the sheet, or past the last one; past them all with Ctrl. */
    private void goOn(int table) {
        if (!wholly && table < tables.count() && (isTouched() || pile.sheets().isEmpty())) {
            tables.focus(table);
        } else {
            end();
        }
    }

    /** Puts the sheet on the pile after its last field; moves to the main button when nothing was typed in it. */
    private void end() {
        if (pile.isNew() && !isTouched() && !pile.sheets().isEmpty()) {
            box.toMain();
        } else if (settle()) {
            put(pile.keep(typed()));
        }
    }

    private void turn(KeyEvent event) {
        wholly = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        int step = event.getCode() == KeyCode.PAGE_UP ? -1 : event.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (step == 0 || !event.isShortcutDown()) {
            return;
        }
        event.consume();
        int wanted = pile.number() - 1 + step;
        if (wanted >= 0 && wanted < pile.sheets().size()) {
            open(wanted);
        } else if (wanted == pile.sheets().size() && settle()) {
            put(pile.keep(typed()));
        }
    }

    /** Opens a sheet typed before; what is in the form must be understood, and is found again. */
    private void open(int wanted) {
        if (pile.isNew() && isTouched()) {
            if (form.understand() && tables.settle()) {
                put(pile.open(wanted, typed()));
            }
        } else if (pile.isNew()) {
            put(pile.open(wanted, null));
        } else if (settle()) {
            TypedSheet next = pile.keep(typed());
            put(pile.open(wanted, pile.isResumed() ? next : null));
        }
    }

    private void remove(int which) {
        session.dialogs()
                .show(Message.of(
                                Message.Tone.QUESTION,
                                Messages.text("entry.remove.title", which + 1),
                                words(pile.sheets().get(which)))
                        .button(Messages.text("entry.remove"), Weight.DESTRUCTIVE, () -> removed(which))
                        .button(Messages.text("entry.remove.keep"), Weight.MAIN, () -> {}));
    }

    private void removed(int which) {
        pile.remove(which).ifPresentOrElse(this::put, this::tell);
    }

    /** Takes the sheet in the form too, when something was typed in it, then writes the pile. */
    private void write() {
        if (!pile.isNew() || isTouched()) {
            if (!settle()) {
                return;
            }
            put(pile.keep(typed()));
        }
        if (pile.isResumed()) {
            return; // one begun before is in the form again, and is not left behind
        }
        List<TypedSheet> sheets = List.copyOf(pile.sheets());
        String what = SchemaLabels.count(plan.sheet(), sheets.size());
        writing.write(
                reader -> new ChangeSet(StepKind.EDITED, Messages.text("entry.step", what), edits(sheets, reader)),
                Messages.text("entry.done", what));
    }

    /** Returns the sheets, with what a person agreed to make for them. */
    private List<Edit> edits(List<TypedSheet> sheets, Reader reader) {
        List<Row> rows = sheets.stream()
                .flatMap(sheet -> plan.written().apply(sheet).stream())
                .toList();
        return Stream.concat(
                        books.made(rows, reader).stream().map(Edit::insert),
                        rows.stream().flatMap(row -> plan.edits().apply(row, reader)))
                .toList();
    }

    /** Returns the number of sheets that would be lost. */
    private int unwritten() {
        boolean begun = pile.isNew() ? isTouched() : pile.isWaiting();
        return pile.sheets().size() + (begun ? 1 : 0);
    }

    private void leave() {
        box.leave();
    }

    private Message leaving() {
        return Message.of(
                        Message.Tone.WARNING,
                        Messages.text("entry.leave.title", unwritten()),
                        Messages.text("ui.unwritten.text"))
                .button(Messages.text("entry.leave.write"), Weight.PLAIN, this::write);
    }
}
