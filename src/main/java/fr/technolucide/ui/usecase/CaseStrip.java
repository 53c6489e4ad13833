package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The strip under the matrix: what is to be concluded of the chosen case and why (under the pointer where the alternatives take
 * the room), what the estimated figures are worth, what the table had no room for, and the alternatives. Foldable down to the conclusion, which is all of it where what it stands in
 * is so low, as on a small screen with large text, that the table would have no row left; where even that is too much, it is away.
 */
final class CaseStrip extends VBox {

    /** Under this height of what it stands in, in em of its text, it is the conclusion alone. */
    private static final double WHOLE_FROM = 13;

    /** Under this one, in the same measure, it is not shown at all. */
    private static final double SHOWN_FROM = 9;

    private final Label conclusion = Controls.wrapped("", "card-title");
    private final Label reason = Meanings.explained(Controls.wrapped("", "second"));
    private final Label detail = Controls.wrapped("", "second");
    private final AlternativeCards cards;
    private final Button fold = new Button();
    private List<String> away = List.of();
    private final Label hint;
    private final Label estimate = new Label();
    private final Label old = Controls.wrapped("", "second");
    private @Nullable UseCaseSnapshot reading;
    private boolean folded;
    private boolean high;
    private boolean low;
    private boolean lowest;

    CaseStrip(AlternativeCards cards) {
        this.cards = cards;
        getStyleClass().add("usecase-strip");
        conclusion.setId("usecase.conclusion");
        reason.setId("usecase.reason");
        detail.setId("usecase.detail");
        hint = new Label(Messages.text("usecase.open.hint"));
        hint.getStyleClass().add("second");
        hint.setMinWidth(USE_PREF_SIZE);
        fold.setId("usecase.fold");
        fold.getStyleClass().add("icon-button");
        fold.setOnAction(event -> fold(!folded));
        HBox.setHgrow(conclusion, Priority.ALWAYS);
        conclusion.setMaxWidth(Double.MAX_VALUE);
        conclusion.setMinWidth(0);
        estimate.setId("usecase.estimate");
        estimate.getStyleClass().add("second");
        estimate.setMinWidth(USE_PREF_SIZE);
        old.setId("usecase.estimate.old");
        HBox head = new HBox(conclusion, estimate, hint, fold);
        head.getStyleClass().add("usecase-strip-head");
        getChildren().setAll(head, old, reason, detail, cards);
        Controls.foldHidden(reason, detail, cards, hint, estimate, old, fold);
        widthProperty().subscribe(width -> fit());
        setVisible(false);
        Controls.foldHidden(this);
        fold(false);
    }

    /** Says what the columns say that the table has no room for, by their ids. */
    void follow(ObservableValue<List<String>> columns) {
        columns.subscribe(without -> {
            away = without;
            draw();
        });
    }

    private boolean isAway(Column<?> column) {
        return away.contains(column.name());
    }

    void show(@Nullable UseCaseSnapshot read) {
        reading = read;
        setVisible(read != null && !lowest);
        if (read != null) {
            cards.show(read);
            cards.applyCss();
            fit();
        }
        draw();
    }

    /** Collapses the strip where the alternatives take more than one line: the table has the room. */
    private void fit() {
        boolean now = getWidth() > 0 && isHigh(getWidth());
        if (now != high) {
            high = now;
            fold(now);
        }
    }

    /** Gives way where what holds the table and the strip is low. */
    void fitIn(Region around) {
        around.heightProperty().subscribe(height -> fitIn(height.doubleValue()));
    }

    private void fitIn(double height) {
        double ems = height > 0 ? height / conclusion.getFont().getSize() : Double.MAX_VALUE;
        low = ems < WHOLE_FROM;
        lowest = ems < SHOWN_FROM;
        setVisible(reading != null && !lowest);
        draw();
    }

    /** Returns whether the alternatives, expanded, would take more than one line. */
    boolean isHigh(double width) {
        return !cards.isOneLine(width - getInsets().getLeft() - getInsets().getRight());
    }

    void fold(boolean away) {
        folded = away;
        fold.setGraphic(new Icon(away ? Shape.UNFOLD : Shape.FOLD));
        Controls.explain(fold, Messages.text(away ? "usecase.unfold" : "usecase.fold"));
        draw();
    }

    private void draw() {
        cards.setVisible(!folded && !low);
        fold.setVisible(!low);
        hint.setVisible(!isAway(UseCases.HUMAN_PLACE));
        if (reading == null) {
            return;
        }
        conclusion.setText(CaseWords.conclusion(reading.row()));
        reason.setText(CaseWords.reason(reading));
        reason.setVisible(!reason.getText().isEmpty() && folded);
        Meanings.say(conclusion, reason.isVisible() ? "" : reason.getText());
        String said = details(reading).stream()
                .reduce((before, part) -> Messages.text("usecase.second", before, part))
                .orElse("");
        detail.setText(said);
        detail.setVisible(!said.isEmpty());
        caution(reading.caution());
        if (low) {
            List.of(reason, detail, old, estimate).forEach(part -> part.setVisible(false));
        }
    }

    /** In the head where it has room, in a line of its own where there is more to say, else with the details. */
    private void caution(EstimateCaution caution) {
        boolean wide = away.isEmpty();
        estimate.setText(caution.sentence());
        old.setText(caution.sentence());
        estimate.setVisible(wide && caution.stale() == 0);
        old.setVisible(wide && caution.stale() > 0);
        if (!wide) {
            String said = detail.getText();
            detail.setText(
                    said.isEmpty() ? caution.sentence() : Messages.text("usecase.second", said, caution.sentence()));
            detail.setVisible(true);
        }
    }

    /** Returns each of the columns that have no room. */
    private List<String> details(UseCaseSnapshot read) {
        List<String> parts = new ArrayList<>();
        List.of(UseCases.HUMAN_PLACE, UseCases.CO2).stream()
                .filter(this::isAway)
                .forEach(column -> add(parts, read, column));
        if (isAway(UseCases.PEOPLE_AFTER)
                && !(read.row().isEmpty(UseCases.PEOPLE_BEFORE) && read.row().isEmpty(UseCases.PEOPLE_AFTER))) {
            parts.add(Messages.text("usecase.detail.people", CaseWords.people(read.row())));
        }
        if (isAway(UseCases.MINUTES_PER_MONTH)) {
            if (!read.row().isEmpty(UseCases.MINUTES_PER_MONTH)) {
                parts.add(Messages.text("usecase.detail.hours", read.text(UseCases.MINUTES_PER_MONTH)));
            }
            add(parts, read, UseCases.FREED_TIME_USE);
        }
        List.of(UseCases.COST_12_MONTHS, UseCases.DATA).stream()
                .filter(this::isAway)
                .forEach(column -> add(parts, read, column));
        return parts;
    }

    private static void add(List<String> parts, UseCaseSnapshot read, Column<?> column) {
        if (!read.row().isEmpty(column)) {
            parts.add(Messages.text("usecase.detail.part", SchemaLabels.label(column), read.text(column)));
        }
    }
}
