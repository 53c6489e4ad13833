package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of one row of a sheet, shown beside its table. */
final class RowForm extends BorderPane {

    private final Session session;
    private final Sheet sheet;
    private final RowModel model;
    private final RowCommands commands;
    private final FormBody body;
    private final Label title = new Label();
    private final Label missing = new Label();
    private final Label locked = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final Label nothing = new Label(Messages.text("ui.form.nothing"));
    private final HBox foot = new HBox();
    private final Button close = new Button("", new Icon(Shape.CLOSE));
    private @Nullable UUID showing;
    private boolean filled;
    private boolean focusAwaited;

    RowForm(Session session, Sheet sheet, RowModel model, Options options) {
        this.session = session;
        this.sheet = sheet;
        this.model = model;
        this.commands = new RowCommands(session, sheet, model);
        this.body = new FormBody(sheet, new FieldFactory(session.schema(), options));
        getStyleClass().add("row-form");
        body.boxes().forEach(this::wire);
        model.findings().addListener((MapChangeListener<Column<?>, Finding>) change -> {
            FieldBox box = body.boxes().get(change.getKey());
            if (box != null) {
                box.say(change.getMap().get(change.getKey()));
            }
        });
        setTop(head());
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        nothing.getStyleClass().add("form-nothing");
        nothing.setWrapText(true);
        foot();
        model.shownProperty().subscribe(row -> show(row));
        model.draftProperty().subscribe(draft -> nameAgain());
    }

    /** A row just written is the same row, but no longer a new one. */
    private void nameAgain() {
        FormRow row = model.shownProperty().get();
        if (row != null) {
            title.setText(heading(row));
        }
    }

    /** Gives it a button that closes it, there while it is a drawer. */
    void closable(ObservableValue<Boolean> drawer, Runnable closing) {
        close.visibleProperty().bind(drawer);
        close.setOnAction(event -> closing.run());
    }

    RowCommands commands() {
        return commands;
    }

    /** Puts the keyboard in the first field that can be typed in, now or once the row is there. */
    void focusFirst() {
        if (!filled) {
            focusAwaited = true;
            return;
        }
        focusAwaited = false;
        session.tasks().after(() -> {
            applyCss(); // a field that was never drawn is not in the window yet
            body.boxes().values().stream()
                    .filter(box -> !(box.field() instanceof ComputedField)
                            && !box.field().node().isDisabled())
                    .findFirst()
                    .ifPresent(box -> box.field().input().requestFocus());
        });
    }

    private void wire(Column<?> column, FieldBox box) {
        box.field().onCommit(value -> model.commit(column, value));
        box.field().onProblem(model::refuse);
    }

    private VBox head() {
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        missing.getStyleClass().add("missing");
        missing.setWrapText(true);
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        locked.getStyleClass().add("locked");
        locked.setWrapText(true);
        locked.setGraphic(new Icon(Shape.LOCK));
        locked.visibleProperty().bind(locked.textProperty().isNotEmpty());
        locked.managedProperty().bind(locked.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Messages.text("ui.form.close"));
        close.setTooltip(new Tooltip(Messages.text("ui.form.close")));
        close.managedProperty().bind(close.visibleProperty());
        close.setVisible(false);
        HBox top = new HBox(title, space, close);
        top.getStyleClass().add("form-title");
        VBox head = new VBox(top, missing, locked);
        head.getStyleClass().add("form-head");
        return head;
    }

    private void foot() {
        Button history = plain("ui.row.history", Shape.HISTORY, commands::history);
        Button delete = plain("ui.row.delete", Shape.DELETE, commands::delete);
        Button drop = plain("ui.row.drop", Shape.CLOSE, model::clear);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().setAll(history, drop, space, delete);
        foot.getStyleClass().add("form-foot");
        bind(history, false);
        bind(delete, false);
        bind(drop, true);
        if (sheet.isSingleRow() || session.workbook().isReadOnly()) {
            foot.getChildren().remove(delete);
        }
    }

    private void bind(Button button, boolean ofDraft) {
        button.visibleProperty()
                .bind(ofDraft ? model.draftProperty() : model.draftProperty().not());
        button.managedProperty().bind(button.visibleProperty());
    }

    private static Button plain(String key, Shape icon, Runnable action) {
        Button button = new Button(Messages.text(key), new Icon(icon));
        button.getStyleClass().add("plain");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(@Nullable FormRow row) {
        if (row == null) {
            forget();
            title.setText("");
            locked.setText("");
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
        title.setText(heading(row));
        locked.setText(wholeLock(row));
        body.boxes().forEach((column, box) -> fill(row, column, box));
        if (!filled) {
            setCenter(scroll);
            setBottom(foot);
            filled = true;
        }
        if (focusAwaited) {
            focusFirst();
        }
    }

    private void forget() {
        body.boxes().values().forEach(box -> box.field().reset());
    }

    private String heading(FormRow row) {
        if (model.draftProperty().get() && !sheet.isSingleRow()) {
            return Messages.text("ui.form.new", Names.one(sheet));
        }
        return row.title().isBlank() ? Messages.words().capitalised(Names.one(sheet)) : row.title();
    }

    private void fill(FormRow row, Column<?> column, FieldBox box) {
        if (column.isDerived()) {
            box.field().show(row.computed().get(column));
        } else {
            box.lock(lockOf(row, column).orElse(null), !column.isSetByProgram());
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
