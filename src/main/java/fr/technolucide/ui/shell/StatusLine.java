package fr.technolucide.ui.shell;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.SaveState;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.LongWork;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The bottom of the window: what is on the disk, where, what the workbook holds, and the long work under way. */
final class StatusLine extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final int COUNTED = 3;
    private static final List<Sheet> FIRST = List.of(Trials.SHEET, Tools.SHEET, UseCases.SHEET);

    private final Session session;
    private final Label saved = new Label();
    private final Button retry;
    private final HBox work = new HBox();

    /**
     * @param count what the tab shown counts; while it is blank, the whole workbook is counted
     * @param help  what a press on « F1 : aide » does
     * @param home  the folder of the person, from which the place of the workbook is said
     * @param show  shows the workbook among its neighbours
     */
    StatusLine(
            Session session,
            ReadOnlyObjectProperty<Overview> overview,
            ObservableValue<String> count,
            Runnable help,
            Path home,
            Runnable show) {
        this.session = session;
        getStyleClass().add("status-line");
        saved.getStyleClass().add("saved");
        saved.setId("saved");
        retry = Controls.button(Messages.text("ui.retry"), session::retry);
        retry.getStyleClass().add("retry");
        retry.setId("saved.retry");
        // it goes once it has done its work: a click leaves the keyboard where one types
        retry.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> retry.setFocusTraversable(false));
        retry.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> retry.setFocusTraversable(true));
        Controls.foldHidden(retry);
        Hyperlink path = place(session.workbook().path(), home, show);
        Label counts = new Label();
        counts.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> count.getValue().isBlank() ? counts(overview.get()) : count.getValue(), count, overview));
        counts.setId("counts");
        counts.setMinWidth(0); // what grows is also what gives way first
        counts.setMaxWidth(Double.MAX_VALUE);
        counts.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.visibleProperty().bind(counts.textTruncatedProperty().not());
        Label safe = new Label(Messages.text("ui.status.offline"), new Icon(Shape.LOCK));
        Label keys = new Label(Messages.text("ui.status.help"));
        Controls.onClick(keys, event -> help.run());
        List.of(saved, safe, keys).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        work.getStyleClass().add("work");
        getChildren().addAll(saved, retry, path, work, counts, safe, keys);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.join(", ", saved.getText(), path.getText(), counts.getText()),
                        saved.textProperty(),
                        counts.textProperty()));
        session.saveStateProperty().subscribe(this::say);
        session.tasks().longWorkProperty().subscribe(this::showWork);
    }

    /** Returns where the workbook is, whole, which shows it there; the file stays to be read where the room is short. */
    private static Hyperlink place(Path file, Path home, Runnable show) {
        Hyperlink place = new Hyperlink(ShownPath.whole(file, home));
        place.setId("status.place");
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        place.setMinWidth(0);
        String words = Messages.text("ui.status.place", place.getText());
        place.setAccessibleText(words);
        place.setTooltip(new Tooltip(words));
        place.setOnAction(event -> {
            place.setVisited(false);
            show.run();
        });
        return place;
    }

    private static String counts(Overview overview) {
        return overview.empty() ? Messages.text("ui.status.empty") : counts(overview.counts());
    }

    /** « 60 essais · 5 outils · 8 cas d’usage »: the sheets by which a workbook is known. */
    static String counts(Map<Sheet, Long> rows) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() > 0
                        && !entry.getKey().isSeeded()
                        && !entry.getKey().isSingleRow()
                        && entry.getKey().tab() != WorkbookTab.WORKBOOK)
                .sorted(Comparator.comparingInt(entry -> rank(entry.getKey())))
                .limit(COUNTED)
                .map(entry -> SchemaLabels.count(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** Returns the rank of a sheet in the counts: a few come first, the others follow in their order. */
    private static int rank(Sheet sheet) {
        int rank = FIRST.indexOf(sheet);
        return rank < 0 ? FIRST.size() : rank;
    }

    private void say(SaveState state) {
        String clock = Messages.words()
                .clock(LocalTime.ofInstant(state.last(), session.clock().getZone()));
        boolean failed = state.phase() == SaveState.Phase.FAILED;
        retry.setVisible(failed && state.waiting());
        if (session.workbook().isReadOnly()) {
            saved.setText(Messages.text("ui.status.read_only"));
            saved.setGraphic(new Icon(Shape.LOCK));
            return;
        }
        switch (state.phase()) {
            case SAVED -> saved.setText(Messages.text("ui.status.saved", clock));
            case SAVING -> saved.setText(Messages.text("ui.status.saving"));
            case FAILED -> saved.setText(Messages.text("ui.status.failed", clock));
        }
        saved.setGraphic(new Icon(
                switch (state.phase()) {
                    case SAVED -> Shape.SAVED;
                    case SAVING -> Shape.SAVING;
                    case FAILED -> Shape.FAILED;
                }));
        saved.pseudoClassStateChanged(FAILED, failed);
        if (failed) {
            saved.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void showWork(@Nullable LongWork current) {
        work.getChildren().clear();
        if (current == null) {
            return;
        }
        Label title = new Label();
        title.textProperty().bind(current.stepProperty().map(step -> step.isEmpty() ? current.title() : step));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(current.doneProperty());
        bar.setAccessibleText(current.title());
        Button cancel = new Button(Messages.text("ui.cancel"));
        cancel.getStyleClass().addAll("plain", "cancel");
        cancel.disableProperty().bind(current.stoppingProperty());
        cancel.setOnAction(event -> current.cancel());
        work.getChildren().setAll(title, bar, cancel);
    }
}
