package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.sheet.FormHead.Kept;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The form of one row of a sheet, shown beside its table, arranged by a plan. */
final class RowForm extends BorderPane {

    private final Session session;
    private final Sheet sheet;
    private final RowModel model;
    private final RowCommands commands;
    private final FormBody body;
    private final FormHead head = new FormHead();
    private final FormFoot foot;
    private final Remedies remedies;
    private final Optional<Function<Row, Cells>> following;
    private final Runnable duplicate;
    private final ScrollPane scroll = new ScrollPane();
    private final Label nothing = new Label(Messages.text("ui.form.nothing"));
    private @Nullable UUID showing;
    private boolean filled;
    private boolean focusAwaited;
    private String news = "";
    private Consumer<Cells> begin = cells -> {};

    /** @param duplicate begins a row like the one shown */
    RowForm(Session session, Sheet sheet, RowModel model, Options options, FormPlan plan, Runnable duplicate) {
        this.following = plan.following();
        this.duplicate = duplicate;
        this.session = session;
        this.sheet = sheet;
        this.model = model;
        this.remedies = new Remedies(session, model, plan.remedies());
        this.commands = new RowCommands(session, sheet, model, plan.advice());
        this.body = new FormBody(sheet, plan, new FieldFactory(session.schema(), options), this::offer);
        boolean writable = !session.workbook().isReadOnly();
        this.foot = new FormFoot(model, commands, writable && !sheet.isSingleRow());
        getStyleClass().add("row-form");
        body.boxes().forEach(this::wire);
        model.findings().addListener((MapChangeListener<Column<?>, Finding>) change -> {
            body.box(change.getKey()).ifPresent(box -> box.say(change.getMap().get(change.getKey())));
            state();
        });
        menu(plan, writable);
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        nothing.getStyleClass().add("form-nothing");
        nothing.setWrapText(true);
        setTop(head);
        model.shownProperty().subscribe(row -> show(row));
        model.draftProperty().subscribe(draft -> nameAgain());
        model.onForeseen(
                (column, words) -> body.box(column).ifPresent(box -> box.field().show(words)));
        session.saveStateProperty().subscribe(saved -> state());
        new EnterChain(body, plan.following().isPresent(), () -> model.finish(this::follow, this::goToMissing));
    }

    private void menu(FormPlan plan, boolean writable) {
        if (writable && !sheet.isSingleRow()) {
            head.item(Messages.text("ui.row.duplicate"), Shape.COPY, duplicate)
                    .disableProperty()
                    .bind(model.draftProperty());
        }
        plan.actions().forEach(this::offer);
        head.item(Messages.text("ui.row.history"), Shape.HISTORY, commands::history)
                .disableProperty()
                .bind(model.draftProperty());
        if (writable && !sheet.isSingleRow()) {
            head.item(Messages.text("ui.row.delete"), Shape.DELETE, commands::delete)
                    .disableProperty()
                    .bind(model.draftProperty());
        }
    }

    private void offer(RowAction offered) {
        MenuItem item = head.item(
                "",
                offered.icon(),
                () -> model.row().ifPresent(row -> offered.action().accept(row)));
        head.onOpening(
                () -> model.row().ifPresent(row -> item.setText(offered.label().apply(row))));
    }

    /** Told to begin the row that follows the one just finished. */
    void onFollowing(Consumer<Cells> action) {
        begin = action;
    }

    void closable(ObservableValue<Boolean> drawer, Runnable closing) {
        head.closable(drawer, closing);
    }

    RowCommands commands() {
        return commands;
    }

    /**
     * Puts the keyboard in the first field that can be typed in, now or once the row is there: of a new row, the first
     * that is needed.
     */
    void focusFirst() {
        if (!filled) {
            focusAwaited = true;
            return;
        }
        focusAwaited = false;
        session.tasks().after(() -> {
            applyCss(); // a field that was never drawn is not in the window yet
            first(box -> model.draftProperty().get() && isLacking(box))
                    .or(() -> first(box -> true))
                    .ifPresent(this::enter);
        });
    }

    private void enter(FieldBox box) {
        body.disclose(box);
        box.field().focus();
        box.announce(news);
        news = "";
    }

    private Optional<FieldBox> first(Predicate<FieldBox> which) {
        return body.boxes().values().stream()
                .filter(FieldBox::isReachable)
                .filter(which)
                .findFirst();
    }

