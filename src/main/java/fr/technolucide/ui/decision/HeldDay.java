package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.DayPicker;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Tense;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The day of the session in which something was decided. One that was planned and is still to come is asked about; where
 * none is known, today is proposed.
 */
public final class HeldDay {

    private final Clock clock;
    private final DayPicker picker;
    private final BooleanBinding early;
    private final VBox question;

    /** @param decided what was decided; nothing is asked or proposed before */
    public HeldDay(String id, Clock clock, ObservableValue<?> decided) {
        this.clock = clock;
        this.picker = new DayPicker(Decisions.DAY, Tense.PAST, clock);
        picker.setId(id);
        this.early = Bindings.createBooleanBinding(
                () -> decided.getValue() != null && isToCome(picker.day()),
                decided,
                picker.getEditor().textProperty());
        this.question = question(id);
        decided.subscribe(item -> {
            if (item != null && picker.getEditor().getText().isBlank()) {
                picker.propose(today());
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean isToCome(@Nullable LocalDate day) {
        return day != null && day.isAfter(today());
    }

    private VBox question(String id) {
        Label proposed = Controls.wrapped(Messages.text("decision.held.proposed"), "second");
        proposed.visibleProperty().bind(picker.proposedProperty());
        Label words = Controls.wrapped("", "further");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        this::planned, early, picker.getEditor().textProperty()));
        Button today = Controls.button(Messages.text("decision.held.today"), () -> {
            picker.show(today());
            picker.requestFocus();
        });
        today.setId(id + ".today");
        Button other = Controls.button(Messages.text("decision.held.other"), picker::requestFocus);
        other.setId(id + ".other");
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox answers = new HBox(today, other);
        answers.getStyleClass().add("held-answers");
        VBox asked = new VBox(words, answers);
        asked.getStyleClass().add("held-question");
        asked.setId(id + ".question");
        asked.visibleProperty().bind(early);
        VBox box = new VBox(proposed, asked);
        box.visibleProperty().bind(early.or(picker.proposedProperty()));
        Controls.foldHidden(proposed, asked, box);
        return box;
    }

    private String planned() {
        LocalDate day = picker.day();
        return day == null || !early.get()
                ? ""
                : Messages.text("decision.held.planned", Messages.words().date(day));
    }

    public DayPicker picker() {
        return picker;
    }

    /** Asks when the session took place, or says that today is proposed; hidden while there is nothing to say. */
    public VBox question() {
        return question;
    }

    /** What is still to be said of the day, as a sentence; empty when nothing is. */
    public StringBinding missing() {
        return Bindings.createStringBinding(
                () -> picker.problem().map(Finding::sentence).orElseGet(this::unsaid),
                early,
                picker.getEditor().textProperty());
    }

    private String unsaid() {
        if (picker.day() == null) {
            return Messages.text("decision.missing.day");
        }
        return early.get() ? Messages.text("decision.missing.held") : "";
    }
}