    private boolean isLacking(FieldBox box) {
        Column<?> column = box.field().column();
        return column.isRequired()
                && model.row().filter(row -> row.isEmpty(column)).isPresent();
    }

    private void goToMissing() {
        first(this::isLacking).ifPresent(box -> {
            news = model.missingProperty().get();
            enter(box);
        });
    }

    private void follow() {
        following.ifPresent(cells -> model.row().ifPresent(row -> {
            begin.accept(cells.apply(row));
            news = Messages.text("form.follows", Names.one(sheet));
        }));
    }

    private void wire(Column<?> column, FieldBox box) {
        Field field = box.field();
        field.onCommit(value -> model.commit(column, value));
        field.onTyping(value -> model.foresee(column, value));
        field.onProblem(model::refuse);
        if (field instanceof ReferenceField reference
                && column.kind() instanceof Kind.Reference(var target, var _)
                && !session.workbook().isReadOnly()) {
            Newcomer.of(session.schema().sheet(target))
                    .ifPresent(newcomer -> reference.onNew(name -> model.commitNew(column, newcomer, name)));
        }
    }

    private Optional<FindingNote.Offer> offer(Finding finding) {
        Column<?> column = finding.column();
        if (column != null && finding.key().equals(TypedText.UNIT)) {
            String meant = finding.args().getLast().toString();
            return Optional.of(new FindingNote.Offer(
                    Messages.text("form.typed.read", meant),
                    () -> body.box(column).ifPresent(box -> box.field().retype(meant))));
        }
        return remedies.offer(finding);
    }

    private void show(@Nullable FormRow row) {
        head.menuFor(row != null);
        state();
        if (row == null) {
            forget();
            head.title("");
            head.lock("");
            setCenter(nothing);
            setBottom(null);
            showing = null;
            filled = false;
            return;
        }
        if (!row.row().id().equals(showing)) {
            forget();
            showing = row.row().id();
            scroll.setVvalue(0);
        }
        head.title(heading(row));
        head.lock(wholeLock(row));
        body.boxes().forEach((column, box) -> fill(row, column, box));
        body.arrange(row.row());
        if (!filled) {
            setCenter(scroll);
            setBottom(foot);
            filled = true;
        }
        if (focusAwaited) {
            focusFirst();
        }
    }

    private void state() {
        if (model.shownProperty().get() == null || session.workbook().isReadOnly()) {
            head.say(Kept.NOTHING);
        } else if (model.isAnyUnwritten()) {
            head.say(Kept.TO_MEND);
        } else {
            head.say(
                    model.draftProperty().get()
                            ? Kept.DRAFT
                            : Kept.of(session.saveStateProperty().get()));
        }
    }

    private void forget() {
        body.boxes().values().forEach(box -> box.field().reset());
    }

    /** A row just written is the same row, but no longer a new one. */
    private void nameAgain() {
        FormRow row = model.shownProperty().get();
        if (row != null) {
            head.title(heading(row));
        }
        state();
    }

    private String heading(FormRow row) {
        if (model.draftProperty().get() && !sheet.isSingleRow()) {
            return Messages.find("form.new." + sheet.name())
                    .orElseGet(() -> Messages.text("ui.form.new", Names.one(sheet)));
        }
        return row.heading().isBlank() ? Messages.words().capitalised(Names.one(sheet)) : row.heading();
    }

    private void fill(FormRow row, Column<?> column, FieldBox box) {
        if (column.isDerived()) {
            box.field().show(row.computed().get(column));
        } else {
            box.lock(lockOf(row, column).orElse(null));
            box.field().show(row.row().get(column));
        }
    }

    /** Said once for the form, not under each of its fields. */
    private String wholeLock(FormRow row) {
        boolean settled = row.locked().stream().anyMatch(column -> !column.isDerived() && !column.isSetByProgram());
        return session.workbook().isReadOnly() || settled
                ? Messages.text(session.workbook().isReadOnly() ? "ui.locked.read_only" : "ui.locked.rows")
                : "";
    }

    private Optional<String> lockOf(FormRow row, Column<?> column) {
        if (session.workbook().isReadOnly()) {
            return Optional.of(Messages.text("ui.locked.read_only"));
        }
        if (column.isSetByProgram()) {
            return Optional.of(Messages.text("ui.locked.program"));
        }
        return row.locked().contains(column) ? Optional.of(Messages.text("ui.locked.row")) : Optional.empty();
    }
}
